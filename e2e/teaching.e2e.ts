import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { presentLink } from '#components/instructor/present-link.ts';
import { teachingNotesSchema } from '#components/instructor/teaching-notes.ts';
import { bundledPackages } from '#components/licence/shipped-packages.ts';
import { embedText } from '#text/embed.ts';
import { honestyText } from '#text/instructor/honesty.ts';
import { notesText } from '#text/instructor/notes.ts';
import { syllabusText } from '#text/instructor/syllabus.ts';
import { teachNavText } from '#text/instructor/teach-nav.ts';
import { licenceText } from '#text/licence.ts';
import { locales } from '#text/locale.ts';
import { presentText } from '#text/present.ts';
import { expect, test } from './support/test.ts';

const prefix = (locale: string) => (locale === 'en' ? '' : `${locale}/`);
const lessons = globSync('content/lessons/*/en.mdx').length;

for (const locale of locales) {
  const text = syllabusText[locale];

  test(`${locale}: from the page for instructors to a lesson’s notes, and the table`, async ({
    page,
  }) => {
    await page.goto(`${prefix(locale)}teach/`);
    const nav = page.getByRole('navigation', { name: teachNavText[locale].label });
    await nav.getByRole('link', { name: teachNavText[locale].syllabus }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
    await expect(page.getByRole('table')).toHaveCount(lessons);
    const rows = await page.locator('tbody tr').count();
    await expect(page.locator('tbody tr', { hasNot: page.locator('a') })).toHaveCount(
      await page.getByText(text.asked('')).count(),
    );

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: text.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('syllabus.csv');
    const csv = readFileSync(await download.path(), 'utf8');
    const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''));
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(Object.values(text.columns));
    expect(data).toHaveLength(rows + 1);

    await page.getByRole('link', { name: text.notes, exact: true }).first().click();
    const words = notesText[locale];
    for (const heading of [words.plan, words.ask, words.wrong, words.home]) {
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    }
    await expect(page.locator('.ask li')).toHaveCount(3);
  });

  test(`${locale}: the end of each page leads to what may be reused`, async ({ page }) => {
    const words = licenceText[locale];
    await page.goto(`${prefix(locale)}teach/honesty/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(honestyText[locale].title);
    await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await expect(page.locator('blockquote')).toContainText('Permission is hereby granted');
    for (const name of bundledPackages) {
      await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
    }
    const texts = await page.request.get('licence/third-parties.txt');
    expect(await texts.text()).toContain('Svelte Contributors');
  });

  test(`${locale}: the notes of a lesson lead to its figure, large`, async ({ page }) => {
    await page.goto(`${locale === 'en' ? '' : `${locale}/`}teach/notes/finding-leaks/`);
    await page.getByRole('link', { name: notesText[locale].present }).click();
    await expect(page.locator('.plate.presented .paths')).toBeVisible();
    await page.getByRole('button', { name: presentText[locale].close }).click();
    await expect(page).toHaveURL(/teach\/notes\/finding-leaks\/$/);
  });
}

test('every figure that the notes show is there', async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of globSync('content/teaching/*.yaml')) {
    const { parts } = teachingNotesSchema.parse(parse(readFileSync(path, 'utf8')));
    for (const part of parts) {
      if (!('show' in part) || part.show === undefined) continue;
      await page.goto(presentLink('/', part.show, 'en').slice(1));
      await expect(page.locator('.plate.presented'), path).toBeVisible({ timeout: 40_000 });
      await expect(page.getByText(embedText.en.loading)).toHaveCount(0, { timeout: 40_000 });
      await expect(page.locator('.plate [role="alert"]'), path).toBeHidden();
    }
  }
});
