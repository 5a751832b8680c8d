import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { CPythonRequest, CPythonResult } from '#cpython/contract.ts';
import type * as Start from '#cpython/browser/start-cpython.ts';
import type { CPythonHost } from '#cpython/host.ts';
import { pyodideVersion } from '#cpython/version.ts';

declare global {
  var cpython: CPythonHost;
}

const address = '/e2e/start-cpython.js';
let built: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(
          new URL('../../src/cpython/browser/start-cpython.ts', import.meta.url),
        ),
        formats: ['es'],
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('start-cpython.ts did not build');
  return first.output[0].code;
}

/** Opens a page of the built site and starts a CPython in it, under that page's own policy. */
export async function openCPython(page: Page, release = pyodideVersion): Promise<void> {
  built ??= bundle();
  const body = await built;
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  await page.goto('progress/');
  const asked = { url: address, release };
  await page.evaluate(async ({ url, release: version }) => {
    const { startCPython } = (await import(url)) as typeof Start;
    globalThis.cpython = await startCPython({
      base: '/',
      release: version,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  }, asked);
}

/** Runs a program in the page's CPython, within small limits. */
export function runInPage(
  page: Page,
  source: string,
  test?: string,
  seconds = 5,
): Promise<CPythonResult> {
  const limits = { seconds, output: 20_000, memory: 128 * 2 ** 20 };
  const request: CPythonRequest = { source, limits, ...(test === undefined ? {} : { test }) };
  return page.evaluate((asked) => globalThis.cpython.run(asked), request);
}
