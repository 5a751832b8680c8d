import { expect, type Locator, type Page } from '@playwright/test';
import { labsText, type LabName } from '#text/labs.ts';
import type { Locale } from '#text/locale.ts';
import { hydrateAll } from './islands.ts';

/** Opens the page of a lab, and gives its figure, alive. `rest` is put after the address. */
export async function openLab(
  page: Page,
  lab: LabName,
  locale: Locale = 'en',
  rest = '',
): Promise<Locator> {
  await page.goto(`${locale === 'en' ? '' : `${locale}/`}labs/${lab}/${rest}`);
  await hydrateAll(page);
  return page.locator('main figure');
}

/** A choice of a lab, by its name. */
export function choice(figure: Locator, name: string): Locator {
  return figure.getByRole('combobox', { name, exact: true });
}

/** Presses the button that runs, and waits until the run is over. */
export async function runLab(figure: Locator, locale: Locale = 'en'): Promise<void> {
  const { run } = labsText[locale];
  const button = figure.getByRole('button', { name: run, exact: true });
  await button.click();
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
}

/** Writes into an editor of a lab. */
export async function writeInto(figure: Locator, label: string, source: string): Promise<void> {
  const page = figure.page();
  await figure.getByRole('textbox', { name: label, exact: true }).click();
  const content = figure.locator('.cm-content').and(page.getByLabel(label, { exact: true }));
  await expect(content).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(source);
}

/** Opens the drawer that shares, and gives the link. */
export async function linkOf(figure: Locator, locale: Locale = 'en'): Promise<string> {
  const text = labsText[locale];
  await figure.getByText(text.share, { exact: true }).click();
  const field = figure.getByLabel(text.link);
  await expect(field).toHaveValue(/#l\d/);
  return field.inputValue();
}
