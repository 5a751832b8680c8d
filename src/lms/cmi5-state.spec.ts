import { expect, it } from 'vitest';
import { cmi5Due, cmi5Score, readState } from './cmi5-state.ts';

const standing = { total: 2, answered: 2, score: 0.8333, complete: true, passed: true };

it('completed and passed are told once, and only when they are so', () => {
  const nothing = { completed: false, passed: false };
  expect(cmi5Due(standing, nothing)).toEqual(['completed', 'passed']);
  expect(cmi5Due({ ...standing, passed: false }, nothing)).toEqual(['completed']);
  expect(cmi5Due({ ...standing, complete: false }, nothing)).toEqual(['passed']);
  expect(cmi5Due(standing, { completed: true, passed: true })).toEqual([]);
});

it('a score has a whole number beside the fraction', () => {
  expect(cmi5Score(standing)).toEqual({ scaled: 0.8333, raw: 83, min: 0, max: 100 });
});

it('a document of others, or none, is a beginning', () => {
  const fresh = { completed: false, passed: false, place: '', resume: '' };
  for (const document of [null, {}, { completed: 1 }, 'x']) {
    expect(readState(document)).toEqual(fresh);
  }
  const state = { completed: true, passed: false, place: 'map/', resume: 'r1.x' };
  expect(readState(state)).toEqual(state);
});
