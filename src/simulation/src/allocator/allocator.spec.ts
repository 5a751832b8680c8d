import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAllocator, type Allocator } from './allocator.ts';
import type { ArenaEvent } from './pymalloc.ts';
import { inspect, listsOf, statsOf } from './inspection.ts';

const profile = 'cpython-3.14-64';
const poolBytes = 16 * 1024;

function many(allocator: Allocator, count: number, bytes: number): number[] {
  return Array.from({ length: count }, () => allocator.malloc(bytes));
}

describe('blocks', () => {
  test('are carved upwards after the 48-byte header', () => {
    const allocator = createAllocator(profile);
    const [first = 0, ...rest] = many(allocator, 3, 512);
    expect(first % poolBytes).toBe(0x30);
    expect(rest).toEqual([first + 512, first + 1024]);
  });

  test('of one size class share a pool, 31 of 512 bytes; the next opens another', () => {
    const allocator = createAllocator(profile);
    const blocks = many(allocator, 32, 512);
    const pools = blocks.map((address) => Math.floor(address / poolBytes));
    expect(new Set(pools.slice(0, 31)).size).toBe(1);
    expect(pools[31]).toBe((pools[0] ?? 0) + 1);
  });

  test('that were freed come back last in, first out, before new ones are carved', () => {
    const allocator = createAllocator(profile);
    const [a = 0, b = 0, c = 0] = many(allocator, 3, 48);
    allocator.free(a);
    allocator.free(b);
    expect(many(allocator, 3, 33)).toEqual([b, a, c + 48]);
  });

  test('freed in a full pool are the first to be used again', () => {
    const allocator = createAllocator(profile);
    const blocks = many(allocator, 31 + 5, 512);
    const inFullPool = blocks[7] ?? 0;
    allocator.free(inFullPool);
    expect(allocator.malloc(512)).toBe(inFullPool);
  });

  test('that are not live cannot be freed', () => {
    const allocator = createAllocator(profile);
    const block = allocator.malloc(32);
    allocator.malloc(32);
    allocator.free(block);
    expect(() => allocator.free(block)).toThrow(RangeError);
    expect(() => allocator.free(block + 8)).toThrow(RangeError);
    expect(() => allocator.free(1)).toThrow(RangeError);
  });

  test('stay in place while a resize wastes no more than a quarter', () => {
    const allocator = createAllocator(profile);
    const block = allocator.malloc(64);
    expect(allocator.realloc(block, 49)).toBe(block);
    expect(allocator.realloc(block, 64)).toBe(block);
    const smaller = allocator.realloc(block, 48);
    expect(smaller).not.toBe(block);
    expect(allocator.realloc(smaller, 65)).not.toBe(smaller);
    expect(statsOf(allocator).poolBlocks).toBe(1);
  });
});

describe('pools', () => {
  test('that are empty serve any size class', () => {
    const allocator = createAllocator(profile);
    const block = allocator.malloc(16);
    const other = allocator.malloc(512);
    allocator.free(block);
    expect(inspect(allocator)[0]?.pools.map((pool) => pool.state)).toEqual(['empty', 'used']);
    expect(allocator.malloc(256)).toBe(block);
    allocator.free(other);
  });

  test('tell what they hold', () => {
    const allocator = createAllocator(profile);
    const [a = 0, b = 0] = many(allocator, 4, 40);
    allocator.free(a);
    const [pool] = inspect(allocator)[0]?.pools ?? [];
    expect(pool).toMatchObject({
      blockBytes: 48,
      capacity: 340,
      used: 3,
      carved: 5,
      state: 'used',
    });
    expect(pool?.freeList).toEqual([a, b + 3 * 48]);
  });
});

describe('arenas', () => {
  test('go back to the system when their last pool is empty, but for one that is kept', () => {
    const events: ArenaEvent['kind'][] = [];
    const allocator = createAllocator(profile, ({ kind }) => events.push(kind));
    const blocks = many(allocator, 64 * 31 * 2, 512);
    expect(statsOf(allocator)).toMatchObject({ arenas: 2, poolsInUse: 128 });
    blocks.slice(64 * 31).forEach((address) => allocator.free(address));
    expect(events).toEqual(['arena-allocated', 'arena-allocated']);
    blocks.slice(0, 64 * 31).forEach((address) => allocator.free(address));
    expect(events).toEqual(['arena-allocated', 'arena-allocated', 'arena-returned']);
    expect(statsOf(allocator)).toMatchObject({ arenas: 1, arenasHighWater: 2, poolBlocks: 0 });
  });

  test('with fewest free pools are used first', () => {
    const allocator = createAllocator(profile);
    const blocks = many(allocator, 64 * 31 * 3, 512);
    const pool = (index: number) => blocks.slice(index * 31, (index + 1) * 31);
    [...pool(0), ...pool(1), ...pool(70)].forEach((address) => allocator.free(address));
    // The second arena has one free pool, the first has two.
    expect(Math.floor(allocator.malloc(16) / poolBytes)).toBe(
      Math.floor((blocks[70 * 31] ?? 0) / poolBytes),
    );
  });
});

