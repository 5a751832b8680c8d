import { expect, test } from 'vitest';
import { lastSeed } from '#exercise/practice/setting.ts';
import type { AssignedExercise } from './assignment.ts';
import { newAssignment } from './fixtures.ts';
import { variantOf } from './variant.ts';

const [, , first, second] = newAssignment.exercises as [
  AssignedExercise,
  AssignedExercise,
  AssignedExercise,
  AssignedExercise,
];
const seed = (learner: string, item = first, seeds = newAssignment.seeds) =>
  variantOf({ id: newAssignment.id, ...(seeds && { seeds }) }, item, learner)?.seed;

test('an exercise of the course has no variants', () => {
  const [exercise] = newAssignment.exercises;
  expect(exercise && variantOf(newAssignment, exercise, 'Ada')).toBeNull();
});

test('the same program for the same learner, however the name is typed', () => {
  expect(variantOf(newAssignment, first, 'Ada')).toEqual({
    topic: 'reference-counts',
    level: 2,
    seed: seed(' ＡＤＡ '),
  });
});

test('the seeds of every assignment out there stay what they are', () => {
  expect([seed('Ada'), seed('林小雨'), seed('Ada', second)]).toEqual([407248, 233988, 625732]);
});

test('others for each learner and item, or the same for all', () => {
  const learners = Array.from({ length: 500 }, (_, index) => `2027-${index}`);
  const drawn = learners.map((learner) => seed(learner) ?? 0);
  // Among half a million pairs, of which one in a million is alike by chance.
  expect(new Set(drawn).size).toBeGreaterThanOrEqual(498);
  expect(drawn.every((one) => one >= 1 && one <= lastSeed)).toBe(true);
  expect(seed('Ada')).not.toBe(seed('Ada', second));
  expect(seed('Ada', first, 'same')).toBe(seed('Grace', first, 'same'));
});
