import { createAllocator, type Effect, inspect } from '@heapscope/simulation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arenaAt, blockOffset } from './arena-state.ts';
import { recordArena } from './record-arena.ts';

/** Writes the effects of a made-up program with a real allocator's addresses. */
class Script {
  readonly effects: Effect[] = [];
  readonly #allocator = createAllocator('cpython-3.14-64');
  readonly #addresses: number[] = [];

  line(line: number): this {
    this.effects.push({ kind: 'line', frame: 0, line });
    return this;
  }

  take(bytes: number, text: string | null = null): this {
    const address = this.#allocator.malloc(bytes);
    const object = this.#addresses.push(address) - 1;
    this.effects.push(
      {
        kind: 'allocate',
        object,
        type: 'Point',
        text,
        size: bytes,
        address,
        count: 0,
        immortal: false,
      },
      { kind: 'malloc', address, bytes, object, purpose: 'object' },
    );
    return this;
  }

  give(object: number): this {
    const address = this.#addresses[object] ?? NaN;
    this.#allocator.free(address);
    this.effects.push({ kind: 'deallocate', object }, { kind: 'free', address, object });
    return this;
  }

  inspect() {
    return inspect(this.#allocator);
  }

  record() {
    return recordArena('cpython-3.14-64', 'a\nb\nc\n', this.effects);
  }
}

describe('the arenas after a step', () => {
  const record = new Script()
    .line(1)
    .take(40, '1')
    .take(48, '2')
    .take(33, '3')
    .line(2)
    .give(0)
    .give(1)
    .line(3)
    .take(48, '4')
    .take(600)
    .record();

  test('steps are the lines, after one for what was there before', () => {
    expect(record.lines).toEqual([0, 1, 2, 3]);
    expect(arenaAt(record, 0).pools).toEqual([]);
  });

  test('blocks are used, then freed with their place in the free list', () => {
    const [used] = arenaAt(record, 1).pools;
    expect(used).toMatchObject({ blockBytes: 48, capacity: 340, used: 3, freed: 0, changed: true });
    const [freed] = arenaAt(record, 2).pools;
    expect(freed?.blocks).toMatchObject([
      { state: 'freed', place: 2, changed: true },
      { state: 'freed', place: 1, changed: true },
      { state: 'used', contents: { type: 'Point', text: '3', bytes: 33 }, changed: false },
    ]);
  });

  test('the last freed block is used first, and large requests are counted apart', () => {
    const state = arenaAt(record, 3);
    expect(state.pools[0]?.blocks[1]).toMatchObject({ state: 'used', contents: { text: '4' } });
    expect(state.taken).toEqual([{ blockBytes: 48, count: 1 }]);
    expect(state.large).toEqual({ count: 1, bytes: 600 });
    expect(state.largeTaken).toBe(1);
  });
});

test('a dead object whose block is not given back is kept by a free list', () => {
  const script = new Script().line(1).take(40);
  script.effects.push({ kind: 'deallocate', object: 0 });
  expect(arenaAt(script.record(), 1).pools[0]?.blocks[0]).toMatchObject({
    state: 'used',
    contents: { kept: true },
  });
});

test('a large block that shrinks stays with the system, as realloc leaves it', () => {
  const script = new Script().line(1).take(600);
  const large = script.effects.at(-1);
  if (large?.kind !== 'malloc') throw new Error('no request');
  script.effects.push({ ...large, bytes: 40 });
  const state = arenaAt(script.record(), 1);
  expect(state.pools).toEqual([]);
  expect(state.large).toEqual({ count: 1, bytes: 40 });
});

test('a profile without pools cannot be drawn', () => {
  expect(() => recordArena('cpython-3.14.2-wasm32', '', [])).toThrow('no memory pools');
});

test('agrees with the allocator after any script', () => {
  const step = fc.record({
    bytes: fc.integer({ min: 1, max: 90 }),
    pick: fc.nat(),
    give: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const script = new Script().line(1);
      const live: number[] = [];
      let born = 0;
      for (const { bytes, pick, give } of steps) {
        const [chosen] = give ? live.splice(pick % Math.max(1, live.length), 1) : [];
        if (chosen !== undefined) script.give(chosen);
        else {
          script.take(bytes);
          live.push(born++);
        }
      }
      const record = script.record();
      const expected = script.inspect().flatMap(({ pools }) => pools);
      const { pools } = arenaAt(record, 1);
      expect(
        pools.map(({ blockBytes, capacity, used }) => ({ blockBytes, capacity, used })),
      ).toEqual(expected.map(({ blockBytes, capacity, used }) => ({ blockBytes, capacity, used })));
      pools.forEach((pool, index) => {
        const places = pool.blocks
          .map((block, number) => ({ block, offset: blockOffset(record, pool, number) }))
          .flatMap(({ block, offset }) => (block.state === 'freed' ? [{ ...block, offset }] : []))
          .sort((a, b) => a.place - b.place)
          .map(({ offset }) => record.base + offset);
        // The allocator's list may end with one more block that was carved but never given out.
        expect(expected[index]?.freeList.slice(0, places.length)).toEqual(places);
        expect((expected[index]?.freeList.length ?? 0) - places.length).toBeLessThanOrEqual(1);
      });
    }),
  );
});
