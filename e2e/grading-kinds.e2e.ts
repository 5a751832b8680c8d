import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { kinds } from '#exercise/kinds.ts';
import { exerciseSchema } from '#exercise/spec.ts';
import { listKinds } from '#exercise/verdict.ts';
import type { Assignment } from '#instructor/assignment.ts';
import { writeSubmission } from '#instructor/submission.ts';
import { gradebookText } from '#text/instructor/gradebook.ts';
import { expect, test } from './support/test.ts';

const text = gradebookText.en;

/** An exercise of each kind whose answers are lists, with a proven answer of each sort. */
const exercises = listKinds.map((kind) => {
  const found = readdirSync('content/exercises').flatMap((id) => {
    const folder = `content/exercises/${id}`;
    const spec = exerciseSchema.parse(parse(readFileSync(`${folder}/exercise.yaml`, 'utf8')));
    return spec.kind === kind ? [{ id, folder, revision: spec.revision }] : [];
  });
  const [first] = found;
  if (!first) throw new Error(`the course has no exercise of kind ${kind}`);
  const { id, folder, revision } = first;
  const answer = (sort: 'right' | 'wrong') => {
    const file = readdirSync(folder).find((name) => name.startsWith(sort)) ?? '';
    return kinds[kind].answerIn(readFileSync(`${folder}/${file}`, 'utf8'));
  };
  return { id, revision, right: answer('right'), wrong: answer('wrong') };
});

const assignment: Assignment = {
  version: 1,
  id: 'abcdefgh5678',
  title: 'Every kind',
  exercises: exercises.map(({ id, revision }) => ({ id, revision })),
};

function submission(learner: string, sort: 'right' | 'wrong') {
  const at = new Date(Date.UTC(2027, 1, 1, 8, 0, learner.length)).toISOString();
  const answers = exercises.map(({ id: exercise, revision, [sort]: answer }) => {
    return { exercise, revision, answer, at };
  });
  const whole = { assignment, learner, answers, savedAt: at };
  const file = writeSubmission({ format: 'heapscope-submission', version: 1, ...whole });
  return { name: `${learner}.json`, mimeType: 'application/json', buffer: Buffer.from(file) };
}

test('answers of every kind are judged again in the gradebook', async ({ page }) => {
  await page.goto('teach/gradebook/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page
    .getByLabel(text.choose)
    .setInputFiles([submission('able', 'right'), submission('beginner', 'wrong')]);
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0).locator('td.score')).toHaveText([
    ...exercises.map(() => '1'),
    String(exercises.length),
  ]);
  await expect(rows.nth(0).locator('.flags li')).toHaveCount(0);
  await expect(rows.nth(1).locator('td.score.full')).toHaveCount(0);
  await expect(rows.nth(1)).not.toContainText('?');
});
