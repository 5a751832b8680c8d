import * as simulation from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { orderLinesSchema } from '../specs/order-lines.ts';

const raw = {
  kind: 'order-lines',
  revision: 1,
  lesson: 'counting',
  difficulty: 1,
  minutes: 2,
  opening: 'a = []\n',
  lines: ['for item in [1, 2]:', '    a.append(item)', 'del b', 'b = a', 'print(len(a))'],
  conditions: [{ kind: 'prints', output: '2\n', feedback: 'other-output' }],
  mistakes: [{ first: 'del b', then: 'b = a', feedback: 'nothing-there' }],
};
const spec = orderLinesSchema.parse(raw);
const verdictOn = (...entries: string[]) =>
  check(spec, { kind: 'order-lines', entries }, { simulation });
const loop = ['for item in [1, 2]:', 'a.append(item)'];

test('any order that gives the output is right, and lines keep their own indentation', () => {
  expect(verdictOn(...loop, 'print(len(a))').right).toBe(true);
  expect(verdictOn('b = a', ...loop, 'del b', 'print(len(a))').right).toBe(true);
});

test('a wrong program draws the mistake that it shows, before what came of it', () => {
  expect(verdictOn('del b', 'b = a').feedback).toEqual(['nothing-there']);
  expect(verdictOn('print(len(a))', ...loop).feedback).toEqual(['other-output']);
  expect(verdictOn('del b').obstacle).toMatchObject({ kind: 'raised', line: 2 });
});

test.each([[['import os', 'print(2)']], [['b = a', 'b = a', 'print(len(a))']]])(
  'lines that are not offered, or twice, are not run: %j',
  (entries) => {
    expect(verdictOn(...entries)).toEqual({ score: 0, right: false, feedback: [] });
  },
);

test('a mistake can only speak of lines that are offered', () => {
  const odd = { ...raw, mistakes: [{ uses: 'c = a', feedback: 'c' }] };
  expect(orderLinesSchema.safeParse(odd).error?.message).toContain('not offered');
});
