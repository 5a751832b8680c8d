import { expect, test } from './support/test.ts';

const link = 'practice/#topic=names-and-sharing&level=1&seed=2';

test('a link shows its program, a wrong answer its idea, and what is wrong is due the next day', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-01T08:00:00Z') });
  await page.goto(link);
  const exercise = page.getByRole('region', { name: 'Names and sharing, level 1' });
  await expect(exercise.getByRole('heading')).toBeFocused();
  // If this program is another now, links show something else than they did: raise practiceRevision.
  await exercise.getByRole('textbox').fill('cliff cliff');
  await page.keyboard.press('Enter');
  await expect(exercise.locator('[data-verdict="wrong"]')).toContainText('tied to the object');
  await exercise.getByRole('button', { name: 'Show the solution' }).click();
  await expect(exercise.getByText('So the answer is')).toBeVisible();
  await expect(page.getByText('One thing is waiting')).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-11-02T08:00:00Z'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Due now: 1' })).toBeVisible();
  await page.getByRole('button', { name: /^A new program: Names and sharing, level 1/ }).click();
  await expect(page).not.toHaveURL(/seed=2$/);
  await expect(page).toHaveURL(/topic=names-and-sharing&level=1&seed=\d+$/);
});

test('a broken link says what is wrong with it, and the page can be used', async ({ page }) => {
  await page.goto('zh-cn/practice/#topic=pools&level=9&seed=1');
  await expect(page.getByText('链接里的难度不在 1 到 5 之间')).toBeVisible();
  await page.getByLabel('主题').selectOption('sizes');
  await page.getByRole('button', { name: '出一个程序' }).click();
  await expect(page.getByRole('region', { name: '对象大小，第 1 级' })).toBeVisible();
  await expect(page.getByText('链接里的难度不在 1 到 5 之间')).toBeHidden();
});
