import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { encodeAssignment } from '#instructor/assignment-link.ts';
import { writePasted } from '#instructor/pasted-submission.ts';
import { writeSubmission } from '#instructor/submission.ts';
import { classText } from '#text/instructor/class.ts';
import { gradebookText } from '#text/instructor/gradebook.ts';
import { type Locale, locales } from '#text/locale.ts';
import {
  classAssignment,
  fileNamed,
  fileOf,
  programs,
  submissionOf,
} from './support/class-of-learners.ts';
import { holdWorker } from './support/hold-worker.ts';
import { expect, test } from './support/test.ts';

const prefix = (locale: Locale) => (locale === 'en' ? '' : `${locale}/`);
const rowOf = (page: Page, file: string) =>
  page
    .locator('tbody tr')
    .filter({ has: page.locator('th small').getByText(file, { exact: true }) });

async function openGradebook(page: Page, locale: Locale): Promise<void> {
  await page.goto(`${prefix(locale)}teach/gradebook/`);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

async function csvOf(page: Page, button: string): Promise<string[][]> {
  const press = page.getByRole('button', { name: button, exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  return Papa.parse<string[]>((await readFile(await file.path(), 'utf8')).slice(1)).data;
}

/** Two hundred files, with every kind of bad one among them. */
function classOf200() {
  const good = Array.from({ length: 186 }, (_, index) =>
    fileOf(submissionOf(`Learner ${index + 1}`, index + 1, index % 4 === 3)),
  );
  const late = { ...submissionOf('Late', 201), savedAt: '2027-03-01T16:00:00.000Z' };
  const copied = {
    ...submissionOf('Copied', 202, true),
    answers: submissionOf('x', 4, true).answers,
  };
  const other = { ...classAssignment, id: 'anotherone', title: 'Week 1' };
  const newer = writeSubmission(submissionOf('Newer', 205)).replace('"version": 1', '"version": 7');
  const [typed, picked, written, drawn] = submissionOf('Real', 207).answers;
  const real = {
    ...written,
    answer: { kind: 'write-code', source: programs.notModelled },
  } as const;
  return [
    ...good,
    fileOf(late),
    fileOf(copied),
    fileOf(submissionOf('learner  1', 203), 'twice.json'),
    fileOf({ ...submissionOf('Elsewhere', 204), assignment: other }),
    fileOf({
      ...submissionOf('Link changed', 208),
      assignment: { ...classAssignment, title: 'Mine' },
    }),
    fileNamed('newer.json', newer),
    fileNamed('empty.json', ''),
    fileNamed('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254])),
    fileNamed('cut.json', writeSubmission(submissionOf('Cut', 206)).slice(0, 300)),
    fileNamed('foreign.json', '{"name": "=cmd|x"}'),
    fileNamed('scored.json', writeSubmission(submissionOf('S', 9)).replace('{', '{"score": 99,')),
    fileNamed('edited.json', writeSubmission(submissionOf('Edited', 209)).replace('"2"', '"3"')),
    fileNamed('huge.json', ' '.repeat(2_000_001)),
    fileOf({
      ...submissionOf('Real', 207),
      answers: [typed, picked, real, drawn].filter((answer) => answer !== undefined) as never,
    }),
  ];
}

for (const locale of locales) {
  test(`${locale}: a class of two hundred is graded, seen, commented on, kept and exported`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const text = gradebookText[locale];
    const words = classText[locale];
    await openGradebook(page, locale);
    await page.getByLabel(text.linkLabel).fill(encodeAssignment(classAssignment));
    await page.getByRole('button', { name: text.linkUse }).click();
    const files = classOf200();
    expect(files).toHaveLength(200);
    await page.getByLabel(text.choose).setInputFiles(files);
    const summary = page.locator('.summary').first();
    await expect(summary).toContainText('200', { timeout: 180_000 });
    await expect(page.locator('tbody tr')).toHaveCount(50);

    const filter = page.getByLabel(text.filter);
    const scores = async (file: string, expected: string[]) => {
      await filter.fill(file);
      const cells = rowOf(page, file).locator('td.score');
      for (const [place, score] of expected.entries()) {
        await expect(cells.nth(place)).toHaveText(score);
      }
    };
    await scores('Learner 1.json', ['2', '1', '3', '1', '7']);
    await scores('Learner 4.json', ['0', '0', '0']);
    // Its program needs a module that only real CPython has.
    await scores('Real.json', ['2', '1', '3', '1', '7']);
    await scores('edited.json', ['0', '1', '3', '1', '5']);
    for (const [file, reason] of [
      ['Late.json', text.late('').split(/[ （]/)[0] ?? ''],
      ['Copied.json', text.identical(['Learner 4.json'])],
      ['twice.json', text.duplicate(['Learner 1.json'])],
      ['Elsewhere.json', text.wrongAssignment('Week 1')],
      ['Link changed.json', text.otherVersion],
      ['edited.json', text.edited],
      ['newer.json', text.problems['too-new']],
      ['empty.json', text.problems.empty],
      ['photo.png', text.problems['not-json']],
      ['cut.json', text.problems['not-json']],
      ['foreign.json', text.problems['not-ours']],
      ['scored.json', text.problems.damaged],
      ['huge.json', text.problems['too-large']],
    ] as const) {
      await filter.fill(file);
      await expect(rowOf(page, file).locator('.flags')).toContainText(reason);
    }
    await filter.fill('Learner 4.json');
    await page.getByLabel(words.commentOn('Learner 4')).fill('=Read lesson 2');
    await page.getByLabel(words.commentOn('Learner 4')).blur();

    await page.getByLabel(words.views.exercises).check();
    const typed = page.locator('tbody tr').first().locator('td');
    await expect(typed.nth(1)).not.toHaveText('0');
    await page.getByLabel(words.views.ideas).check();
    const ideas = page.locator('ol > li');
    await expect(ideas.first().locator('b')).toHaveText(/\d+/);
    await expect(ideas.filter({ hasText: words.think(47, 191) }).first()).toBeVisible();

    await page.reload();
    await expect(summary).toContainText('200');
    await filter.fill('Learner 4.json');
    await expect(page.getByLabel(words.commentOn('Learner 4'))).toHaveValue('=Read lesson 2');
    const plain = await csvOf(page, words.export.plain);
    expect(plain).toHaveLength(201);
    expect(plain.find(([name]) => name === 'Learner 4')?.at(-1)).toBe("'=Read lesson 2");
    const moodle = await csvOf(page, words.export.moodle);
    const canvas = await csvOf(page, words.export.canvas);
    // Every learner once: not the second file of one, nor the files that name none or another task.
    expect(moodle).toHaveLength(1 + 191);
    expect(canvas).toHaveLength(2 + 191);

    const save = page.getByRole('button', { name: words.save }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), save]);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: words.empty }).click();
    await expect(page.locator('tbody')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await expect(page.locator('tbody')).toHaveCount(0);
    const load = page.getByLabel(words.load);
    await load.setInputFiles(fileNamed('bad.json', '{"format": "heapscope-gradebook"}'));
    await expect(page.getByText(words.bad)).toBeVisible();
    await load.setInputFiles(await file.path());
    await expect(summary).toContainText('200', { timeout: 180_000 });
    expect(await csvOf(page, words.export.plain)).toEqual(plain);
  });
}

test('checking is stopped and taken up again, and pasted texts are taken too', async ({ page }) => {
  const text = gradebookText.en;
  const words = classText.en;
  await openGradebook(page, 'en');
  await page.getByText(words.paste).click();
  const pasted = [1, 2].map(
    (number) => writePasted(submissionOf(`Pasted ${number}`, number)) ?? '',
  );
  await page.getByLabel(words.pasteHelp).fill(pasted.join('\n\n'));
  await page.getByRole('button', { name: words.pasteDo }).click();
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await expect(page.locator('tbody tr').first().locator('td.score').last()).toHaveText('7');

  await holdWorker(page);
  const more = [3, 4, 5].map((number) => fileOf(submissionOf(`Learner ${number}`, number)));
  await page.getByLabel(text.choose).setInputFiles(more);
  await page.getByRole('button', { name: words.stop }).click();
  await expect(page.getByText(words.stopped(0, 3))).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await page.getByRole('button', { name: words.resume(3) }).click();
  await expect(page.locator('tbody tr')).toHaveCount(5);
});
