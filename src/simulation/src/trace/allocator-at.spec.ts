import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arenaByteAt } from '../allocator/arena-byte.ts';
import { mallocStats } from '../allocator/malloc-stats.ts';
import { run } from '../complete.ts';
import { allocatorAt } from './allocator-at.ts';
import { effects, lineCursors, replay } from './replay.ts';
import { whatLivesAt } from './whereabouts.ts';
import { inspect, statsOf } from '../allocator/inspection.ts';

const source = `class Page:
    pass
pages = [Page() for number in range(400)]
for page in pages:
    page.text = [number, "x" * 90, (page, number)]
del pages[::2]
more = []
for number in range(300):
    more.append([number] * (number % 50))
del pages
`;
const trace = run(source, { profile: 'cpython-3.13-64' });
const cursors = lineCursors(trace);

test('at any effect it holds the very blocks that a snapshot shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: trace.length }), (cursor) => {
      const allocator = allocatorAt(trace, cursor);
      const { blocks } = replay(trace, cursor);
      for (const { address } of blocks.values()) {
        if (!allocator?.isExact(address)) continue;
        expect(arenaByteAt(allocator, address)).toMatchObject({
          kind: 'live-block',
          block: address,
        });
      }
      expect(allocator).not.toBeNull();
    }),
    { numRuns: 30 },
  );
});

test('every byte of an arena is told, and lives where an object does', () => {
  const told = new Map<string, number>();
  for (const cursor of [cursors.at(-2) ?? 0, trace.length]) {
    const allocator = allocatorAt(trace, cursor);
    if (!allocator) throw new Error('the state is not known');
    const snapshot = replay(trace, cursor);
    for (const arena of inspect(allocator)) {
      for (let offset = 5; offset < 40 * arena.poolBytes; offset += 61) {
        const { kind, block } = arenaByteAt(allocator, arena.address + offset);
        told.set(kind, (told.get(kind) ?? 0) + 1);
        const lives = whatLivesAt(snapshot, arena.address + offset);
        expect({ offset, lives: lives.block !== null }).toEqual({
          offset,
          lives: kind === 'live-block',
        });
        if (lives.block) expect(block).toBe(lives.block.address);
      }
    }
  }
  expect([...told.keys()].sort()).toEqual([
    'free-block',
    'live-block',
    'never-cut',
    'not-carved',
    'pool-header',
    'quantization',
  ]);
});

test('in the middle of a resizing the allocator still has the old block', () => {
  const all = [...effects(trace)];
  const resized = all.flatMap((effect, at) => {
    const next = all[at + 1];
    const one = effect.kind === 'free' && next?.kind === 'malloc' && next.object === effect.object;
    return one && next.purpose === 'items' ? [{ at: at + 1, old: effect.address, next }] : [];
  });
  const moved = resized.filter(({ old, next }) => old !== next.address && next.bytes <= 512);
  expect(moved.length).toBeGreaterThan(0);
  for (const { at, old } of moved.slice(0, 5)) {
    const kinds = [at, at + 1].map((cursor) => {
      const allocator = allocatorAt(trace, cursor);
      return allocator && arenaByteAt(allocator, old).kind;
    });
    expect(kinds).toEqual(['live-block', 'free-block']);
  }
});

test('what no arena has is told so', () => {
  const allocator = allocatorAt(trace, trace.length);
  expect(allocator && arenaByteAt(allocator, 8)).toEqual({
    kind: 'no-arena',
    arena: null,
    pool: null,
    block: null,
  });
});

test('what sys._debugmallocstats would print can be asked of any moment', () => {
  const allocator = allocatorAt(trace, trace.length);
  const { poolBlocks } = allocator ? statsOf(allocator) : { poolBlocks: 0 };
  const rows = (allocator ? mallocStats(allocator) : '').matchAll(
    /^ +\d+ +\d+ +\d+ +(\d+) +\d+$/gm,
  );
  expect([...rows].reduce((sum, row) => sum + Number(row[1]), 0)).toBe(poolBlocks);
  expect(poolBlocks).toBeGreaterThan(300);
});
