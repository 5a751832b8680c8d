import { expect, type Locator, type Page } from '@playwright/test';

/** Opens an exercise's page and waits until its card answers. */
export async function openExercise(page: Page, id: string, locale = ''): Promise<Locator> {
  await page.goto(`${locale}exercises/${id}/`);
  const card = page.locator(`#exercise-${id}`);
  await card.locator('div.card').scrollIntoViewIfNeeded();
  await expect(card.locator('.card button').first()).toBeEnabled();
  return card;
}

/** Writes a program in the place of the one in the card's editor. */
export async function writeProgram(page: Page, card: Locator, source: string): Promise<void> {
  await card.getByRole('textbox').click();
  await expect(card.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(source);
}

/** The program in the card's editor. */
export async function programIn(card: Locator): Promise<string> {
  return (await card.locator('.cm-line').allInnerTexts())
    .map((line) => line.replace(/\n$/, ''))
    .join('\n');
}
