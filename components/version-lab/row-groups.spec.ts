import { expect, test } from 'vitest';
import { rowGroups } from './row-groups.ts';

test('only neighbours are taken together, and a line that is not there is not an empty one', () => {
  expect(rowGroups(['2', '2', '1', '2', null, ''])).toEqual([
    { text: '2', first: 0, last: 1 },
    { text: '1', first: 2, last: 2 },
    { text: '2', first: 3, last: 3 },
    { text: null, first: 4, last: 4 },
    { text: '', first: 5, last: 5 },
  ]);
  expect(rowGroups([])).toEqual([]);
});
