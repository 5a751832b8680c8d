import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { embedText } from '#text/embed.ts';
import { figureIds } from '#text/figures.ts';
import { presentText } from '#text/present.ts';
import { openFigure, saidLine } from './support/figures.ts';
import { hydrateAll } from './support/islands.ts';
import { expectNoFaults } from './support/open-to-everyone.ts';
import { expect as expectSoon, test } from './support/test.ts';

test.setTimeout(120_000);
const expect = expectSoon.configure({ timeout: 40_000 });
const text = presentText.en;
const stepper = { lesson: 'reference-counting', part: '.stepper' };
const bar = (page: Page) => page.getByRole('region', { name: text.label });

/** Presents a figure, and waits until it answers to keys. */
async function present(page: Page, figure: Locator): Promise<void> {
  await figure.getByRole('button', { name: text.present }).click();
  await expect(bar(page)).toBeFocused();
}

test('a figure of a lesson fills the window, is driven by keys, and comes back as it was', async ({
  page,
}) => {
  const figure = await openFigure(page, stepper);
  const button = figure.getByRole('button', { name: text.present });
  await button.click();
  const plate = figure.locator('.plate');
  await expect(plate).toHaveClass(/presented/);
  const box = await plate.evaluate((element) => {
    const { left, top, right } = element.getBoundingClientRect();
    return { left, top, right: Math.round(innerWidth - right) };
  });
  expect(box).toEqual({ left: 0, top: 0, right: 0 });
  // Nothing else can be reached.
  expect(await page.locator('main h1').evaluate((h1) => h1.closest('[inert]') !== null)).toBe(true);

  const slider = figure.getByRole('slider');
  const at = async (step: number) => {
    await expect(slider).toHaveValue(String(step));
    await expect(bar(page).locator('.place')).toContainText(String(step));
  };
  await page.keyboard.press('Home');
  await at(0);
  for (const key of ['ArrowRight', 'Space', 'PageDown']) await page.keyboard.press(key);
  await at(3);
  await page.keyboard.press('ArrowLeft');
  await at(2);
  await page.keyboard.press('End');
  await at(Number(await slider.getAttribute('max')));
  await page.keyboard.press('Home');
  await bar(page).getByRole('button', { name: text.on }).click();
  await at(1);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(plate).not.toHaveClass(/presented/);
  await expect(button).toBeFocused();
  expect(await page.locator('[inert]').count()).toBe(0);
});

test('notes say what the figure says, keep one’s own words, and go into a file and back', async ({
  page,
}) => {
  const figure = await openFigure(page, stepper);
  await present(page, figure);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  const words = bar(page).locator('.words');
  const said = (await saidLine(figure).innerText()).replace(/\s+/g, ' ').trim();
  await expect(words).toHaveText(said);
  await bar(page).getByLabel(text.own(1)).fill('Ask who holds it. n');
  await page.keyboard.press('Escape');

  await page.reload();
  await hydrateAll(page);
  await present(page, figure);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('N');
  await expect(bar(page).getByLabel(text.own(1))).toHaveValue('Ask who holds it. n');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page).getByRole('button', { name: text.save }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  await bar(page).getByLabel(text.own(1)).fill('');
  const json = (content: string) => ({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const input = bar(page).getByLabel(text.open);
  await input.setInputFiles(json('{"other": true}'));
  await expect(bar(page).getByRole('status')).toHaveText(text.badFile);
  await input.setInputFiles(json(file));
  await expect(bar(page).getByRole('status')).toHaveText(text.opened(1));
  await expect(bar(page).getByLabel(text.own(1))).toHaveValue('Ask who holds it. n');
});

for (const figure of figureIds) {
  test(`${figure}: a link opens it large, open to everyone in both themes`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const theme of ['light', 'dark'] as const) {
      await page.goto(`present/${figure}/?theme=${theme}`);
      await expect(page.locator('.plate.presented')).toBeVisible();
      await expect(page.getByText(embedText.en.loading)).toHaveCount(0);
      await page.keyboard.press('n');
      await expect(bar(page).locator('.words')).toBeVisible();
      const colours =
        theme === 'light'
          ? ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']
          : ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
      await expect(page.locator('.plate')).toHaveCSS('background-color', colours[0] ?? '');
      await expect(page.locator('.plate')).toHaveCSS('color', colours[1] ?? '');
      await expectNoFaults(page, theme);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

test('figures of labs and frames can be presented too', async ({ page, context }) => {
  for (const lab of ['sizes', 'identity', 'peak', 'paths', 'memory']) {
    await page.goto(`labs/${lab}/`);
    await hydrateAll(page);
    await page.getByRole('button', { name: text.present }).first().click();
    await expect(page.locator('.plate.presented')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.plate.presented')).toHaveCount(0);
  }
  await page.goto('embed/heap/?program=start/two-names&step=3');
  const [large] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: text.present }).click(),
  ]);
  await expect(large.getByRole('slider')).toHaveValue('3');
  await expect(large.locator('.plate.presented')).toBeVisible();
});
