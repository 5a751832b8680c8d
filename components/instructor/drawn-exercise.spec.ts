import { createAllocator, effects, replay, run } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { makePractice } from '#exercise/practice/make-practice.ts';
import { practiceRevision } from '#exercise/practice/setting.ts';
import { exerciseDrawer } from '#instructor/drawn-exercise.ts';
import { exercises, newAssignment } from '#instructor/fixtures.ts';
import { grade } from '#instructor/grade.ts';
import type { Submission } from '#instructor/submission.ts';
import { variantOf } from '#instructor/variant.ts';

const simulation = { createAllocator, effects, replay, run };
const drawn = exerciseDrawer(simulation);

/** What a learner hands in who answers their own programs rightly, under a name that they type. */
function handedIn(worked: string, typed = worked): Submission {
  const at = '2027-03-01T08:00:00.000Z';
  const answers = newAssignment.exercises.flatMap((item) => {
    const setting = variantOf(newAssignment, item, worked);
    if (setting === null) return [];
    const { answer } = makePractice(setting, simulation);
    return [{ exercise: item.id, revision: practiceRevision, answer, at }];
  });
  return {
    ...{ format: 'heapscope-submission', version: 1, assignment: newAssignment },
    ...{ learner: typed, answers, savedAt: at },
  };
}
const scores = (submission: Submission) =>
  [...grade(submission, exercises, { simulation, drawn })].flatMap(([id, cell]) =>
    id.startsWith('program') ? [cell.kind === 'checked' ? cell.score : cell] : [],
  );

test('programs that were drawn for a learner are drawn again and judged', () => {
  expect(scores(handedIn('Ada'))).toEqual([1, 1]);
  expect(scores(handedIn('林小雨'))).toEqual([1, 1]);
});

test('another’s right answers are not one’s own', () => {
  const names = Array.from({ length: 30 }, (_, index) => `2027-${index}`);
  const copied = names.map((name) => scores(handedIn('Ada', name)));
  const whole = copied.filter((both) => both.every((score) => score === 1));
  expect(whole.length).toBeLessThan(6);
});

test('without what draws them, they are unchecked and the row says so', () => {
  const cells = grade(handedIn('Ada'), exercises, {});
  expect(cells.get('program-1')).toEqual({ kind: 'unchecked', why: 'unknown-exercise' });
});
