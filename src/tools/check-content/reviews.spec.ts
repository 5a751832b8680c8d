import { expect, test } from 'vitest';
import { reviewProblems } from './reviews.ts';

const exercises = new Map([
  ['a', new Set(['a1', 'a2', 'a3', 'a4'])],
  ['b', new Set(['b1', 'b2', 'b3', 'b4'])],
  ['later', new Set(['later1'])],
]);

/** The problems of a second chapter with such a review, after a first that is in order. */
const problems = (review: string[], drafts: string[] = []) =>
  reviewProblems(
    [
      { id: 'one', lessons: ['a'], review: ['a1', 'a2', 'a3', 'a4'] },
      { id: 'two', lessons: ['b'], review },
      { id: 'three', lessons: ['later'], review: ['a1', 'a2', 'b1', 'later1'] },
    ],
    (lesson) => exercises.get(lesson) ?? new Set(),
    (exercise) => drafts.includes(exercise),
    (lesson) => drafts.includes(lesson),
  );

test('four to six exercises, half of them from before, are in order', () => {
  expect(problems(['a1', 'b1', 'a2', 'b2'])).toEqual([]);
  expect(problems(['b3', 'a3', 'a1', 'b1', 'a2', 'b2'])).toEqual([]);
});

test.each([
  ['too few', ['a1', 'a2', 'b1'], 'has 3 exercises'],
  ['too many', ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3'], 'has 7 exercises'],
  ['one twice', ['a1', 'a1', 'b1', 'b2'], 'twice'],
  ['one that does not exist', ['a1', 'a2', 'a3', 'none'], '"none"'],
  ['one of a later chapter', ['a1', 'a2', 'a3', 'later1'], '"later1"'],
  ['too many of its own', ['a1', 'b1', 'b2', 'b3'], 'less than half'],
])('%s is told', (_, review, why) => {
  const told = problems(review);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(why);
});

test('a draft, or an exercise of one, is told', () => {
  const review = ['a1', 'a2', 'b3', 'b4'];
  expect(problems(review, ['b4'])).toEqual(['the review of "two": "b4" is a draft']);
  expect(problems(review, ['b'])).toContain('the review of "two": "b3" is a draft');
});
