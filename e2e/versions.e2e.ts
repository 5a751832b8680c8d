import type { Locator, Page } from '@playwright/test';
import { encodeProgram } from '#components/playground/program-link.ts';
import { cpythonReleases } from '#cpython/releases.ts';
import type { Locale } from '#text/locale.ts';
import { cpythonText } from '#text/cpython.ts';
import { featureText } from '#text/version-features.ts';
import { versionLabText } from '#text/version-lab.ts';
import { expectNoSidewaysScroll } from './support/figures.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { write, written } from './support/playground.ts';
import { expect as expectSoon, test } from './support/test.ts';

// Each interpreter takes seconds to start, far more on a busy machine.
test.setTimeout(900_000);
const expect = expectSoon.configure({ timeout: 600_000 });

const text = versionLabText.en;

async function openLab(page: Page, locale: Locale = 'en', rest = ''): Promise<void> {
  await page.goto(`${locale === 'en' ? '' : `${locale}/`}versions/${rest}`);
  await expect(page.locator('.cm-content')).toBeVisible();
}

/** Leaves only these versions chosen. */
async function choose(page: Page, pythons: readonly string[]): Promise<void> {
  for (const { python } of cpythonReleases) {
    await page
      .getByRole('checkbox', { name: versionLabText.en.version(python) })
      .setChecked(pythons.includes(python));
  }
}

const cardOf = (page: Page, python: string): Locator =>
  page.locator('.versions li', { hasText: text.version(python) });

const runButton = (page: Page, versions: number, locale: Locale = 'en') =>
  page.getByRole('button', { name: versionLabText[locale].run(versions), exact: true });

/** The paths under `cpython/` that the page asks for. */
function watchFetches(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, path] = /\/cpython\/(.+)$/.exec(request.url()) ?? [];
    if (path !== undefined) fetched.push(path);
  });
  return fetched;
}

test('five CPythons print what they print, side by side; what differs is marked and explained', async ({
  page,
}) => {
  const fetched = watchFetches(page);
  await openLab(page);
  expect(fetched).toEqual([]);
  await runButton(page, 5).click();
  const table = page.getByRole('table', { name: text.outputs });
  await expect(page.locator('.outputs .said').first()).toContainText(text.summary(5, 4, 3));
  await expect(table.getByRole('row', { name: /^2 a local: 2/ })).toHaveText(
    /2\s*a local: 2\s*a local: 2\s*a local: 2.*not as in 3\.13.*a local: 1\s*a local: 1.*differs/s,
  );
  await expect(table).toContainText(text.printedBy(8));
  await expect(table.getByText(featureText.en['borrowed-loads'])).toHaveCount(2);
  await expect(table.getByText(featureText.en['borrowed-constants'])).toHaveCount(1);
  await expect(table.getByText(text.between('3.14', '3.15'))).toBeVisible();
  await expect(page.locator('.outputs')).toContainText(text.ends.same);
  for (const { pyodide, version } of cpythonReleases) {
    expect(fetched).toContain(`${pyodide}/pyodide.asm.wasm`);
    await expect(page.getByText(text.kept(version))).toBeVisible();
  }
  // Each interpreter has been let go of.
  expect(page.frames()).toHaveLength(1);

  await page.getByRole('checkbox', { name: text.onlyDiffering }).check();
  await expect(table.getByRole('row', { name: /a global/ })).toHaveCount(0);
  await expectOpenToEveryone(page);

  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await expect(table).toBeHidden();
  const list = page.getByRole('list', { name: text.outputs });
  await expect(list.getByText('3.11–3.13')).toHaveCount(2);
});

test('what is fetched is told beforehand to the byte, each with a bar of its own', async ({
  page,
}) => {
  await openLab(page);
  let all = 0;
  for (const { python, pyodide, version } of cpythonReleases) {
    const response = await page.request.get(`cpython/${pyodide}/manifest.json`);
    const manifest = (await response.json()) as Record<string, { bytes: number }>;
    const bytes = Object.values(manifest).reduce((sum, file) => sum + file.bytes, 0);
    all += bytes;
    await expect(cardOf(page, python)).toContainText(text.size(version, (bytes / 1e6).toFixed(1)));
  }
  await expect(page.getByText(text.toFetch((all / 1e6).toFixed(1)))).toBeVisible();

  // Held back, so that the bars are seen; nobody waits for the one that is cancelled.
  await page.route('**/pyodide.asm.wasm', () => undefined);
  await choose(page, ['3.12', '3.13']);
  await runButton(page, 2).click();
  for (const python of ['3.12', '3.13']) {
    const bar = page.getByRole('progressbar', { name: text.bar(python) });
    await expect(bar).toHaveAttribute('aria-valuetext', /of 1\d\.\d MB/);
  }
  await page.getByRole('button', { name: text.cancel('3.12') }).click();
  await expect(cardOf(page, '3.12')).toContainText(text.phases.cancelled);
  await expect(page.getByRole('progressbar', { name: text.bar('3.13') })).toBeVisible();
  await page.getByRole('button', { name: text.stopAll }).press('Enter');
  await expect(cardOf(page, '3.13')).toContainText(text.phases.cancelled);
  await expect(runButton(page, 2)).toBeFocused();
});

