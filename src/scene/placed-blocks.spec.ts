import { createAllocator } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { placedPools, placeOf, stretches } from './placed-blocks.ts';

test('pools are shown with whose their blocks are, and a few that were never used', () => {
  const allocator = createAllocator('cpython-3.14-64');
  const [first, second] = [allocator.malloc(48), allocator.malloc(40)];
  allocator.malloc(512);
  allocator.free(first);
  const pools = placedPools(allocator, new Map([[second, 'b']]), new Set([first, second]));
  expect(pools.map(({ number, blockBytes, used }) => [number, blockBytes, used])).toEqual([
    [1, 48, 1],
    [2, 512, 1],
  ]);
  expect(pools[0]?.blocks.map(({ state, group }) => group ?? state)).toEqual([
    'freed',
    'b',
    'never',
    'never',
    'never',
  ]);
  expect(placeOf(allocator, second)).toBe('1:2');
  expect(() => placeOf(allocator, 16)).toThrow('no pool');
});

test('like neighbours are one stretch', () => {
  const cells = ['a', 'a', 'b', 'a'].map((label) => ({ state: 'used' as const, label }));
  expect(stretches(cells).map(({ label, length }) => [label, length])).toEqual([
    ['a', 2],
    ['b', 1],
    ['a', 1],
  ]);
});
