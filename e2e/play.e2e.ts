import { encodeProgram } from '#components/playground/program-link.ts';
import { locales } from '#text/locale.ts';
import { playgroundText } from '#text/playground.ts';
import { expectNoSidewaysScroll } from './support/figures.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { cycle, openPlayground, pressRun, saidOf, write, written } from './support/playground.ts';
import { expect as expectSoon, test } from './support/test.ts';

// A run with its figures takes seconds on a busy machine.
test.setTimeout(120_000);
const expect = expectSoon.configure({ timeout: 40_000 });

const text = playgroundText.en;
const link = encodeProgram({ source: cycle, profile: 'cpython-3.12-64' }) ?? '';

test('the simulation and the figures are loaded when a program is run, not before', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openPlayground(page);
  const early = scripts.filter((url) =>
    /(simulation\.worker|PlayFigures)[^/]*\.js|pyodide/.test(url),
  );
  expect(early).toEqual([]);
  await pressRun(page);
  await expect(saidOf(page)).toContainText('now refers to a new list');
  expect(scripts.some((url) => url.includes('simulation.worker'))).toBe(true);
});

for (const locale of locales) {
  const words = playgroundText[locale];

  test(`${locale}: a program is written, run by the keyboard and stepped through`, async ({
    page,
  }) => {
    await openPlayground(page, locale);
    await write(page, cycle);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByText(words.finished).first()).toBeVisible();
    expect(await written(page)).toBe(cycle);
    const slider = page.locator('.steps').getByRole('slider');
    await slider.press('Home');
    const said = new Set<string>();
    const last = Number(await slider.getAttribute('max'));
    for (let step = 1; step <= last; step += 1) {
      await slider.press('ArrowRight');
      said.add(await saidOf(page).innerText());
    }
    expect(said.size).toBe(last);
    await expect(page.locator('.steps pre')).toContainText('1');
    await expect(page.locator('.cm-running-line')).toHaveCount(1);
  });

  test(`${locale}: what is wrong is said at its line, in the reader’s language`, async ({
    page,
  }) => {
    await openPlayground(page, locale);
    const note = page.locator('.cm-problem-note');
    await write(page, 'a = 1\nb = (2,\n');
    await expect(note).toHaveText(words.syntaxError(2, "SyntaxError: '(' was never closed"));
    for (const [source, sentence] of [
      ['a = 1\nimport threading\n', words.refused(2, 'import threading')],
      ['a = []\nwhile True: a = [a] if 0 else []\n', words.limit.effects(2)],
      ['while True: print("again and again")\n', words.limit.output(1)],
      ['a = [[] for i in range(10 ** 7)]\n', words.limit.objects(1)],
      ['a = []\na[0]\n', words.raised(2, 'IndexError: list index out of range')],
    ] as const) {
      await write(page, source);
      await pressRun(page, locale);
      await expect(note).toHaveText(sentence);
      await expect(page.locator('.status')).toHaveText(sentence);
      const slider = page.locator('.steps').getByRole('slider');
      if (await slider.isVisible()) await slider.press('End');
      expect(await written(page)).toBe(source);
    }
  });
}

test('all figures of a run show the same moment', async ({ page }) => {
  await openPlayground(page);
  await write(page, `${cycle}a = []\n`);
  await pressRun(page);
  await page.locator('.panels summary', { hasText: text.pools }).click();
  await page.locator('.panels > details > summary', { hasText: text.collections }).click();
  const slider = page.locator('.steps').getByRole('slider');
  const pools = page.locator('.memory-map .step');
  await slider.press('End');
  await expect(pools).toContainText('Line 10');
  await slider.press('Home');
  await expect(pools).toContainText('Before the first line');

  const phase = page.getByRole('button', { name: 'Clear and free' });
  await phase.click();
  await expect(phase).toHaveAttribute('aria-current', 'step');
  await expect(pools).toContainText('Line 8');
  await expect(page.locator('.cm-running-line')).toHaveText(/del n|print/);
});

test('version and word size are chosen, and one that is not modelled is not offered', async ({
  page,
}) => {
  await openPlayground(page);
  await write(page, 'import sys\nprint(sys.version_info[1], sys.getsizeof([]))\n');
  const output = page.locator('.steps pre');
  const last = () => page.locator('.steps').getByRole('slider').press('End');
  for (const [python, bits, printed] of [
    ['3.11', '64', '11 56'],
    ['3.15', '64', '15 56'],
    ['3.12', '32', '12 28'],
  ] as const) {
    await page.getByRole('combobox', { name: text.python, exact: true }).selectOption(python);
    await page.getByRole('combobox', { name: text.word }).selectOption(bits);
    await pressRun(page);
    await expect(page.locator('.steps').getByText(text.stale)).toHaveCount(0);
    await last();
    await expect(output).toHaveText(printed);
  }
  await page.getByRole('combobox', { name: text.python, exact: true }).selectOption('3.14');
  await expect(page.getByRole('combobox', { name: text.word })).toHaveValue('64');
  await expect(page.getByText(text.wordChanged('3.14.5 and later', '64 bits'))).toBeVisible();
  await expect(page.getByRole('option', { name: text.words['32'] })).toBeDisabled();
});