test('zh-cn: by the keyboard; what does not end is stopped, and the next run fetches nothing', async ({
  page,
}) => {
  const words = versionLabText['zh-cn'];
  await openLab(page, 'zh-cn');
  await choose(page, ['3.11']);
  await write(page, 'while True: pass\n');
  const fetched = watchFetches(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('button', { name: words.stop('3.11') }).press('Enter');
  await expect(page.locator('.outputs')).toContainText(cpythonText['zh-cn'].stopped.learner);
  await expect(page.locator('.outputs')).toContainText(words.summary(1, 0, 0));
  await expect(page.getByRole('checkbox', { name: words.version('3.11') })).toBeFocused();

  const before = fetched.filter((path) => path.endsWith('.wasm')).length;
  await write(page, 'while True: print("x" * 99)\n');
  await expect(page.getByText(words.stale)).toBeVisible();
  await runButton(page, 1, 'zh-cn').press('Enter');
  await expect(page.locator('.outputs')).toContainText(
    cpythonText['zh-cn'].stopped.output('100,000'),
  );
  expect(fetched.filter((path) => path.endsWith('.wasm'))).toHaveLength(before);
});

test.describe('a version that does not arrive', () => {
  test.use({ allowedErrors: [/net::ERR_/] });

  test('is told, does not hold up the other, and can be tried again', async ({ page }) => {
    await openLab(page);
    await choose(page, ['3.12', '3.15']);
    await write(page, "print('here')\nprint(1000 is int('1000'))\n");
    await page.route('**/0.27.7/python_stdlib.zip', (route) => route.abort());
    await runButton(page, 2).click();
    await expect(cardOf(page, '3.12')).toContainText(text.failures.network);
    await expect(page.locator('.outputs')).toContainText(text.summary(1, 2, 0));
    await expect(page.locator('.outputs')).toContainText(text.fewer(1));

    await page.unroute('**/0.27.7/python_stdlib.zip');
    await page.getByRole('button', { name: text.retry('3.12') }).press('Enter');
    await expect(page.locator('.outputs')).toContainText(text.summary(2, 2, 1));
    await expect(page.getByRole('table').getByText(featureText.en['small-integers'])).toBeVisible();
  });
});

test('a program from a link is shown and not run, and opens in the playground', async ({
  page,
}) => {
  const fetched = watchFetches(page);
  const source = "print('from afar')\n";
  const link = encodeProgram({ source, profile: 'cpython-3.12-64' }) ?? '';
  await openLab(page, 'en', `#${link}`);
  expect(await written(page)).toBe(source);
  await expect(page.getByText(text.fromLink)).toBeVisible();
  expect(fetched).toEqual([]);

  await write(page, `${source}print('changed')\n`);
  await page.getByRole('button', { name: text.load }).click();
  await expect(page.getByText(text.replaced)).toBeVisible();
  await page.getByRole('button', { name: text.undo }).click();
  expect(await written(page)).toBe(`${source}print('changed')\n`);

  await page.getByRole('link', { name: text.toPlayground }).click();
  await expect(page).toHaveURL(/\/play\/#p1\./);
  await expect(page.locator('.cm-content')).toContainText('changed');
  // What compares with real CPython is loaded when its place comes into view.
  await page.locator('.real').scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: text.invite }).click();
  await expect(page).toHaveURL(/\/versions\/#p1\./);
  await expect(page.locator('.cm-content')).toContainText('changed');
  expect(fetched).toEqual([]);

  await page.goto('versions/#p1.damaged');
  await page.reload();
  await expect(page.getByRole('status').getByText('The link is incomplete')).toBeVisible();
});
