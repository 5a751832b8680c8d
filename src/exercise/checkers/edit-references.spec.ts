import * as simulation from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { editReferencesSchema } from '../specs/edit-references.ts';

const raw = {
  kind: 'edit-references',
  revision: 1,
  lesson: 'cycles',
  difficulty: 1,
  minutes: 2,
  names: ['shelf'],
  objects: ['A', 'B', 'C'],
  arrows: ['shelf>A', 'A>B', 'B>C'],
  fixed: ['B>C'],
  frees: ['B', 'C'],
  most: 3,
  mistakes: [{ has: 'C>A', feedback: 'back-to-a' }],
  counted: 'counted',
  alive: 'alive',
  extra: 'extra',
};
const spec = editReferencesSchema.parse(raw);
const verdictOn = (...entries: string[]) =>
  check(spec, { kind: 'edit-references', entries }, { simulation });

test('right is what leaves just the named objects for the collector', () => {
  expect(verdictOn('shelf>A', 'B>C', 'C>B')).toEqual({ score: 1, right: true, feedback: [] });
});

test('it is told apart what counting frees, what lives, and what goes too', () => {
  expect(verdictOn('shelf>A', 'B>C').feedback).toEqual(['counted']);
  expect(verdictOn('shelf>A', 'A>B', 'B>C', 'C>B').feedback).toEqual(['alive']);
  expect(verdictOn('A>A', 'A>B', 'B>C', 'C>B').right).toBe(false);
  expect(verdictOn('A>B', 'B>A', 'B>C').feedback).toEqual(['extra']);
  expect(verdictOn('A>B', 'B>C', 'C>A').feedback).toEqual(['back-to-a']);
});

test.each([
  [['shelf>A', 'A>B', 'C>B']],
  [['shelf>A', 'shelf>B', 'B>C']],
  [['shelf>A', 'B>C', 'B>C', 'C>B']],
  [['A>A', 'B>C', 'C>B', 'A>C', 'B>B']],
  [['shelf>A', 'B>C', 'C>D']],
  [['shelf>A', 'B>C', 'C.b = B']],
])('%j is not run', (arrows) => {
  expect(verdictOn(...arrows)).toEqual({ score: 0, right: false, feedback: [] });
});

test('arrows can only be of objects and names that are there', () => {
  const odd = { ...raw, arrows: ['desk>A', ...raw.arrows] };
  expect(editReferencesSchema.safeParse(odd).error?.message).toContain('not there');
});
