import {
  test as base,
  expect,
  type BrowserContext,
  type ConsoleMessage,
  type Request,
  type WebError,
} from '@playwright/test';

interface Guard {
  /** Console errors that a test provokes on purpose. */
  allowedErrors: readonly RegExp[];
  guard: undefined;
}

/**
 * Playwright's `test`, which also fails when a page asks another origin for anything, reports an
 * error on the console (a violation of the content security policy is one), or throws.
 */
export const test = base.extend<Guard>({
  allowedErrors: [[], { option: true }],
  guard: [
    async ({ context, allowedErrors }, use) => {
      const { faults, stop } = collectFaults(context);
      await use(undefined);
      stop();
      const unexpected = faults.filter(
        (fault) => !allowedErrors.some((error) => error.test(fault)),
      );
      expect(unexpected, 'requests to other origins, console errors, exceptions').toEqual([]);
    },
    { auto: true },
  ],
});

function collectFaults(context: BrowserContext): { faults: string[]; stop: () => void } {
  const faults: string[] = [];
  // The origin of the first page that the test opens.
  let origin: string | null = null;
  const onRequest = (request: Request) => {
    const url = new URL(request.url());
    if (!/^(https?|wss?):$/.test(url.protocol)) return;
    origin ??= url.origin;
    if (url.origin !== origin) faults.push(`request to another origin: ${url.href}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    faults.push(`console error on ${message.location().url}: ${message.text()}`);
  };
  const onWebError = (error: WebError) => {
    faults.push(`exception on ${error.page()?.url() ?? 'a page'}: ${String(error.error())}`);
  };
  context.on('request', onRequest).on('console', onConsole).on('weberror', onWebError);
  const stop = () => {
    context.off('request', onRequest).off('console', onConsole).off('weberror', onWebError);
  };
  return { faults, stop };
}

export { expect };
