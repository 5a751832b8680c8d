import * as simulation from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { findLeakSchema } from '../specs/find-leak.ts';

const spec = findLeakSchema.parse({
  kind: 'find-leak',
  revision: 1,
  lesson: 'leaks',
  difficulty: 1,
  minutes: 2,
  object: 'page',
  keeps: ['pages'],
  held: 'held',
  lost: 'lost',
  mistakes: [{ picked: 'other[0]', feedback: 'not-that-one' }],
});
const program = `class Page:
    pass
page = Page()
pages = [page]
other = [Page()]
del page
`;
const verdictOn = (picked: string[], of = spec, source = program) =>
  check(of, { kind: 'find-leak', entries: picked }, { program: source, simulation });

test('the reference is right without which nothing leads to the object, and all else stays', () => {
  expect(verdictOn(['pages[0]']).right).toBe(true);
  expect(verdictOn(['pages']).feedback).toEqual(['lost']);
  expect(verdictOn(['other']).feedback).toEqual(['held']);
});

test('a known wrong idea has its own answer, an unknown reference none', () => {
  expect(verdictOn(['other[0]']).feedback).toEqual(['not-that-one']);
  expect(verdictOn(['pages[7]']).feedback).toEqual(['held']);
});

test('cutting everything is no answer', () => {
  expect(verdictOn(['pages[0]', 'other']).feedback).toEqual(['lost']);
});

test('where two hold it, both have to be found', () => {
  const held = `${program}pages.append(pages[0])\n`;
  const two = { ...spec, most: 2 };
  expect(verdictOn(['pages[0]'], two, held).feedback).toEqual(['held']);
  expect(verdictOn(['pages[0]', 'pages[1]'], two, held).right).toBe(true);
});

test('an object that is gone cannot be asked for', () => {
  expect(() => verdictOn([], spec, `${program}pages.clear()\n`)).toThrow('is freed');
});
