import { expectNoFaults } from './support/open-to-everyone.ts';
import { expect, test } from './support/test.ts';

test('the mark of a claim opens its program and runs it; closing it goes back to the mark', async ({
  page,
}) => {
  await page.goto('lessons/reference-counting/');
  const mark = page
    .getByRole('button', { name: /shows this: reference-counting\/cascade/ })
    .first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^When the number reaches zero/ });
  await expect(dialog.getByRole('cell', { name: 'freed a' })).toBeVisible();
  await expectNoFaults(page, 'an open claim', { part: 'dialog' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(mark).toBeFocused();
});

test('what no program can show has its reason and its source', async ({ page }) => {
  await page.goto('zh-cn/lessons/garbage-collector/');
  await page
    .getByRole('button', { name: /为什么没有程序/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('InternalDocs/garbage_collector.md');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});
