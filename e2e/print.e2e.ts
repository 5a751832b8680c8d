import { existsSync } from 'node:fs';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { expect, test } from './support/test.ts';

for (const root of ['', 'zh-cn/']) {
  test(`${root || 'en'}: a chapter on one page is open to everyone and fits a narrow window`, async ({
    page,
  }) => {
    await page.goto(`${root}chapters/check-the-source/`);
    await expectOpenToEveryone(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'pixels past a window of 320').toBeLessThanOrEqual(0);
  });
}

test('on paper exercises are questions, figures stand, and nothing is there to be pressed', async ({
  page,
}) => {
  await page.goto('chapters/reference-counting/');
  const bar = page.getByRole('button', { name: 'Print' });
  await expect(bar).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  const card = page.locator('#exercise-two-names-one-list');
  await expect(card.getByText('What does line 5 print?')).toBeVisible();
  await expect(card.getByRole('button')).toHaveCount(0);
  const figure = page.locator('figure').first();
  await expect(figure.locator('svg').first()).toBeVisible();
  await expect(figure.getByRole('slider')).toHaveCount(0);
});

test('lines to choose from are part of the question', async ({ page }) => {
  await page.goto('exercises/one-strong-hold/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.offered button').first()).toBeVisible();
});

test('a link to a PDF is shown only where there is one', async ({ page }) => {
  await page.goto('chapters/check-the-source/');
  const made = existsSync('dist/pdf/check-the-source.pdf');
  await expect(page.getByRole('link', { name: 'Download as PDF' })).toHaveCount(made ? 1 : 0);
});
