import { readFileSync } from 'node:fs';
import { peakPresets } from '#components/peak-lab/peak-presets.ts';
import { identityLabText } from '#text/identity-lab.ts';
import { labNames, labsText } from '#text/labs.ts';
import { locales } from '#text/locale.ts';
import { pathLabText } from '#text/path-lab.ts';
import { peakLabText } from '#text/peak-lab.ts';
import { referencePathsText } from '#text/reference-paths.ts';
import { sizeLabText } from '#text/size-lab.ts';
import { effects, run } from '@heapscope/simulation/complete';
import { peakOf, recordPeak } from '#scene/peak-series.ts';
import { readRecording } from '../src/simulation/src/recorded-output.ts';
import { expectNoSidewaysScroll } from './support/figures.ts';
import { choice, linkOf, openLab, runLab, writeInto } from './support/labs.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { expect as expectSoon, test } from './support/test.ts';

// A run in the simulation takes seconds on a busy machine.
test.setTimeout(120_000);
const expect = expectSoon.configure({ timeout: 40_000 });

/** What a real CPython printed for a container with each number of items. */
function recordedSizes(container: string, engine: string): Map<number, string> {
  const path = new URL(`../src/simulation/cases/labs/sizes/${container}.out`, import.meta.url);
  const { byEngine } = readRecording(readFileSync(path, 'utf8'));
  const lines = byEngine.get(engine)?.stdout.trimEnd().split('\n') ?? [];
  return new Map(
    lines.map((line) => {
      const [items, bytes] = line.split(' ').map(Number);
      return [items ?? 0, (bytes ?? 0).toLocaleString('en')];
    }),
  );
}

for (const locale of locales) {
  const text = sizeLabText[locale];
  const labs = labsText[locale];

  test(`${locale}: sizes are those that real CPythons printed, read by the keyboard`, async ({
    page,
  }) => {
    const figure = await openLab(page, 'sizes', locale);
    await choice(figure, text.preset).selectOption('versions');
    const said = figure.locator('.said');
    const slider = figure.getByRole('slider');
    const real = ['3.11-64', '3.14.2-wasm32'].map((engine) => recordedSizes('list-append', engine));
    await slider.press('Home');
    for (let items = 0; items <= 9; items += 1) {
      await expect(said).toContainText(text.atItems(items));
      await expect(said.locator('.reading').nth(0)).toContainText(real[0]?.get(items) ?? '?');
      await expect(said.locator('.reading').nth(2)).toContainText(real[1]?.get(items) ?? '?');
      await slider.press('ArrowRight');
    }
    await slider.press('End');
    await expect(said.locator('.reading').nth(2)).toContainText(real[1]?.get(32) ?? '?');
    await figure.getByText(text.table, { exact: true }).click();
    const row = figure
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '17', exact: true }) });
    await expect(row.last()).toContainText(real[0]?.get(17) ?? '?');
  });

  test(`${locale}: what is not modelled is refused, in every lab that runs programs`, async ({
    page,
  }) => {
    const refused = labs.refused(labs.pythons['cpython-3.14-64'] ?? '', 1, 'import threading');
    let figure = await openLab(page, 'peak', locale);
    await writeInto(figure, peakLabText[locale].program('B'), 'import threading\n');
    await runLab(figure, locale);
    await expect(figure.locator('.notes')).toContainText(refused);

    figure = await openLab(page, 'paths', locale);
    await writeInto(figure, pathLabText[locale].program, 'import threading\n');
    await runLab(figure, locale);
    await expect(figure.locator('.notes')).toContainText(refused);
    await expect(figure.locator('svg.heap')).toHaveCount(0);

    figure = await openLab(page, 'identity', locale);
    await writeInto(figure, identityLabText[locale].setup, 'import threading\n');
    await runLab(figure, locale);
    await expect(figure.locator('section .problem')).toContainText('import threading');
    await expect(figure.locator('section li')).toHaveCount(0);
  });
}

