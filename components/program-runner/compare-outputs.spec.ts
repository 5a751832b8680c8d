import { expect, test } from 'vitest';
import { compareOutputs, outputLines } from './compare-outputs.ts';

test('an output without a newline at its end has its last line, one with has no empty one', () => {
  expect(outputLines('')).toEqual([]);
  expect(outputLines('1\n')).toEqual(['1']);
  expect(outputLines('1\n\n2')).toEqual(['1', '', '2']);
});

test('lines are compared by their place, and a missing one differs', () => {
  expect(compareOutputs('2\n3\n', '2\n4\n\n')).toEqual([
    { line: 1, simulation: '2', cpython: '2', agrees: true },
    { line: 2, simulation: '3', cpython: '4', agrees: false },
    { line: 3, simulation: null, cpython: '', agrees: false },
  ]);
});
