import { describe, expect, it } from 'vitest';
import { heapGraph } from './heap-graph.ts';
import { numbersOf, titleOf } from './numbers.ts';
import { sketch } from './snapshot-for-specs.ts';

const graphs = [
  heapGraph(
    sketch({
      names: { b: 7, a: 3, n: 9 },
      objects: { 3: ['list'], 7: ['list'], 9: ['int', '257'] },
    }),
  ),
  heapGraph(
    sketch({
      names: { b: 7, c: 8, d: 10 },
      objects: { 7: ['list'], 8: ['list'], 10: ['dict'] },
    }),
  ),
];

describe('numbersOf', () => {
  const numbers = new Map(numbersOf(graphs));

  it('numbers the objects of a type by their creation, once for the whole run', () => {
    expect([3, 7, 8].map((id) => titleOf({ id, type: 'list' }, numbers))).toEqual([
      'list 1',
      'list 2',
      'list 3',
    ]);
  });

  it('leaves values and the only one of a type without', () => {
    expect(numbers.has(9)).toBe(false);
    expect(titleOf({ id: 10, type: 'dict' }, numbers)).toBe('dict');
  });
});
