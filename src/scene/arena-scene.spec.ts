import { expect, test } from 'vitest';
import { classColour, poolRow, shownBlocks } from './arena-scene.ts';
import type { Block, Pool } from './arena-state.ts';

function pool(blockBytes: number, touched: number): Pool {
  const block: Block = { state: 'freed', place: 1, changed: false };
  const blocks = Array.from({ length: touched }, () => block);
  const capacity = Math.floor((16384 - 48) / blockBytes);
  return { index: 0, blockBytes, capacity, used: 0, freed: touched, blocks, changed: false };
}

test('each size class takes the colour of the next one that has a colour', () => {
  expect([16, 48, 80, 144, 512].map(classColour)).toEqual([16, 48, 128, 512, 512]);
});

test('a row that has room starts at the first block and shows what was never carved', () => {
  const row = poolRow(pool(48, 3), 400);
  expect(row.before).toBe(0);
  expect(row.blocks[0]?.index).toBe(0);
  expect(row.blocks[3]?.block.state).toBe('never');
  expect(row.blocks.length + row.behind).toBe(340);
});

test('blocks of a row do not overlap and stay within it', () => {
  for (const bytes of [16, 48, 512]) {
    const { blocks } = poolRow(pool(bytes, 10), 320);
    blocks.slice(1).forEach((block, index) => {
      const previous = blocks[index];
      expect(block.x).toBeGreaterThan((previous?.x ?? 0) + (previous?.width ?? 0));
    });
    const last = blocks.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});

test('a row that is too short shows the end of what was used', () => {
  const row = poolRow(pool(32, 100), 300);
  expect(row.before).toBeGreaterThan(0);
  expect(row.blocks.at(-1)?.index).toBe(102);
});

test('an open pool shows its used blocks and some more, never more than there are', () => {
  expect(shownBlocks(pool(32, 3))).toBe(24);
  expect(shownBlocks(pool(32, 100))).toBe(108);
  expect(shownBlocks(pool(512, 31))).toBe(31);
});
