import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Opens an exercise's page and waits until its card answers. */
async function open(page: Page, id: string, locale = ''): Promise<Locator> {
  await page.goto(`${locale}exercises/${id}/`);
  const card = page.locator(`#exercise-${id}`);
  await expect(card.locator('.card button').first()).toBeEnabled();
  return card;
}

for (const [locale, notYet, right] of [
  ['', 'Not yet.', 'Right.'],
  ['zh-cn/', '还不对。', '答对了。'],
] as const) {
  test(`/${locale}: a wrong prediction is told why, a right one is kept`, async ({ page }) => {
    const card = await open(page, 'two-names-one-list', locale);
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
  const card = await open(page, 'when-is-it-freed');
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
  const card = await open(page, 'when-is-it-freed');
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
  const card = await open(page, 'when-is-it-freed');
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
  const card = await open(page, 'two-names-one-list');
  expect(await card.innerText()).not.toMatch(/expect|\b3\b(?!\])/);
});

test('a program is edited under the strict policy, and kept when the page is left', async ({
  page,
}) => {
  const card = await open(page, 'let-go-of-the-photo');
  await card.getByRole('textbox').click();
  const editor = card.locator('.cm-content');
  await expect(editor).toBeFocused();
  // The editor's own style sheet works: CodeMirror without it wraps its lines.
  await expect(editor).toHaveCSS('white-space', 'pre');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('# mine\n');
  await page.goto('progress/');
  await page.goBack();
  await expect(card.getByRole('textbox')).toHaveValue(/^# mine/);

  await card.getByRole('button', { name: 'Start again' }).click();
  await expect(card.getByRole('textbox')).toHaveValue(/^class Photo/);
});

test('the editor is not loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const card = await open(page, 'let-go-of-the-photo');
  expect(loaded.filter((url) => /mount-editor/.test(url))).toEqual([]);
  await card.getByRole('textbox').click();
  await expect(card.locator('.cm-content')).toBeVisible();
  expect(loaded.filter((url) => /mount-editor/.test(url))).not.toEqual([]);
});

test('a program is checked on real CPython, with the hidden tests', async ({ page }) => {
  const card = await open(page, 'let-go-of-the-photo');
  await card.getByRole('button', { name: 'Check on real CPython' }).click();
  const verdict = card.locator('[data-verdict]');
  await expect(verdict).toContainText('Something still holds it', { timeout: 45_000 });

  await card.getByRole('textbox').click();
  await expect(card.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('del photo, best\nalbum.clear()\n');
  await card.getByRole('button', { name: 'Check on real CPython' }).click();
  await expect(verdict).toContainText(/CPython 3\.14\.\d+ agrees/);
  await expect(card.locator('.solved')).toBeVisible();
});
