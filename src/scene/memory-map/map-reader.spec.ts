import { createAllocator, effects, type ProfileId, run } from '@heapscope/simulation/complete';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arenaAt } from '../arena-state.ts';
import { recordArena } from '../record-arena.ts';
import { MapReader } from './map-reader.ts';
import { arenaState, blockState, imageOf } from './memory-image.ts';

function recordOf(name: string, profile: ProfileId = 'cpython-3.13-64') {
  const source = readFileSync(`content/programs/memory-pools/${name}.py`, 'utf8');
  const limits = { effects: 200_000, objects: 10_000, output: 50_000 };
  const trace = run(source, { profile, limits });
  return recordArena(profile, source, effects(trace));
}

describe('MapReader', () => {
  const record = recordOf('same-place');

  it('has the pools and blocks that the table of pools has, at each step', () => {
    const reader = new MapReader(record);
    for (let step = 0; step < record.ends.length; step += 1) {
      reader.go(step);
      const { image } = reader;
      for (const { index, blockBytes, used, blocks } of arenaAt(record, step).pools) {
        expect([image.blockBytes[index], image.used[index]]).toEqual([blockBytes, used]);
        blocks.forEach((block, number) => {
          expect(image.state(index, number) & 3).toBe(blockState[block.state]);
          const offset = image.offsetOf(index, number);
          if (block.state === 'used') expect(reader.contents(offset)).toEqual(block.contents);
          if (block.state === 'freed') expect(reader.turn(offset)).toBe(block.place);
        });
      }
    }
  });

  it('is the same whichever way it came to a step', () => {
    const there = new MapReader(record);
    there.go(4);
    const back = new MapReader(record);
    back.go(record.ends.length - 1);
    back.go(4);
    expect(back.image.states).toEqual(there.image.states);
    expect(back.image.used).toEqual(there.image.used);
    expect(back.sums.taken).toEqual(there.sums.taken);
  });

  it('marks just what the last step changed', () => {
    const reader = new MapReader(record);
    reader.go(3);
    const marked = () => reader.image.states.filter((state) => (state & 4) !== 0).length;
    expect(marked()).toBe(new Set(reader.image.changes()).size);
    expect(marked()).toBeGreaterThan(0);
    const quiet = record.ends.findIndex((end, step) => step > 0 && end === record.ends[step - 1]);
    if (quiet > 0) {
      reader.go(quiet);
      expect(marked()).toBe(0);
    }
  });
});

describe('arenas that come and go', () => {
  const record = recordOf('arenas-come-and-go');

  it('are those that the allocator has', () => {
    const reader = new MapReader(record);
    reader.go(0);
    let [most, came, went] = [0, 0, 0];
    for (let step = 1; step < record.ends.length; step += 1) {
      reader.go(step);
      came += reader.sums.arenasCame;
      went += reader.sums.arenasWent;
      const held = reader.image.arenas.filter((state) => state === arenaState.held).length;
      most = Math.max(most, held);
    }
    // 4,000 blocks of 512 bytes, 31 in a pool, 64 pools in an arena: more than two arenas.
    expect(most).toBe(3);
    // One that is wholly free is kept, if it is the last one with room.
    expect([came, went]).toEqual([2, 1]);
    expect(reader.image.arenas.filter((state) => state === arenaState.held)).toHaveLength(2);
  });

  it('are empty once they are given back', () => {
    const reader = new MapReader(record);
    reader.go(record.ends.length - 1);
    const returned = reader.image.arenas.indexOf(arenaState.returned);
    expect(returned).toBeGreaterThanOrEqual(0);
    const first = returned * reader.image.poolsPerArena;
    expect(reader.image.blockBytes.slice(first, first + 64).every((bytes) => bytes === 0)).toBe(
      true,
    );
  });
});

it('the image of an allocator has its blocks', () => {
  const allocator = createAllocator('cpython-3.14-64');
  const live = Array.from({ length: 3000 }, (_, at) => allocator.malloc(16 + (at % 5) * 100));
  for (const address of live.filter((_, at) => at % 3 === 0)) allocator.free(address);
  const shape = { arenaBytes: 2 ** 20, poolBytes: 2 ** 14, poolOverhead: 48, alignment: 16 };
  const image = imageOf(allocator, shape);
  expect(image.blocks).toBe(2000);
  expect(image.states.filter((state) => state === blockState.used)).toHaveLength(2000);
  expect(image.states.filter((state) => state === blockState.freed).length).toBeGreaterThan(900);
});
