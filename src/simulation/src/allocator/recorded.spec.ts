// Replays the script of src/tools/record/pymalloc.py, which CPython 3.11.7, 3.12.1 and 3.13.0
// (native, 64-bit) answered with recorded.json: the address of every block and the coming and
// going of every arena, as offsets.
import { expect, test } from 'vitest';
import { createAllocator } from './allocator.ts';
import recorded from './recorded.json' with { type: 'json' };
import { statsOf } from './inspection.ts';

const arenaBytes = 1024 * 1024;
const phases = [
  { steps: 90_000, asking: 80, resizing: 5, among: 2 ** 30 },
  { steps: 80_000, asking: 10, resizing: 5, among: 2 ** 30 },
  { steps: 60_000, asking: 60, resizing: 0, among: 50 },
  { steps: 60_000, asking: 30, resizing: 10, among: 0 },
  { steps: 90_000, asking: 90, resizing: 0, among: 2 ** 30 },
  { steps: 120_000, asking: 5, resizing: 5, among: 50 },
];

test('half a million requests get the addresses that CPython gives', () => {
  let random = 1;
  const draw = (limit: number): number => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return (random >>> 8) % limit;
  };
  let step = 0;
  let base = NaN;
  const arenas: [number, string, number][] = [];
  const allocator = createAllocator('cpython-3.11-64', ({ kind, address }) => {
    if (Number.isNaN(base)) base = address;
    arenas.push([step, kind, (address - base) / arenaBytes]);
  });
  const live: number[] = [];
  let digest = 2166136261;
  const digests = phases.map(({ steps, asking, resizing, among }) => {
    const common = 1 + draw(512);
    for (let left = steps; left > 0; left--) {
      step++;
      const act = draw(100);
      let at: number;
      if (act < asking || live.length === 0) {
        at = allocator.malloc(draw(2) ? common : 1 + draw(512));
        live.push(at);
      } else if (act < asking + resizing) {
        const index = draw(live.length);
        at = allocator.realloc(live[index] ?? NaN, 1 + draw(512));
        live[index] = at;
      } else {
        const index = among ? draw(Math.min(live.length, among)) : live.length - 1;
        at = live[index] ?? NaN;
        live[index] = live.at(-1) ?? NaN;
        live.pop();
        allocator.free(at);
      }
      digest = Math.imul(digest ^ (at - base), 16777619) >>> 0;
    }
    return digest;
  });

  expect(digests).toEqual(recorded.digests);
  expect(arenas).toEqual(recorded.arenas);
  expect(live).toHaveLength(recorded.live);
  expect(statsOf(allocator).poolBlocks).toBe(recorded.live);
});
