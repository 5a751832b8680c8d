import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { exportText } from '#text/export.ts';
import { playgroundText } from '#text/playground.ts';
import { traceFileText } from '#text/trace-file.ts';
import { openFigure, paths, saidLine, shownBy, stepped } from './support/figures.ts';
import { cycle, openPlayground, pressRun, saidOf, write, written } from './support/playground.ts';
import { expect as expectSoon, test } from './support/test.ts';

// A run with its figures takes seconds on a busy machine.
test.setTimeout(120_000);
const expect = expectSoon.configure({ timeout: 40_000 });

const text = exportText.en;
const grounds = { light: [255, 255, 255], dark: [27, 30, 37] } as const;

async function save(page: Page, figure: Locator, name: string): Promise<Download> {
  const menu = figure.locator('.export');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name }).click(),
  ]);
  await expect(menu.getByRole('status')).toHaveText(text.saved(download.suggestedFilename()));
  return download;
}

const contentOf = async (download: Download) => readFileSync(await download.path());

/** Every number that a figure's drawings and texts show outside its controls. */
function numbersShown(figure: Locator): Promise<string[]> {
  return figure.locator('.plate').evaluate((plate) => {
    const walker = document.createTreeWalker(plate, NodeFilter.SHOW_TEXT);
    const numbers = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('details, .time, .options, .sr')) continue;
      // What is scrolled out of its box is not seen.
      const box = parent.getBoundingClientRect();
      const cut = parent.closest('.strip, .source, ol')?.getBoundingClientRect();
      if (cut && (box.right > cut.right || box.bottom > cut.bottom)) continue;
      for (const [number] of (node.textContent ?? '').matchAll(/\d[\d,]*/g)) numbers.add(number);
    }
    return [...numbers];
  });
}

/** A PNG as the browser reads it: its size, and the colour of a point in its corner. */
function decoded(page: Page, png: Buffer) {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const pen = Object.assign(document.createElement('canvas'), { width: 9, height: 9 }).getContext(
      '2d',
    );
    pen?.drawImage(image, -(image.width - 9), 0);
    const corner = [...(pen?.getImageData(8, 0, 1, 1).data ?? [])].slice(0, 3);
    return { width: image.width, height: image.height, corner };
  }, png.toString('base64'));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const each of [...stepped, paths]) {
      test(`${each.lesson}: the picture stands alone, with the numbers that the figure shows`, async ({
        page,
      }) => {
        const figure = await openFigure(page, each);
        const slider = figure.getByRole('slider');
        if ((await slider.count()) > 0) {
          await slider.press('Home');
          for (let step = 0; step < 4; step += 1) await slider.press('ArrowRight');
        }
        const shown = await numbersShown(figure);
        const said = await saidLine(figure).innerText();
        const svg = await save(page, figure, text.svg);
        expect(svg.suggestedFilename()).toMatch(/^heapscope-[a-z]+-[a-z-]+-step-\d+\.svg$/);
        const source = (await contentOf(svg)).toString();
        expect(source).not.toMatch(
          /var\(|light-dark|color-mix|\sclass=|\sstyle=|<script|https?:(?!\/\/www\.w3\.org)/,
        );

        const parsed = await page.evaluate((xml) => {
          const root = new DOMParser().parseFromString(xml, 'image/svg+xml');
          return {
            name: root.documentElement.tagName,
            errors: root.querySelectorAll('parsererror').length,
            width: Number(root.documentElement.getAttribute('width')),
            height: Number(root.documentElement.getAttribute('height')),
            ground: root.querySelector('svg > rect')?.getAttribute('fill'),
            texts: Array.from(root.querySelectorAll('text'), ({ textContent }) => textContent),
            described: root.querySelector('svg > desc')?.textContent ?? '',
            missing: Array.from(root.querySelectorAll('[marker-end], [fill^="url("]'), (one) =>
              (one.getAttribute('marker-end') ?? one.getAttribute('fill') ?? '').slice(5, -1),
            ).filter((id) => root.getElementById(id) === null),
          };
        }, source);
        expect(parsed).toMatchObject({ name: 'svg', errors: 0, missing: [] });
        const hex = grounds[colorScheme].map((part) => part.toString(16)).join('');
        expect(parsed.ground).toBe(`#${hex}`);
        expect(parsed.described).toContain(said.split('\n')[0]);
        expect(parsed.described.split('\n').length, 'lines of its equivalent').toBeGreaterThan(3);
        const drawn = parsed.texts.join(' ');
        expect(shown.length).toBeGreaterThan(2);
        expect(shown.filter((number) => !drawn.includes(number))).toEqual([]);

        const png = await decoded(page, await contentOf(await save(page, figure, text.png)));
        expect(png).toEqual({
          width: 2 * parsed.width,
          height: 2 * parsed.height,
          corner: [...grounds[colorScheme]],
        });
      });
    }
  });
}

