import { openExercise } from './support/exercise-card.ts';
import { expect, test } from './support/test.ts';

for (const [locale, notYet, right] of [
  ['', 'Not yet.', 'Right.'],
  ['zh-cn/', '还不对。', '答对了。'],
] as const) {
  test(`/${locale}: a wrong prediction is told why, a right one is kept`, async ({ page }) => {
    const card = await openExercise(page, 'two-names-one-list', locale);
    const verdict = card.locator('[data-verdict]');
    await card.getByRole('textbox').fill('2');
    await page.keyboard.press('Enter');
    await expect(verdict).toContainText(notYet);
    await expect(verdict.locator('code')).not.toHaveCount(0);
    await expect(card.getByRole('textbox')).toBeFocused();

    await card.getByRole('textbox').fill('３');
    await page.keyboard.press('Enter');
    await expect(verdict).toContainText(right);

    await page.reload();
    await expect(card.locator('.solved')).toBeVisible();
    await expect(card.locator('[data-verdict]')).toHaveCount(0);
  });
}

test('the verdict is in the page in the frame of the click', async ({ page }) => {
  const card = await openExercise(page, 'when-is-it-freed');
  await card.getByRole('radio').first().check();
  const inFrame = await card.evaluate(
    (element) =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => {
          resolve(element.querySelector('[data-verdict="wrong"]') !== null);
        });
        element.querySelector<HTMLButtonElement>('button.do')?.click();
      }),
  );
  expect(inFrame).toBe(true);
});

test('a choice works with the keyboard alone, and nothing picked is no mistake', async ({
  page,
}) => {
  const card = await openExercise(page, 'when-is-it-freed');
  await card.getByRole('button', { name: 'Check' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByText('Pick an answer first.')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card.locator('[data-verdict]')).toHaveCount(1);
  await expect(card.getByRole('button', { name: 'Check' })).toBeFocused();
});

test('hints come one by one, the solution on request', async ({ page }) => {
  const card = await openExercise(page, 'when-is-it-freed');
  await expect(card.getByText('Hint 1', { exact: true })).toHaveCount(0);
  await card.getByRole('button', { name: 'Hint 1 of 2' }).click();
  await card.getByRole('button', { name: 'Hint 2 of 2' }).click();
  await expect(card.locator('.note')).toHaveCount(2);
  await expect(card.getByRole('button', { name: 'No more hints' })).toBeFocused();
  await card.getByRole('button', { name: 'Show the solution' }).click();
  await expect(card.locator('.note.solution')).toContainText('line 9', { ignoreCase: true });
  await card.getByRole('button', { name: 'Hide the solution' }).click();
  await expect(card.locator('.note.solution')).toHaveCount(0);
});

test('the right prediction is nowhere in the text of the page', async ({ page }) => {
  const card = await openExercise(page, 'two-names-one-list');
  expect(await card.innerText()).not.toMatch(/expect|\b3\b(?!\])/);
});
