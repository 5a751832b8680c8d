import { expect, type Page } from '@playwright/test';
import type { Locale } from '#text/locale.ts';
import { playgroundText } from '#text/playground.ts';

/** A program that leaves a cycle for the collector. */
export const cycle = `import gc

class Node:
    pass

n = Node()
n.me = n
del n
print(gc.collect())
`;

/** Opens the playground and waits until its editor can be written in. */
export async function openPlayground(page: Page, locale: Locale = 'en', rest = ''): Promise<void> {
  await page.goto(`${locale === 'en' ? '' : `${locale}/`}play/${rest}`);
  await expect(page.locator('.cm-content')).toBeVisible();
}

/** Writes a program in the place of the one in the editor. */
export async function write(page: Page, source: string): Promise<void> {
  await page.locator('.cm-content').click();
  await expect(page.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(source);
}

/** The program in the editor. */
export async function written(page: Page): Promise<string> {
  const lines = await page.locator('.cm-line').allInnerTexts();
  return lines.map((line) => line.replace(/\n$/, '')).join('\n');
}

/** Presses the button that runs. */
export async function pressRun(page: Page, locale: Locale = 'en'): Promise<void> {
  await page.getByRole('button', { name: playgroundText[locale].run, exact: true }).click();
}

/** The line that says what the step did. */
export function saidOf(page: Page) {
  return page.locator('.steps .said[aria-live="polite"]');
}
