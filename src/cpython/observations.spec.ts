import { expect, test } from 'vitest';
import { readObservations } from './observations.ts';

test('what was seen is read, anything else is nothing', () => {
  const line = ['f', 2, 3, 1, [['a', 'list', 2, 32, true]]];
  expect(readObservations(JSON.stringify([line]))).toEqual([
    {
      function: 'f',
      call: 2,
      line: 3,
      time: 1,
      names: [{ name: 'a', type: 'list', count: 2, size: 32, tracked: true }],
    },
  ]);
  expect(readObservations('[]')).toEqual([]);
  for (const value of [
    {},
    [1],
    [['f', 2, 3, 1]],
    [['f', 2, 'x', 1, []]],
    [['f', 2, 3, 1, [['a', 'list', 'x', 32, true]]]],
    [['f', 2, 3, 1, [['a', 'list', 2, 32]]]],
  ]) {
    expect(readObservations(JSON.stringify(value)), JSON.stringify(value)).toBeNull();
  }
  expect(readObservations('{')).toBeNull();
});
