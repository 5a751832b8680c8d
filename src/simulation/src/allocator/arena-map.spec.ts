import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocatorParameters } from '../profiles/allocator.ts';
import { arenaBase, createAllocator } from './allocator.ts';
import { arenaCoverage, arenaMapBits, arenaMapPath, inArena } from './arena-map.ts';
import { inspect } from './inspection.ts';

test('the levels share all bits of an address, and a node has an entry for each index', () => {
  for (const word of [32, 64] as const) {
    const { top, middle, bottom, arena } = arenaMapBits[word];
    expect(top + middle + bottom + arena).toBe(word);
  }
  // What sys._debugmallocstats() says of its nodes: pointers above, two ints an entry at the bottom.
  const { top, middle, bottom, arena } = arenaMapBits[64];
  const pymalloc = allocatorParameters['cpython-3.11-64'].pymalloc;
  expect(pymalloc?.arenaBytes).toBe(2 ** arena);
  expect(pymalloc?.arenaMapNodes).toEqual({
    root: 8 * 2 ** top,
    middle: 8 * 2 ** middle,
    bottom: 8 * 2 ** bottom,
  });
});

test('an address is looked up by its highest bits first', () => {
  const address = 5 * 2 ** 49 + 7 * 2 ** 34 + 9 * 2 ** 20 + 11;
  expect(arenaMapPath(address, 64)).toEqual({ top: 5, middle: 7, bottom: 9, tail: 11 });
  expect(arenaMapPath(0x7f3a_4010_0030, 64)).toEqual({
    top: 0,
    middle: 0x1fce,
    bottom: 0x2401,
    tail: 0x30,
  });
  expect(arenaMapPath(0x8004_0005, 32)).toEqual({
    top: null,
    middle: null,
    bottom: 0x2001,
    tail: 5,
  });
});

describe('an address lies in an arena', () => {
  test('exactly where one of them has it, however they are aligned', () => {
    const place = fc.integer({ min: 0, max: 2 ** 24 });
    fc.assert(
      fc.property(fc.constantFrom(32 as const, 64 as const), place, place, (word, at, probe) => {
        const bytes = 2 ** arenaMapBits[word].arena;
        // Two arenas side by side, and a third beyond a gap.
        const arenas = [at, at + bytes, at + 3 * bytes + 4096];
        const within = arenas.some((arena) => probe >= arena && probe < arena + bytes);
        const path = arenaMapPath(probe, word);
        expect(inArena(path, arenaCoverage(probe, word, arenas))).toBe(within);
      }),
      { numRuns: 2000 },
    );
  });

  test('as the allocator itself has it', () => {
    const allocator = createAllocator('cpython-3.13-64');
    const small = allocator.malloc(100);
    const large = allocator.malloc(1000);
    const arenas = inspect(allocator).map((arena) => arena.address);
    const found = (address: number) =>
      inArena(arenaMapPath(address, 64), arenaCoverage(address, 64, arenas));
    expect([found(small), found(large), found(arenaBase + 2 ** 20)]).toEqual([true, false, false]);
  });
});
