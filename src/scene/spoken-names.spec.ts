import { expect, test } from 'vitest';
import { sketch } from './snapshot-for-specs.ts';
import { spokenNames } from './spoken-names.ts';

test('each object is named by the shortest way from a name, a global one first', () => {
  const names = spokenNames(
    sketch({
      names: { history: 1 },
      calls: { show: { page: 2, extra: 4 } },
      objects: {
        1: ['list', [2]],
        2: ['Page', { '.body': 3, '.me': 2 }],
        3: ['list'],
        4: ['list', [1]],
        5: ['list', [5]],
      },
    }),
  );
  expect([...names]).toEqual([
    [1, 'history'],
    [2, 'page'],
    [4, 'extra'],
    [3, 'page.body'],
  ]);
});

test('a weak reference names nothing', () => {
  const names = spokenNames(
    sketch({
      names: { watch: 1 },
      objects: { 1: ['weakref', { referent: 2 }], 2: ['Page'] },
      weak: ['referent'],
    }),
  );
  expect([...names.keys()]).toEqual([1]);
});
