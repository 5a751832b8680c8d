import { expect, test } from 'vitest';
import { moveInGrid } from './grid-keys.ts';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowRight', 9, 9],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 3, 7],
  ['ArrowDown', 7, 7],
  ['ArrowUp', 7, 3],
  ['ArrowUp', 2, 2],
  ['Home', 5, 0],
  ['End', 5, 9],
])('%s from %i goes to %i in ten cells, four a row', (key, from, to) => {
  expect(moveInGrid(key, from, 10, 4)).toBe(to);
});

test('other keys move nothing', () => {
  expect(moveInGrid('a', 3, 10, 4)).toBeNull();
  expect(moveInGrid('Enter', 3, 10, 4)).toBeNull();
});
