import { claimText } from '#text/claim.ts';
import { cpythonText } from '#text/cpython.ts';
import { realRunText } from '#text/real-run.ts';
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

test('a program that no simulation can be asked for goes straight to real CPython', async ({
  page,
}) => {
  // CPython takes seconds to start, more on a busy machine.
  test.setTimeout(180_000);
  await page.goto('lessons/measuring-with-tracemalloc/');
  await page
    .getByRole('button', { name: /shows this: finding-leaks\/made-at-a-line/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('cell', { name: '6 1000' })).toBeVisible({ timeout: 120_000 });
  const simulate = dialog.getByRole('button', { name: cpythonText.en.simulate });
  await expect(simulate).toHaveCount(0);
  await expect(dialog).toContainText(cpythonText.en.finished);
});

test('a program that the page cannot run shows what was printed elsewhere', async ({ page }) => {
  await page.goto('zh-cn/lessons/recording-with-memray/');
  await page
    .getByRole('button', { name: /finding-leaks\/memray-kept-or-freed/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(realRunText['zh-cn'].notPure(['memray']));
  await expect(dialog.locator('pre').nth(1)).toContainText('show at main.py');
  await expect(dialog.getByRole('link', { name: claimText['zh-cn'].versions })).toHaveCount(0);
  await expectNoFaults(page, 'a claim with a recording', { part: 'dialog' });
});

test('what only a native CPython shows stands with its recording', async ({ page }) => {
  await page.goto('lessons/memory-pools/');
  await page
    .getByRole('button', { name: /memory-pools\/blocks-of-a-pool/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(realRunText.en.otherBuild);
  await expect(dialog).toContainText('CPython 3.13.0, Linux, 64-bit');
  await expect(dialog.getByText('48 (340, 48)')).toBeVisible();
});

test('from a claim one comes to the version lab, with its program', async ({ page }) => {
  await page.goto('lessons/garbage-collector/');
  await page
    .getByRole('button', { name: /shows this: garbage-collector\/sixty-thousand-kept/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('link', { name: claimText.en.versions }).click();
  await expect(page).toHaveURL(/\/versions\/#/);
  await expect(page.getByRole('textbox')).toContainText('range(60000)');
});
