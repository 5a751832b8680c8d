import type { Page } from '@playwright/test';
import { encodeAssignment } from '#instructor/assignment-link.ts';
import type { Assignment } from '#instructor/assignment.ts';
import { writeSubmission } from '#instructor/submission.ts';
import { gradebookText } from '#text/instructor/gradebook.ts';
import { composeText } from '#text/instructor/compose.ts';
import { holdWorker } from './support/hold-worker.ts';
import { expect, test } from './support/test.ts';

const text = gradebookText.en;
const assignment: Assignment = {
  version: 1,
  id: 'abcdefgh1234',
  title: 'Week 4: letting go',
  exercises: [{ id: 'let-go-of-the-photo', revision: 1 }],
};
const photo = `class Photo:
    def __del__(self):
        print('freed')

photo = Photo()
album = [photo]
best = album[0]
`;

/** A submission with this program in it. */
function submission(learner: string, source: string) {
  const at = new Date(Date.UTC(2027, 1, 1, 8, 0, learner.length)).toISOString();
  const answer = { kind: 'write-code', source } as const;
  const answers = [{ exercise: 'let-go-of-the-photo', revision: 1, answer, at }];
  const whole = { assignment, learner, answers, savedAt: at };
  const file = writeSubmission({ format: 'heapscope-submission', version: 1, ...whole });
  return { name: `${learner}.json`, mimeType: 'application/json', buffer: Buffer.from(file) };
}

/** By the row's own file: a flag of another row may name it too. */
const rowOf = (page: Page, learner: string) =>
  page
    .locator('tbody tr')
    .filter({ has: page.locator('th small', { hasText: `${learner}.json` }) });

test('programs are judged by the simulation, which is fetched with the first of them', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await page.goto('teach/gradebook/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  const choose = page.getByLabel(text.choose);
  const foreign = { name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await choose.setInputFiles([foreign]);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  const before = scripts.length;
  expect(scripts.filter((url) => url.includes('grading.worker'))).toHaveLength(1);

  await choose.setInputFiles([
    submission('right', `${photo}del photo, album, best\nprint('done')\n`),
    submission('held', `${photo}del photo\nprint('done')\n`),
    submission('cheat', "print('freed')\nprint('done')\n"),
    submission('broken', `${photo}del\nprint('done')\n`),
    submission('endless', `${photo}while True:\n    pass\nprint('done')\n`),
  ]);
  await expect(page.locator('tbody tr')).toHaveCount(6);
  for (const [learner, score] of [
    ['right', '1'],
    ['held', '0'],
    ['cheat', '0'],
    ['broken', '0'],
    ['endless', '0'],
  ] as const) {
    const row = rowOf(page, learner);
    await expect(row.locator('td.score').first()).toHaveText(score);
  }
  // The simulation, and the chunks of it that these programs need: each of them once for each worker.
  const fetched = scripts.slice(before);
  expect(fetched).not.toEqual([]);
  const times = Map.groupBy(fetched, (url) => url).values();
  expect(Math.max(...times.map(({ length }) => length))).toBeLessThanOrEqual(page.workers().length);
});

test('a program that holds the checker is given up, and the page answers meanwhile', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('teach/gradebook/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  const choose = page.getByLabel(text.choose);
  const right = `${photo}del photo, album, best\nprint('done')\n`;
  await choose.setInputFiles([submission('first', right)]);
  await expect(page.locator('tbody tr')).toHaveCount(1);

  await holdWorker(page);
  await choose.setInputFiles([submission('held', right), submission('after', right)]);
  await page.getByLabel(text.filter).fill('nobody');
  await expect(page.locator('tbody tr')).toHaveCount(0);
  await page.getByLabel(text.filter).fill('');
  await expect(rowOf(page, 'first')).toBeVisible();
  // Where there is another processor, another worker goes on meanwhile.
  const others = (await page.evaluate(() => navigator.hardwareConcurrency)) > 1;
  if (others) await expect(rowOf(page, 'after')).toBeVisible();

  await page.clock.fastForward(60_000);
  await expect(page.locator('tbody tr')).toHaveCount(3);
  await expect(rowOf(page, 'held')).toContainText(text.problems['too-slow']);
  await expect(rowOf(page, 'after').locator('td.score').first()).toHaveText('1');
});

test('the assignment made last in this browser is taken, unless the files are for another', async ({
  page,
}) => {
  await page.goto('teach/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.getByLabel(composeText.en.loadHelp).fill(encodeAssignment(assignment));
  await page.getByRole('button', { name: composeText.en.loadDo, exact: true }).click();
  await expect(page.getByText(composeText.en.loaded(assignment.title))).toBeVisible();
  await page.goto('teach/gradebook/');
  await expect(page.getByText(text.from.draft(assignment.title))).toBeVisible();

  await page.getByLabel(text.choose).setInputFiles([submission('same', photo)]);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByText(text.from.draft(assignment.title))).toBeVisible();

  await page.goto('teach/');
  await page.getByRole('button', { name: composeText.en.startOver }).click();
  await page.goto('teach/gradebook/');
  await page.getByLabel(text.choose).setInputFiles([submission('same', photo)]);
  await expect(page.getByText(text.from.files(assignment.title))).toBeVisible();
});