describe('the lists in which pymalloc looks for room', () => {
  test('have the pools of a class in the order in which they are asked', () => {
    const allocator = createAllocator(profile);
    const blocks = many(allocator, 31 * 3 + 1, 512);
    const pool = (index: number) => (blocks[31 * index] ?? 0) - 0x30;
    const used = () => listsOf(allocator)?.usedPools.get(31);
    expect(used()).toEqual([pool(3)]);
    allocator.free(blocks[31] ?? 0);
    allocator.free(blocks[0] ?? 0);
    expect(used()).toEqual([pool(0), pool(1), pool(3)]);
    allocator.free(blocks[31 * 3] ?? 0);
    expect(used()).toEqual([pool(0), pool(1)]);
    expect(allocator.malloc(500)).toBe(blocks[0]);
    expect(used()).toEqual([pool(1)]);
  });

  test('have the arenas with fewest free pools first, and the last one of each number', () => {
    const allocator = createAllocator(profile);
    const blocks = many(allocator, 64 * 31 * 4, 512);
    const arenas = inspect(allocator).map(({ address }) => address);
    const empty = (pool: number) => {
      blocks.slice(pool * 31, (pool + 1) * 31).forEach((block) => allocator.free(block));
    };
    expect(listsOf(allocator)).toMatchObject({ usableArenas: [], lastWith: new Map() });
    [0, 1, 64, 128, 192, 193].forEach(empty);
    const [first, second, third, fourth] = arenas;
    expect(listsOf(allocator)?.usableArenas).toEqual([third, second, fourth, first]);
    expect(listsOf(allocator)?.lastWith).toEqual(
      new Map([
        [1, second],
        [2, first],
      ]),
    );
  });
});

describe('requests that pymalloc does not serve', () => {
  test('get an address that is not claimed to be exact', () => {
    const allocator = createAllocator(profile);
    const [large, none, small] = [
      allocator.malloc(513),
      allocator.malloc(0),
      allocator.malloc(512),
    ];
    expect([large, none, small].map((address) => allocator.isExact(address))).toEqual([
      false,
      false,
      true,
    ]);
    expect(statsOf(allocator)).toMatchObject({ systemBlocks: 2, systemBytes: 513 });
  });

  test('are all requests of a CPython without pymalloc', () => {
    const allocator = createAllocator('cpython-3.14.2-wasm32');
    const address = allocator.malloc(24);
    expect(address).toBeLessThan(2 ** 32);
    expect(allocator.isExact(address)).toBe(false);
    expect(inspect(allocator)).toEqual([]);
  });
});

test.each(['cpython-3.11-64', 'cpython-3.15-wasm32'] as const)(
  'live blocks never overlap and are aligned (%s)',
  (id) => {
    const step = fc.record({
      bytes: fc.integer({ min: 0, max: 600 }),
      pick: fc.nat(),
      act: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const allocator = createAllocator(id);
        const live = new Map<number, number>();
        for (const { bytes, pick, act } of steps) {
          const chosen = [...live.keys()][pick % Math.max(1, live.size)];
          if (chosen === undefined || act < 6) live.set(allocator.malloc(bytes), bytes);
          else {
            live.delete(chosen);
            if (act < 8) allocator.free(chosen);
            else live.set(allocator.realloc(chosen, bytes), bytes);
          }
        }
        const sorted = [...live].sort(([a], [b]) => a - b);
        sorted.forEach(([address, bytes], index) => {
          const next = sorted[index + 1]?.[0] ?? Infinity;
          expect(address % (id.endsWith('64') ? 16 : 8)).toBe(0);
          expect(address + Math.max(1, bytes)).toBeLessThanOrEqual(next);
        });
        const { poolBlocks, systemBlocks } = statsOf(allocator);
        expect(poolBlocks + systemBlocks).toBe(live.size);
      }),
    );
  },
);