test('nothing of the simulation is loaded before something is asked', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  // The map of memory alone is too much for the page's own thread, though its first run is recorded.
  for (const lab of labNames.filter((name) => name !== 'memory')) {
    const figure = await openLab(page, lab);
    await expect(figure.locator('.said, .what, .verdict').first()).toBeVisible();
  }
  expect(workers).toEqual([]);
  const figure = await openLab(page, 'sizes');
  await choice(figure, sizeLabText.en.preset).selectOption('text');
  await expect(figure.locator('.reading')).toHaveCount(4);
  await expect.poll(() => workers.length).toBe(1);
});

test('lines are added, changed and removed, and the program of one opens in the playground', async ({
  page,
}) => {
  const text = sizeLabText.en;
  const figure = await openLab(page, 'sizes');
  await figure.getByRole('button', { name: text.add }).click();
  await choice(figure, `${text.container} E`).selectOption('deque');
  await choice(figure, `${labsText.en.python} E`).selectOption('cpython-3.14.2-wasm32');
  const real = recordedSizes('deque', '3.14.2-wasm32').get(32);
  await expect(figure.locator('.reading').last()).toContainText(`${real ?? '?'} bytes`);
  await figure.getByRole('button', { name: text.remove('A') }).click();
  await expect(figure.locator('.reading')).toHaveCount(4);
  await figure.getByText(labsText.en.program, { exact: true }).click();
  await choice(figure, text.which).selectOption('3');
  const link = figure.getByRole('link', { name: labsText.en.openInPlayground });
  await expect(link).toHaveAttribute('href', /play\/#p1/);
  await link.click();
  await expect(page.locator('.cm-content')).toContainText('deque()');
});

test('an expression of the learner’s is compared on every CPython', async ({ page }) => {
  const text = identityLabText.en;
  const figure = await openLab(page, 'identity');
  await choice(figure, text.preset).selectOption('computed-ints');
  await expect(figure.locator('section')).toHaveCount(2);
  await expect(figure.locator('section').last()).toContainText('3.15, 64-bit');
  await expect(figure.locator('section').first().locator('li')).toHaveCount(3);

  const field = figure.getByRole('textbox', { name: text.expression('x4') });
  await field.fill('x3');
  await expect(figure.getByText(text.stale)).toBeVisible();
  await field.press('Enter');
  await expect(figure.locator('section').first().locator('li')).toHaveCount(2);
  await expect(figure.locator('section').first()).toContainText('x4 x3');

  await field.fill('');
  await field.press('Enter');
  await expect(figure.getByText(text.empty)).toBeVisible();
  await figure.getByRole('button', { name: text.remove('x4') }).click();
  await expect(figure.getByRole('textbox', { name: text.expression('x3') })).toBeFocused();
});

test('the peaks are those of the simulation, and time is moved by the keyboard', async ({
  page,
}) => {
  const text = peakLabText.en;
  const peak = (source: string, profile: 'cpython-3.12-64') => {
    const series = recordPeak(source, effects(run(source, { profile })), 400);
    const at = peakOf(series);
    return { bytes: series.bytes[at] ?? 0, line: series.lines[at] ?? 0 };
  };
  const figure = await openLab(page, 'peak');
  await choice(figure, labsText.en.python).selectOption('cpython-3.12-64');
  await expect(figure.getByText(text.stale)).toBeVisible();
  await runLab(figure);
  for (const [at, source] of peakPresets.generator.entries()) {
    const { bytes, line } = peak(source, 'cpython-3.12-64');
    await expect(figure.getByText(text.peak('AB'[at] ?? '', bytes, line))).toBeVisible();
  }
  const said = figure.locator('.said[aria-live]');
  const slider = figure.getByRole('slider');
  await slider.press('Home');
  const first = await said.innerText();
  await slider.press('End');
  await expect(said).not.toHaveText(first);

  await writeInto(figure, text.program('B'), 'a = [0] * 1000\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  const own = peak('a = [0] * 1000\n', 'cpython-3.12-64');
  expect(own.bytes).toBeGreaterThan(8000);
  await expect(figure.getByText(text.peak('B', own.bytes, 1))).toBeVisible();
});

test('a reference is cut, and what would go is told; the object is picked by name or by a click', async ({
  page,
}) => {
  const text = pathLabText.en;
  const words = referencePathsText.en;
  const figure = await openLab(page, 'paths');
  const verdict = figure.locator('.verdict');
  await expect(verdict).toContainText(words.found(3));
  await figure.getByRole('button', { name: 'user' }).press('ArrowDown');
  await expect(figure.getByRole('button', { name: 'cache' })).toBeFocused();
  await expect(figure.getByRole('button', { name: 'cache' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await figure.getByLabel('user → User').check();
  await expect(verdict).toContainText(text.stays('Page (user.last)', 2));
  await expect(verdict).toContainText(text.withIt(['User (user)']));
  await figure.getByLabel('cache → dict').check();
  await figure.getByLabel('history → list').check();
  await expect(verdict).toContainText(text.goes('Page (user.last)'));
  await figure.getByRole('button', { name: text.undo }).click();
  await expect(verdict).toContainText(words.found(3));

  await choice(figure, text.object).selectOption({ label: 'cache: dict' });
  await expect(verdict).toContainText(words.found(1));
  const card = figure.locator('svg.heap:visible text', { hasText: /^User$/ }).first();
  await card.click();
  await expect(figure.getByLabel('user → User')).toBeVisible();
  await expect(choice(figure, text.object)).toHaveValue(/\d/);

  await choice(figure, text.preset).selectOption('ring');
  await choice(figure, text.object).selectOption({ label: 'anna: Person 1' });
  await figure.getByLabel('anna → Person 1').check();
  await figure.getByLabel('team → list').check();
  await expect(verdict).toContainText(text.ring('Person 1 (anna)'));
});

test('a link sets a lab up; a program in it runs when Run is pressed, not before', async ({
  page,
  context,
}) => {
  const figure = await openLab(page, 'paths');
  const source = 'mine = [[1000]]\nother = mine\n';
  await writeInto(figure, pathLabText.en.program, source);
  await runLab(figure);
  await choice(figure, pathLabText.en.object).selectOption({ index: 1 });
  const link = await linkOf(figure);

  const workers: string[] = [];
  const other = await context.newPage();
  other.on('worker', (worker) => workers.push(worker.url()));
  await other.goto(link.replace('/labs/', '/zh-cn/labs/'));
  await expect(other.getByText(labsText['zh-cn'].fromLink)).toBeVisible();
  await expect(other.locator('textarea').first()).toHaveValue(source);
  await expect(other.locator('svg.heap')).toHaveCount(0);
  expect(workers).toEqual([]);
  await runLab(other.locator('main figure'), 'zh-cn');
  await expect(other.locator('.verdict')).toContainText(referencePathsText['zh-cn'].found(2));

  await other.goto(link.slice(0, -4));
  await other.reload();
  await expect(other.getByText(labsText.en.badLink.damaged)).toBeVisible();
});

test('sizes, identity and peak come back from their links too', async ({ page }) => {
  let figure = await openLab(page, 'sizes');
  await choice(figure, sizeLabText.en.preset).selectOption('emptied');
  let link = await linkOf(figure);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(choice(figure, sizeLabText.en.preset)).toHaveValue('emptied');

  figure = await openLab(page, 'identity');
  await figure.getByRole('textbox', { name: identityLabText.en.expression('x1') }).fill('1.5');
  link = await linkOf(figure);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(
    figure.getByRole('textbox', { name: identityLabText.en.expression('x1') }),
  ).toHaveValue('1.5');
  await expect(figure.locator('section')).toHaveCount(0);

  figure = await openLab(page, 'peak');
  await choice(figure, labsText.en.python).selectOption('cpython-3.11-wasm32');
  link = await linkOf(figure);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(choice(figure, labsText.en.python)).toHaveValue('cpython-3.11-wasm32');
});

for (const lab of labNames) {
  test(`${lab}: everything opened is open to everyone, and fits a narrow window`, async ({
    page,
  }) => {
    // Axe looks at each of many cells.
    test.setTimeout(300_000);
    const figure = await openLab(page, lab);
    for (const summary of await figure.locator('summary').all()) await summary.click();
    await expectOpenToEveryone(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
  });
}
