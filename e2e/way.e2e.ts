import { certificateText } from '#text/certificate.ts';
import { startTestText } from '#text/start-test.ts';
import { hydrateAll } from './support/islands.ts';
import { expect, test } from './support/test.ts';

test('the start test says where to begin, from first answers', async ({ page }) => {
  const text = startTestText.en;
  await page.goto('start/');
  await hydrateAll(page);
  await expect(page.getByText(text.answered(0, 10))).toBeVisible();
  const card = page.locator('#exercise-the-album-grew');
  await card.getByRole('textbox').fill('no such answer');
  await page.keyboard.press('Enter');
  await expect(card.locator('[data-verdict="wrong"]')).toBeVisible();
  await expect(page.getByText(text.answered(1, 10))).toBeVisible();
  await page.getByRole('button', { name: text.ask }).click();
  const advice = page.locator('.advice');
  await expect(advice).toBeFocused();
  await expect(advice).toContainText(text.beginAt('Names and objects'));
  await expect(advice.locator('[data-state="missed"]')).toHaveCount(1);
  await page.getByRole('link', { name: text.begin('A name is a tag') }).click();
  await expect(page).toHaveURL(/lessons\/a-name-is-a-tag\/$/);
});

test('the certificate states what is solved, and that nobody watched', async ({ page }) => {
  const text = certificateText['zh-cn'];
  await page.goto('exercises/two-names-one-list/');
  await page.getByRole('textbox').fill('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict="right"]')).toBeVisible();
  await page.goto('zh-cn/certificate/');
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('完成了 1 道');
  await expect(sheet).toContainText(text.honest);
  await page.getByLabel(text.name).fill('李雷');
  await expect(sheet.locator('.name')).toHaveText('李雷');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByLabel(text.name)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('a term of a lesson leads to its meaning, and from there to its lesson', async ({ page }) => {
  await page.goto('lessons/memory-pools/');
  const term = page.locator('a.term', { hasText: 'arena' });
  await expect(term).toHaveCount(1);
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#arena$/);
  const entry = page.locator('section', { has: page.locator('#arena') });
  await entry.getByRole('link', { name: 'What goes back, and what stays' }).click();
  await expect(page).toHaveURL(/lessons\/arenas-and-what-goes-back\/$/);
});

test('the map shows what a chapter builds on, and how much of it is solved', async ({ page }) => {
  await page.goto('exercises/two-names-one-list/');
  await page.getByRole('textbox').fill('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict="right"]')).toBeVisible();
  await page.goto('map/');
  const chapter = page.locator('section', { has: page.locator('#reference-counting') });
  await expect(chapter.locator('[data-chapter-progress]')).toHaveText(/^1 of \d+ solved$/);
  await expect(chapter.getByRole('link', { name: 'Names and objects' })).toHaveAttribute(
    'href',
    /map\/#names-and-objects$/,
  );
});
