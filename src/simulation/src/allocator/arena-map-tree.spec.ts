import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createAllocator } from './allocator.ts';
import { arenaByteAt } from './arena-byte.ts';
import { ArenaMap, arenaMapBits } from './arena-map.ts';
import { inspect, listsOf, statsOf } from './inspection.ts';

const word = fc.constantFrom(32 as const, 64 as const);

test('the tree knows of every byte whether an arena has it, wherever arenas begin', () => {
  const slots = fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, slots, fc.nat(), fc.nat(), (bits, places, shift, gone) => {
      const bytes = 2 ** arenaMapBits[bits].arena;
      // Arenas do not overlap: each is shifted by the same part of its size.
      const arenas = places.map((slot) => slot * bytes + (shift % bytes));
      const map = new ArenaMap(bits);
      for (const arena of arenas) map.mark(arena, true);
      const left = arenas.filter((_, at) => at !== gone % arenas.length);
      map.mark(arenas[gone % arenas.length] ?? 0, false);
      for (const arena of arenas)
        for (const address of [arena - 1, arena, arena + bytes - 1, arena + bytes])
          expect(map.has(address)).toBe(
            left.some((each) => address >= each && address < each + bytes),
          );
    }),
  );
});

test('nodes are made where an arena needs them and are never given back', () => {
  const map = new ArenaMap(64);
  expect(map.nodes).toEqual({ middle: 0, bottom: 0 });
  const arena = 0x7f3a_4000_0000;
  map.mark(arena, true);
  expect(map.nodes).toEqual({ middle: 1, bottom: 1 });
  // 16 GiB further on is another bottom node, and the last arena of one reaches into the next.
  map.mark(arena + 2 ** 34, true);
  expect(map.nodes).toEqual({ middle: 1, bottom: 2 });
  map.mark(2 ** 35 - 5 * 16384, true);
  expect(map.nodes).toEqual({ middle: 1, bottom: 4 });
  map.mark(2 ** 50, true);
  expect(map.nodes).toEqual({ middle: 2, bottom: 5 });
  map.mark(arena, false);
  expect(map.nodes).toEqual({ middle: 2, bottom: 5 });
  expect(map.has(arena)).toBe(false);
});

test('what is at a byte is found in as many steps however large the heap is', () => {
  const steps = (blocks: number) => {
    const allocator = createAllocator('cpython-3.13-64');
    const addresses = Array.from({ length: blocks }, () => allocator.malloc(512));
    const { pymalloc } = allocator;
    if (!pymalloc) throw new Error('this profile has pools');
    const looks = [
      vi.spyOn(pymalloc.arenas, 'states'),
      vi.spyOn(pymalloc.arenas, 'state'),
      vi.spyOn(pymalloc.pools, 'used'),
    ];
    for (const address of addresses.slice(-50))
      expect(arenaByteAt(allocator, address + 17)).toMatchObject({
        kind: 'live-block',
        block: address,
      });
    return looks.map(({ mock }) => mock.calls.length);
  };
  const few = steps(100);
  expect(few[0]).toBe(0);
  expect(steps(20_000)).toEqual(few);
});

test('a copy of an allocator answers as the first one does, and goes its own way', () => {
  const requests = fc.array(fc.tuple(fc.nat({ max: 600 }), fc.nat(), fc.boolean()), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(requests, requests, (before, after) => {
      const first = createAllocator('cpython-3.12-64');
      const live: number[] = [];
      const play = (allocator: typeof first, held: number[], all: typeof before) => {
        const said: number[] = [];
        for (const [bytes, which, frees] of all) {
          if (frees && held.length > 0) {
            allocator.free(held.splice(which % held.length, 1)[0] ?? 0);
          } else held.push(allocator.malloc(bytes));
          said.push(held.at(-1) ?? -1);
        }
        return said;
      };
      play(first, live, before);
      const copy = first.copy();
      const [mine, theirs] = [[...live], [...live]];
      const answers = play(copy, theirs, after);
      expect(play(first, mine, after)).toEqual(answers);
      expect(inspect(copy).map((arena) => ({ ...arena }))).toEqual(
        inspect(first).map((arena) => ({ ...arena })),
      );
      expect(listsOf(copy)).toEqual(listsOf(first));
      expect(statsOf(copy)).toEqual(statsOf(first));
    }),
    { numRuns: 60 },
  );
});
