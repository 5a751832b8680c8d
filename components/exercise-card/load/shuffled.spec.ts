import { expect, test } from 'vitest';
import { shuffled } from './shuffled.ts';

const lines = ['a = 1', 'b = 2', 'c = 3', 'd = 4'];

test('all items, in an order that is not theirs and always the same for a seed', () => {
  for (const seed of Array.from({ length: 50 }, (_, at) => `seed ${at}`)) {
    const mixed = shuffled(lines, seed);
    expect(mixed.toSorted()).toEqual(lines);
    expect(mixed).not.toEqual(lines);
    expect(shuffled(lines, seed)).toEqual(mixed);
  }
});

test('another seed gives another order', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, at) => shuffled(lines, `${at}`).join()));
  expect(orders.size).toBeGreaterThan(10);
});
