import type { Effect } from '@heapscope/simulation';
import { describe, expect, it } from 'vitest';
import { itinerary, stopAt } from './stops.ts';

const name = (frame: number) => ({ kind: 'name', frame, name: 'x' }) as const;
const birth = (object: number, type: string, immortal = false): Effect => ({
  kind: 'allocate',
  object,
  type,
  text: null,
  size: 1,
  address: 1,
  count: 0,
  immortal,
});

describe('itinerary', () => {
  it('stops before each line, when a call returns, and at the end', () => {
    const run: Effect[] = [
      { kind: 'push-frame', frame: 0, function: '<module>', line: 1 },
      { kind: 'line', frame: 0, line: 3 },
      { kind: 'push-frame', frame: 1, function: 'f', line: 1 },
      { kind: 'line', frame: 1, line: 2 },
      { kind: 'pop-frame', frame: 1 },
      birth(1, 'list'),
      { kind: 'incref', object: 1, count: 1, holder: name(0) },
    ];
    const { stops, marks } = itinerary(run, 'def f():\n  return []\nx = f()');
    expect(stops.line).toEqual([1, 3, 5, 7]);
    expect(stops.effect).toEqual([1, 3, 5, 7]);
    expect(marks).toEqual([{ cursor: 6, kind: 'allocate' }]);
  });

  it('steps over the body of a class, and over objects that are not shown', () => {
    const run: Effect[] = [
      { kind: 'push-frame', frame: 0, function: '<module>', line: 1 },
      { kind: 'line', frame: 0, line: 1 },
      { kind: 'push-frame', frame: 1, function: 'Node', line: 1 },
      { kind: 'line', frame: 1, line: 2 },
      { kind: 'pop-frame', frame: 1 },
      birth(1, 'type'),
      { kind: 'incref', object: 1, count: 1, holder: name(0) },
      birth(2, 'int', true),
      { kind: 'incref', object: 2, count: 9, holder: name(0) },
      { kind: 'line', frame: 0, line: 3 },
    ];
    const { stops, marks } = itinerary(run, 'class Node:\n  pass\nx = 1');
    expect(stops.line).toEqual([1, 9, 10]);
    expect(stops.effect).toEqual([1, 9, 10]);
    expect(marks).toEqual([]);
  });
});

describe('stopAt', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [7, 1],
    [99, 2],
  ])('the stop at or before cursor %i is number %i', (cursor, stop) => {
    expect(stopAt([2, 5, 9], cursor)).toBe(stop);
  });
});
