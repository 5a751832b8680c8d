import { reviewText } from '#text/review.ts';
import { hydrateAll } from './support/islands.ts';
import { expect, test } from './support/test.ts';

const last = 'lessons/mutation-and-sharing/';

test('a chapter ends with its review, whose answers count in the lessons, and theirs in it', async ({
  page,
}) => {
  const text = reviewText.en;
  await page.goto('exercises/crop-the-photo/');
  const alone = page.locator('#exercise-crop-the-photo');
  await alone.getByRole('textbox').fill('sea');
  await page.keyboard.press('Enter');
  await expect(alone.locator('[data-verdict="right"]')).toBeVisible();

  await page.goto(last);
  await page.getByRole('link', { name: text.link(5) }).click();
  await page.waitForURL('**/review/names-and-objects/');
  await hydrateAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title('Names and objects'));
  await expect(page.getByText(text.shared)).toBeVisible();
  await expect(page.locator('section.exercise')).toHaveCount(5);
  const share = page.locator('#main [data-review-progress]');
  await expect(share).toHaveText('1 of 5 solved');
  await expect(page.locator('#exercise-crop-the-photo .solved')).toBeVisible();
  const card = page.locator('#exercise-three-empty-pages');
  await card.getByRole('textbox').fill("[['sea'], ['sea'], ['sea']]");
  await page.keyboard.press('Enter');
  await expect(card.locator('[data-verdict="right"]')).toBeVisible();
  await expect(share).toHaveText('2 of 5 solved');

  const from = page.locator('h2', {
    has: page.getByRole('link', { name: 'Mutation and sharing' }),
  });
  await from.first().getByRole('link').click();
  await page.waitForURL(`**/${last}`);
  await hydrateAll(page);
  await expect(page.locator('#exercise-three-empty-pages .solved')).toBeVisible();
});

test('the map leads to each review and a review leads back to it', async ({ page }) => {
  const text = reviewText['zh-cn'];
  await page.goto('zh-cn/map/');
  const links = page.locator('main a[href*="/review/"]');
  await expect(links).toHaveCount(await page.locator('main section').count());
  await page
    .locator('section', { has: page.locator('#check-the-source') })
    .getByRole('link', { name: text.link(6) })
    .click();
  await page.waitForURL('**/zh-cn/review/check-the-source/');
  await page.locator('.kicker a').click();
  await page.waitForURL('**/zh-cn/map/#check-the-source');
});
