import type { Frame, Page } from '@playwright/test';
import { usual } from '#components/embed/embed-address.ts';
import { frameSnippet, listenerSnippet } from '#components/embed/snippet.ts';
import { encodeProgram } from '#components/playground/program-link.ts';
import { embedText } from '#text/embed.ts';
import { embedPageText } from '#text/embed-page.ts';
import { exportText } from '#text/export.ts';
import { type FigureId, figureIds, figureNames } from '#text/figures.ts';
import { locales } from '#text/locale.ts';
import { expectNoFaults } from './support/open-to-everyone.ts';
import { otherSite, type OtherSite } from './support/other-site.ts';
import { cycle, openPlayground, write } from './support/playground.ts';
import { storageTouched, trapStorage } from './support/storage-traps.ts';
import { expect as expectSoon, test } from './support/test.ts';

// Figures are laid out in the page, and a run takes seconds on a busy machine.
test.setTimeout(120_000);
const expect = expectSoon.configure({ timeout: 40_000 });
// These tests open pages of others, which show frames of this site.
test.use({
  allowedErrors: [/^request to another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\//],
});

const given = encodeProgram({ source: cycle, profile: 'cpython-3.12-64' }) ?? '';
/** What only that figure has. */
const parts: Readonly<Record<FigureId, string>> = {
  heap: '.stepper',
  collector: '.phases',
  arena: '.arena-map',
  peak: '.peak-chart',
  paths: '.paths',
  memory: '.memory-map',
};

const sites: OtherSite[] = [];
test.afterAll(() => {
  for (const site of sites) site.close();
});

/** Opens a page of another origin that shows this address of a frame by the site's own snippet. */
async function openElsewhere(page: Page, address: string): Promise<Frame> {
  const { baseURL = '' } = test.info().project.use;
  const url = `${baseURL}embed/${address}`;
  return openSnippet(
    page,
    frameSnippet({ url, title: 'A figure', height: 120 }) + listenerSnippet(new URL(url).origin),
  );
}

async function openSnippet(page: Page, html: string): Promise<Frame> {
  const site = await otherSite(`<main>${html}</main>`);
  sites.push(site);
  await page.goto(site.url);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

/** Waits until the frame is as high as its content, and has nothing to scroll. */
async function expectItsHeight(page: Page, frame: Frame): Promise<void> {
  const height = () => page.locator('iframe').getAttribute('height').then(Number);
  await expect
    .poll(async () => (await contentHeight(frame)) - (await height()), { message: 'pixels hidden' })
    .toBe(0);
}

function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

for (const figure of figureIds) {
  test(`${figure}: stands in a page of another origin, where all storage is blocked`, async ({
    page,
    context,
  }) => {
    await trapStorage(context);
    const frame = await openElsewhere(page, `${figure}/?theme=dark&lang=zh-cn`);
    await expect(frame.locator(parts[figure])).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(figureNames['zh-cn'][figure]);
    await expect(frame.locator('.plate')).toHaveCSS('background-color', 'rgb(27, 30, 37)');
    await expectItsHeight(page, frame);

    const before = await contentHeight(frame);
    await frame.locator('.plate details').first().locator('summary').click();
    await expect.poll(() => contentHeight(frame)).toBeGreaterThan(before);
    await expectItsHeight(page, frame);

    const slider = frame.getByRole('slider');
    if ((await slider.count()) > 0) {
      await slider.press('Home');
      await expect(slider).toHaveValue('0');
      await slider.press('ArrowRight');
      await expect(slider).toHaveValue('1');
    }
    await frame.locator('.export summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: exportText['zh-cn'].svg }).click(),
    ]);
    expect(download.suggestedFilename()).toContain(`heapscope-${figure}-`);
    expect(await storageTouched(frame)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('the traps for storage are no empty test: a page of the course runs into them', async ({
  page,
  context,
}) => {
  await trapStorage(context);
  await page.goto('progress/');
  await expect.poll(() => storageTouched(page.mainFrame())).toContain('localStorage');
});

test('colours follow the reader’s system where the address asks for none', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const frame = await openElsewhere(page, 'heap/?theme=auto');
  await expect(frame.locator('.plate')).toHaveCSS('background-color', 'rgb(27, 30, 37)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(frame.locator('.plate')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const light = await openElsewhere(page, 'heap/?theme=light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(light.locator('.plate')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a frame opens at its step, of its program', async ({ page }) => {
  const frame = await openElsewhere(page, 'heap/?program=start/two-names&step=3');
  await expect(frame.getByRole('slider')).toHaveValue('3');
  await expect(frame.locator('.source').first()).toContainText('b = a');
  await expect(frame.getByRole('link', { name: embedText.en.openInPlayground })).toHaveAttribute(
    'href',
    /\/play\/\?example=start%2Ftwo-names$/,
  );
});

for (const locale of locales) {
  test(`${locale}: a program from the address is shown, and run by a press alone`, async ({
    page,
    context,
  }) => {
    await trapStorage(context);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const words = embedText[locale];
    const frame = await openElsewhere(page, `collector/?lang=${locale}#${given}`);
    await expect(frame.getByText(words.given)).toBeVisible();
    await expect(frame.locator('ol').first()).toContainText('n.me = n');
    await expect(frame.getByText('CPython 3.12')).toBeVisible();
    await expectItsHeight(page, frame);
    expect(workers).toEqual([]);
    await frame.getByRole('button', { name: words.run }).press('Enter');
    await expect(frame.locator('.phases')).toBeVisible();
    expect(workers).toHaveLength(1);
    await expectItsHeight(page, frame);
    expect(await storageTouched(frame)).toEqual([]);
  });

  test(`${locale}: an address that is wrong says what is wrong`, async ({ page }) => {
    const words = embedText[locale];
    const { trouble, badLink, badOption } = words;
    const lang = `lang=${locale}`;
    const refused = encodeProgram({
      source: 'a = 1\nimport threading\n',
      profile: 'cpython-3.14-64',
    });
    for (const [address, sentence] of [
      [`heap/?program=no/such&${lang}`, trouble['no-program']],
      [`heap/?program=../../index&${lang}`, trouble['no-program']],
      [`heap/?${lang}#${given.slice(0, -9)}`, badLink.damaged],
      [`heap/?${lang}#about`, badLink.foreign],
      [`collector/?program=start/two-names&${lang}`, trouble['no-collections']],
      [`paths/?object=nobody&${lang}`, trouble['no-object']],
    ] as const) {
      const frame = await openElsewhere(page, address);
      await expect(frame.getByRole('alert')).toHaveText(sentence);
      await expectItsHeight(page, frame);
    }
    const frame = await openElsewhere(page, `heap/?${lang}&theme=blue&step=x`);
    await expect(frame.getByText(badOption('theme', 'blue'))).toBeVisible();
    await expect(frame.getByText(badOption('step', 'x'))).toBeVisible();
    await expect(frame.locator('.stepper')).toBeVisible();

    const not = await openElsewhere(page, `heap/?${lang}#${refused}`);
    await not.getByRole('button', { name: words.run }).click();
    await expect(not.getByRole('alert')).toHaveText(words.refused(2, 'import threading'));
  });
}

for (const figure of figureIds) {
  test(`${figure}: the frame is open to everyone, and fits a narrow place`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const theme of ['light', 'dark'] as const) {
      await page.goto(`embed/${figure}/?theme=${theme}`);
      await expect(page.locator(parts[figure])).toBeVisible();
      await expectNoFaults(page, theme);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

test.describe('the page that writes the snippet', () => {
  const text = embedPageText.en;

  test('gives by the keyboard a frame that shows elsewhere what its preview shows', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('embed/');
    const preview = page.frameLocator('iframe');
    await expect(preview.locator('.stepper')).toBeVisible();
    await page.getByRole('combobox', { name: text.figure }).selectOption('collector');
    await expect(preview.locator('.phases')).toBeVisible();
    await page.getByRole('combobox', { name: text.theme }).selectOption('dark');
    await page.getByRole('combobox', { name: text.language }).selectOption('zh-cn');
    await page.getByRole('spinbutton', { name: text.step }).fill('6');
    await expect(preview.getByRole('slider')).toHaveValue('6');
    const said = await preview.locator('.said[aria-live]').innerText();
    const copied: string[] = [];
    for (const label of [text.frameAlone, text.withListener]) {
      await page.getByRole('button', { name: `${text.copy}: ${label}` }).press('Enter');
      await expect(page.getByText(text.copied)).toHaveCount(copied.length + 1);
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(copied[0]).toContain(`${figureNames['zh-cn'].collector}：`);

    const frame = await openSnippet(page, copied.join('\n'));
    await expect(frame.locator('.said[aria-live]')).toHaveText(said);
    await expect(frame.getByRole('slider')).toHaveValue('6');
    await expect(frame.locator('.plate')).toHaveCSS('background-color', 'rgb(27, 30, 37)');
    await expectItsHeight(page, frame);
  });

  test('selects the text where the browser does not let it copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.goto('embed/');
    await page.getByRole('button', { name: `${text.copy}: ${text.frameAlone}` }).click();
    await expect(page.getByText(text.notCopied)).toBeVisible();
    const field = page.getByRole('textbox', { name: text.frameAlone });
    await expect(field).toBeFocused();
    const selected = () =>
      field.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
        value.slice(selectionStart, selectionEnd),
      );
    await expect.poll(selected).toMatch(/^<iframe[^]*<\/iframe>$/);
    // The preview tells another height: the text is a new one, and still to be copied. It is told
    // until it is taken, since the figure in the preview tells its own whenever it has grown.
    const afterAnotherHeight = async () => {
      await page.frames()[1]?.evaluate(() => {
        parent.postMessage({ type: 'heapscope:height', height: 777 }, '*');
      });
      return selected();
    };
    await expect.poll(afterAnotherHeight).toMatch(/^<iframe[^]*height="777"[^]*<\/iframe>$/);
  });

  test('takes a program over from the playground, and a figure from a lesson', async ({ page }) => {
    await openPlayground(page);
    await write(page, cycle);
    await page.getByText('Share', { exact: true }).click();
    await page.getByRole('link', { name: text.fromPlayground }).click();
    const preview = page.frameLocator('iframe');
    await expect(preview.getByText(embedText.en.given)).toBeVisible();
    await expect(preview.locator('ol').first()).toContainText('n.me = n');
    await expect(page.getByText(text.clickNote)).toBeVisible();

    await page.goto('lessons/finding-leaks/');
    await page.getByRole('link', { name: text.fromFigure }).click();
    await expect(page.getByRole('combobox', { name: text.figure })).toHaveValue('paths');
    await expect(page.getByRole('combobox', { name: text.program })).toHaveValue(
      usual.paths.program,
    );
    await expect(preview.locator('.paths')).toBeVisible();
  });
});