test.describe('a link', () => {
  test('is made, opens in the other language, and does not run by itself', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlayground(page);
    await write(page, cycle);
    await page.getByText(text.share, { exact: true }).click();
    await page.getByRole('button', { name: text.copy }).click();
    await expect(page.getByText(text.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());

    const workers: string[] = [];
    const other = await context.newPage();
    other.on('worker', (worker) => workers.push(worker.url()));
    await other.goto(copied.replace('/play/', '/zh-cn/play/'));
    await expect(other.getByText(playgroundText['zh-cn'].fromLink)).toBeVisible();
    expect(await written(other)).toBe(cycle);
    await expect(other.getByText(playgroundText['zh-cn'].before)).toBeVisible();
    expect(workers).toEqual([]);
    await pressRun(other, 'zh-cn');
    await expect(saidOf(other)).toBeVisible();
  });

  test('that is broken says so, and leaves the program alone', async ({ page }) => {
    await openPlayground(page, 'en');
    await write(page, 'mine = []\n');
    for (const [fragment, problem] of [
      [link.slice(0, -4), 'damaged'],
      [link.replace('p1.', 'p7.'), 'too-new'],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await expect(page.getByText(text.badLink[problem])).toBeVisible();
      expect(await written(page)).toBe('mine = []\n');
    }
  });

  test('keeps what had been written before it was opened', async ({ page }) => {
    await openPlayground(page);
    await write(page, 'mine = []\n');
    await openPlayground(page, 'en', `?again#${link}`);
    await expect(page.getByText(text.draftKept('Draft 1'))).toBeVisible();
    expect(await written(page)).toBe(cycle);
    await expect(page.getByRole('combobox', { name: text.python, exact: true })).toHaveValue(
      '3.12',
    );
    await page.getByText(text.keep, { exact: true }).click();
    await page.getByRole('button', { name: text.open('Draft 1') }).click();
    expect(await written(page)).toBe('mine = []\n');
  });
});

test('programs are kept under names, and what is in the editor until the next visit', async ({
  page,
}) => {
  await openPlayground(page);
  await write(page, 'first = []\n');
  await page.getByText(text.keep, { exact: true }).click();
  await page.getByLabel(text.name, { exact: true }).fill('one');
  await page.getByRole('button', { name: text.save, exact: true }).click();
  await expect(page.getByText(text.saved('one'))).toBeVisible();
  await write(page, 'second = []\n');
  await openPlayground(page);
  expect(await written(page)).toBe('second = []\n');
  await page.getByText(text.keep, { exact: true }).click();
  await page.getByRole('button', { name: text.open('one') }).click();
  expect(await written(page)).toBe('first = []\n');
  await page.getByRole('button', { name: text.remove('one') }).click();
  await expect(page.getByText(text.removed('one'))).toBeVisible();
  await expect(page.getByRole('button', { name: text.open('one') })).toHaveCount(0);
});

test('a storage that is closed is told, and the program stays', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openPlayground(page);
  await write(page, 'mine = []\n');
  await expect(page.getByRole('alert').filter({ hasText: text.notKept })).toBeVisible();
  await page.getByRole('button', { name: text.load }).click();
  await expect(page.locator('.cm-line').first()).toHaveText('import sys');
  await page.getByRole('button', { name: text.undo }).click();
  expect(await written(page)).toBe('mine = []\n');
});

test('examples are loaded, also by an address that names one', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('combobox', { name: text.example }).selectOption({ label: 'A ring of two' });
  await page.getByRole('button', { name: text.load }).click();
  await expect.poll(() => written(page)).toContain('a.friend = b');
  await openPlayground(page, 'en', '?example=saving-memory/sizes');
  await expect.poll(() => written(page)).toContain('getsizeof');
  expect(new URL(page.url()).search).toBe('');
});

test('names of the model are completed', async ({ page }) => {
  await openPlayground(page);
  const options = page.getByRole('option');
  await write(page, 'import gc\ngc.get_c');
  // Enter is not taken for a choice until the list has been there for a moment.
  await options.filter({ hasText: 'get_count' }).click();
  expect(await written(page)).toBe('import gc\ngc.get_count');
  await page.keyboard.insertText('()\nfrom weakref import ');
  await page.keyboard.press('Control+Space');
  await expect(options.filter({ hasText: 'WeakValueDictionary' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.locator('.cm-content')).not.toBeFocused();
});

test('a run can be stopped, and the page answers meanwhile', async ({ page }) => {
  await openPlayground(page);
  await write(page, 'a = [str(i) for i in range(10 ** 6)]\nb = 2 ** (10 ** 7)\nc = len(str(b))\n');
  await pressRun(page);
  const stop = page.getByRole('button', { name: 'Stop' });
  const done = page.locator('.status:not(:empty)');
  await expect(stop.or(done).first()).toBeVisible();
  if (await stop.isVisible()) {
    await stop.click();
    await expect(done).toBeVisible();
    await expect(page.getByRole('button', { name: text.run, exact: true })).toBeFocused();
  }
});

test('figures, panels and notes are open to everyone, light and dark', async ({ page }) => {
  await openPlayground(page);
  await write(page, `${cycle}nowhere\n`);
  await pressRun(page);
  await expect(page.locator('.cm-problem-note')).toBeVisible();
  for (const summary of await page.locator('summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  await expectOpenToEveryone(page);
});

for (const width of [320, 390, 768]) {
  test(`at ${width} pixels nothing runs over`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPlayground(page);
    await write(
      page,
      `${cycle}${'# a long line of words that goes on and on '.repeat(6)}\nimport x\n`,
    );
    await pressRun(page);
    await expect(page.locator('.cm-problem-note')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await write(page, cycle);
    await pressRun(page);
    await expect(saidOf(page)).toBeVisible();
    for (const summary of await page.locator('summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await expectNoSidewaysScroll(page);
  });
}