test('an opened pool is saved as it is, by the keyboard and in Chinese', async ({ page }) => {
  const [, , arena] = stepped;
  const figure = await openFigure(page, arena, 'zh-cn/');
  await figure.getByRole('slider').press('End');
  await figure.locator('.rows button').first().press('Enter');
  await expect(figure.locator('.blocks')).toBeVisible();
  await figure.locator('.export summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(
    figure.getByRole('button', { name: exportText['zh-cn'].svg, exact: true }),
  ).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  const name = download.suggestedFilename();
  await expect(figure.locator('.export [role=status]')).toHaveText(exportText['zh-cn'].saved(name));
  const svg = (await contentOf(download)).toString();
  const blocks = await figure.locator('.blocks button.used').count();
  expect(blocks).toBeGreaterThan(2);
  expect(svg.match(/>(str|list|int|items)<\/text>/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  expect(svg).toContain('xml:lang="zh-CN"');
});

/** What a figure shows, whichever ids its drawing has got. */
async function drawnBy(figure: Locator): Promise<string[]> {
  return (await shownBy(figure)).map((part) => part.replaceAll(/\bc\d+-/g, ''));
}

test('a figure’s trace is saved, and opened in the playground it shows the same', async ({
  page,
}) => {
  await openPlayground(page);
  await write(page, cycle);
  await pressRun(page);
  const figure = page.locator('.steps');
  const slider = figure.getByRole('slider');
  const steps = [2, 5, 7];
  const shown: string[][] = [];
  for (const step of steps) {
    await slider.press('Home');
    for (let at = 0; at < step; at += 1) await slider.press('ArrowRight');
    shown.push(await drawnBy(figure));
  }
  const download = await save(page, figure, text.trace);
  expect(download.suggestedFilename()).toBe('heapscope-trace-program-cpython-3.14-64.json');
  const file = await contentOf(download);
  expect(JSON.parse(file.toString())).toMatchObject({
    format: 4,
    profile: 'cpython-3.14-64',
    source: cycle,
  });

  await write(page, 'mine = 1\n');
  await openTrace(page, file.toString());
  await expect(page.getByText(traceFileText.en.shown('run.json'))).toBeVisible();
  expect(await written(page)).toBe(cycle);
  await expect(page.getByText(playgroundText.en.draftKept('Draft 1'))).toBeVisible();
  for (const [index, step] of steps.entries()) {
    await slider.press('Home');
    for (let at = 0; at < step; at += 1) await slider.press('ArrowRight');
    expect(await drawnBy(figure)).toEqual(shown[index]);
  }
  await page.locator('.panels summary', { hasText: playgroundText.en.collections }).click();
  await expect(page.locator('.phases')).toBeVisible();

  await pressRun(page);
  await expect(page.getByText(traceFileText.en.shown('run.json'))).toHaveCount(0);
  await expect(saidOf(page)).toBeVisible();
});

test('the traces of a lesson’s chart are those that were recorded', async ({ page }) => {
  const [, , , peak] = stepped;
  const figure = await openFigure(page, peak);
  await figure.locator('.export summary').click();
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await figure.getByRole('button', { name: text.trace }).click();
  await expect(figure.locator('.export [role=status]')).toHaveText(
    text.saved(
      'heapscope-trace-sum-a-list-cpython-3.13-64.json, heapscope-trace-sum-a-generator-cpython-3.13-64.json',
    ),
  );
  await expect.poll(() => names.length).toBeGreaterThan(0);
});

async function openTrace(page: Page, content: string, name = 'run.json') {
  const input = page.locator('input[type=file]');
  if (!(await input.isVisible())) {
    await page.getByText(traceFileText.en.open, { exact: true }).click();
  }
  await input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a file that is no trace says what is wrong, and the program stays', async ({ page }) => {
  const { trouble, shown } = traceFileText.en;
  const recorded = await (
    await page.request.get('embed/traces/cpython-3.14-64/start/two-names.json')
  ).text();
  const parts = JSON.parse(recorded) as { log: string; source: string };
  await openPlayground(page);
  await write(page, 'mine = 1\n');
  const drawer = page.locator('details', { has: page.locator('input[type=file]') });
  for (const [content, sentence] of [
    ['a = []\n', trouble['not-a-trace']('run.json')],
    [recorded.slice(0, -30), trouble.damaged('run.json')],
    [JSON.stringify({ ...parts, log: parts.log.slice(4) }), trouble.damaged('run.json')],
    [JSON.stringify({ ...parts, format: 5 }), trouble['other-format']('run.json')],
    [JSON.stringify({ ...parts, length: 1e9 }), trouble['too-long']('run.json')],
    [' '.repeat(16 * 2 ** 20 + 1), trouble['too-large']('run.json')],
  ] as const) {
    await openTrace(page, content);
    await expect(drawer.getByRole('status')).toHaveText(sentence);
    expect(await written(page)).toBe('mine = 1\n');
  }

  // What stands in a file is text, whatever it looks like.
  const evil = '<img src=x onerror=alert(1)>.json';
  const source = `# <b onclick="alert(1)">bold</b>\n${parts.source.slice(0, -1)}`;
  await openTrace(page, JSON.stringify({ ...parts, source }), evil);
  await expect(page.getByText(shown(evil))).toBeVisible();
  expect(await written(page)).toBe(source);
  await expect(page.locator('main img, main b[onclick]')).toHaveCount(0);
});

test.describe('where what saves cannot be loaded', () => {
  test.use({ allowedErrors: [/export-figure|ERR_FAILED|Failed to (load|fetch)/] });

  test('the menu says so, and what to do', async ({ page }) => {
    const [heap] = stepped;
    const figure = await openFigure(page, heap);
    await page.route(/export-figure.*\.js/, (route) => route.abort());
    await figure.locator('.export summary').click();
    await figure.getByRole('button', { name: text.svg }).click();
    await expect(figure.locator('.export [role=status]')).toHaveText(text.trouble['not-loaded']);
  });
});
