import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { PackManifest } from '#cpython/tools-pack/manifest.ts';
import { cpythonText } from '#text/cpython.ts';
import { type Locale, locales } from '#text/locale.ts';
import { realRunText } from '#text/real-run.ts';
import { openCPython } from './support/cpython-page.ts';
import { expectNoSidewaysScroll } from './support/figures.ts';
import { hydrateAll } from './support/islands.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { expect as expectSoon, test } from './support/test.ts';

// CPython takes seconds to start, more on a busy machine.
test.setTimeout(180_000);
const expect = expectSoon.configure({ timeout: 60_000 });

// The site under test may have been built with a pack or without: each has tests of its own.
const manifestPath = 'dist/cpython/tools-pack/manifest.json';
const pack = existsSync(manifestPath)
  ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as PackManifest)
  : null;
const hasBoth = ['objgraph', 'pympler'].every((tool) =>
  pack?.packages.some(({ name }) => name.toLowerCase() === tool),
);

const figureOf = (page: Page, program: string) =>
  page.locator('figure', { has: page.locator(`[data-program="finding-leaks/${program}"]`) });

test('tracemalloc runs in the page’s real CPython alone', async ({ page }) => {
  await page.goto('lessons/measuring-with-tracemalloc/');
  await hydrateAll(page);
  const figure = figureOf(page, 'made-at-a-line');
  await expect(figure.getByText(realRunText.en.note)).toBeVisible();
  await figure.getByRole('button', { name: cpythonText.en.run('3.14.2') }).click();
  await expect(figure.getByRole('cell', { name: '6 1000' })).toBeVisible();
  await expect(figure.getByText(cpythonText.en.finished)).toBeVisible();
});

test('real CPython in the page imports from the zip that came with a run, and only then', async ({
  page,
}) => {
  await openCPython(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const zip = [...zipSync({ 'lamp/__init__.py': strToU8('color = "green"\n') })];
  const run = (withPack: boolean) =>
    page.evaluate(
      ([bytes, isGiven]) =>
        globalThis.cpython.run({
          source: 'import lamp\nprint(lamp.color)\n',
          limits: { seconds: 60, output: 1000, memory: 128 * 2 ** 20 },
          ...(isGiven ? { pack: new Uint8Array(bytes) } : {}),
        }),
      [zip, withPack] as const,
    );
  expect((await run(true)).stdout).toBe('green\n');
  expect((await run(false)).outcome).toMatchObject({
    message: "ModuleNotFoundError: No module named 'lamp'",
  });
  expect(requests).toEqual([]);
});

const root = (locale: Locale) => (locale === 'en' ? '' : `${locale}/`);

for (const locale of locales.filter(() => pack === null)) {
  test(`without a pack the lesson says so, and shows what the tool printed, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${root(locale)}lessons/objgraph-and-pympler/`);
    const figure = figureOf(page, 'objgraph-growth');
    await expect(figure.getByText('npm run tools:pack')).toBeVisible();
    await expect(
      figure.getByText(/objgraph 3\.5\.0.*CPython|CPython.*objgraph 3\.5\.0/),
    ).toBeVisible();
    await expect(figure.getByText('python3 main.py', { exact: true })).toBeVisible();
    await expect(figure.locator('.recorded pre')).toHaveText(/^Page\s+100\s+\+100\n/);
    await expect(figure.getByRole('button', { name: '3.14.2' })).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectOpenToEveryone(page);
  });
}

for (const locale of locales) {
  test(`memray is shown by its recording, in ${locale}`, async ({ page }) => {
    await page.goto(`${root(locale)}lessons/recording-with-memray/`);
    const figure = figureOf(page, 'memray-kept-or-freed');
    await expect(figure.getByText(realRunText[locale].notPure(['memray']))).toBeVisible();
    await expect(figure.locator('.recorded pre').first()).toContainText('show at main.py');
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await expectOpenToEveryone(page);
  });
}

if (hasBoth) {
  test('with a pack objgraph and pympler run in the page, from this site', async ({ page }) => {
    await page.goto('lessons/objgraph-and-pympler/');
    await hydrateAll(page);
    for (const [program, line] of [
      ['objgraph-chain', "['__main__', 'dict', 'User', 'dict', 'list', 'Page']"],
      ['pympler-summary', '100'],
    ] as const) {
      const figure = figureOf(page, program);
      await figure.getByRole('button', { name: cpythonText.en.run('3.14.2') }).click();
      await expect(figure.getByRole('cell', { name: line, exact: true }).first()).toBeVisible();
    }
  });
}
