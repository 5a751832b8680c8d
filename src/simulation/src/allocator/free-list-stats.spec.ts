// Lines that CPythons printed: 3.11.7, 3.12.1 and 3.13.0 natively, 3.14.2 and 3.15.0rc1 in Pyodide.
import { expect, test } from 'vitest';
import type { ProfileId } from '../profiles/profile-id.ts';
import { freeListStats, type KeptBlocks } from './free-list-stats.ts';

const recorded: readonly (readonly [ProfileId, KeptBlocks, readonly string[]])[] = [
  [
    'cpython-3.11-64',
    { dicts: 8, dictKeys: 9, floats: 4, lists: 40, tuples: [4, 8] },
    [
      '            8 free PyDictObjects * 48 bytes each =                  384',
      '           4 free PyFloatObjects * 24 bytes each =                   96',
      '           40 free PyListObjects * 40 bytes each =                1,600',
      '   4 free 1-sized PyTupleObjects * 32 bytes each =                  128',
      '   8 free 2-sized PyTupleObjects * 40 bytes each =                  320',
    ],
  ],
  [
    'cpython-3.12-64',
    { dicts: 14, dictKeys: 9, floats: 3, lists: 9, tuples: [5, 8, 3] },
    [
      '           14 free PyDictObjects * 48 bytes each =                  672',
      '           3 free PyFloatObjects * 24 bytes each =                   72',
      '            9 free PyListObjects * 40 bytes each =                  360',
      '   5 free 1-sized PyTupleObjects * 32 bytes each =                  160',
      '   8 free 2-sized PyTupleObjects * 40 bytes each =                  320',
      '   3 free 3-sized PyTupleObjects * 48 bytes each =                  144',
    ],
  ],
  [
    'cpython-3.13-64',
    { dicts: 12, dictKeys: 5, floats: 5, lists: 10, tuples: [5] },
    [
      '           12 free PyDictObjects * 48 bytes each =                  576',
      '        5 free PyDictKeysObjects * 32 bytes each =                  160',
      '           5 free PyFloatObjects * 24 bytes each =                  120',
      '           10 free PyListObjects * 40 bytes each =                  400',
      '   5 free 1-sized PyTupleObjects * 32 bytes each =                  160',
    ],
  ],
  [
    'cpython-3.14.2-wasm32',
    { dicts: 50, dictKeys: 71, floats: 96, lists: 69, tuples: [45, 772] },
    [
      '           50 free PyDictObjects * 32 bytes each =                1,600',
      '       71 free PyDictKeysObjects * 20 bytes each =                1,420',
      '          96 free PyFloatObjects * 16 bytes each =                1,536',
      '           69 free PyListObjects * 20 bytes each =                1,380',
      '  45 free 1-sized PyTupleObjects * 20 bytes each =                  900',
      ' 772 free 2-sized PyTupleObjects * 24 bytes each =               18,528',
    ],
  ],
  [
    'cpython-3.15-wasm32',
    { dicts: 46, dictKeys: 58, floats: 95, lists: 70, tuples: [42, 697] },
    [
      '           46 free PyDictObjects * 40 bytes each =                1,840',
      '       58 free PyDictKeysObjects * 20 bytes each =                1,160',
      '          95 free PyFloatObjects * 16 bytes each =                1,520',
      '           70 free PyListObjects * 28 bytes each =                1,960',
      '  42 free 1-sized PyTupleObjects * 28 bytes each =                1,176',
      ' 697 free 2-sized PyTupleObjects * 32 bytes each =               22,304',
    ],
  ],
];

test.each(recorded)('%s says of its free lists what it said', (profile, kept, lines) => {
  const said = freeListStats(profile, kept).split('\n');
  expect(said.slice(0, lines.length)).toEqual(lines);
});

test('tuples of up to twenty items have a list, and the longest fit the same columns', () => {
  const none = { dicts: 0, dictKeys: 0, floats: 0, lists: 0 };
  const tuples = Array.from({ length: 20 }, (_, index) => (index === 19 ? 6 : 0));
  expect(
    freeListStats('cpython-3.11-64', { ...none, tuples })
      .split('\n')
      .slice(-4),
  ).toEqual([
    ' 0 free 18-sized PyTupleObjects * 168 bytes each =                    0',
    ' 0 free 19-sized PyTupleObjects * 176 bytes each =                    0',
    ' 6 free 20-sized PyTupleObjects * 184 bytes each =                1,104',
    '',
  ]);
});
