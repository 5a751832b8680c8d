import { test as base, expect, type BrowserContext } from '@playwright/test';

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
      const faults = collectFaults(context);
      await use(undefined);
      const unexpected = faults.filter(
        (fault) => !allowedErrors.some((error) => error.test(fault)),
      );
      expect(unexpected, 'requests to other origins, console errors, exceptions').toEqual([]);
    },
    { auto: true },
  ],
});

function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  // The origin of the first page that the test opens.
  let origin: string | null = null;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^(https?|wss?):$/.test(url.protocol)) return;
    origin ??= url.origin;
    if (url.origin !== origin) faults.push(`request to another origin: ${url.href}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    faults.push(`console error on ${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    faults.push(`exception on ${error.page()?.url() ?? 'a page'}: ${String(error.error())}`);
  });
  return faults;
}

export { expect };
