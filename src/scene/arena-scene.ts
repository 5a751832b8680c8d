import type { Block, Pool } from './arena-state.ts';

/** Size classes that have a colour of their own; a class takes the next larger one's. */
const colouredClasses = [16, 32, 48, 64, 128, 512] as const;

/** The colour of a size class, as the number in its token's name (`--class-48`). */
export function classColour(blockBytes: number): (typeof colouredClasses)[number] {
  return colouredClasses.find((bytes) => blockBytes <= bytes) ?? 512;
}

/** One block in a pool's row; `x` and `width` in pixels. */
export interface RowBlock {
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly block: Block;
}

/** A pool as one row of blocks; `before` and `behind` say how many blocks are not drawn. */
export interface PoolRow {
  readonly blocks: readonly RowBlock[];
  readonly before: number;
  readonly behind: number;
}

const gap = 3;
/** Room at the row's left for the pool's header. */
const headerWidth = 20;
/** Blocks drawn beyond the last one ever used, so that the learner sees where the next will be. */
const ahead = 3;

/** Width of a block in a row: growing with its bytes, but less than in proportion. */
export function rowBlockWidth(blockBytes: number): number {
  return Math.round(Math.min(64, 10 + blockBytes / 8));
}

/**
 * Lays a pool out as one row of `width` pixels. If not all blocks that were ever used fit, the row
 * shows the last of them.
 */
export function poolRow(pool: Pool, width: number): PoolRow {
  const blockWidth = rowBlockWidth(pool.blockBytes);
  const fit = Math.max(1, Math.floor((width - headerWidth) / (blockWidth + gap)));
  const touched = pool.blocks.length;
  const before = Math.max(0, Math.min(touched + ahead, pool.capacity) - fit);
  const drawn = Math.min(fit, pool.capacity - before);
  return {
    before,
    behind: pool.capacity - before - drawn,
    blocks: Array.from({ length: drawn }, (_, place) => ({
      index: before + place,
      x: headerWidth + place * (blockWidth + gap),
      width: blockWidth,
      block: pool.blocks[before + place] ?? { state: 'never' },
    })),
  };
}

/** How many blocks the open pool shows: the used ones and a few more, not all thousand. */
export function shownBlocks(pool: Pool): number {
  return Math.min(pool.capacity, Math.max(24, Math.ceil((pool.blocks.length + 4) / 12) * 12));
}
