import type { Allocator } from './allocator.ts';
import { type ArenaView, inspectAround, type PoolView } from './inspection.ts';

/** What a byte of memory is to pymalloc. */
export type ArenaByteKind =
  /** It lies in no arena that is held: the system has it, or nobody. */
  | 'no-arena'
  /** A pool that was never cut off its arena. */
  | 'never-cut'
  | 'pool-header'
  /** A block that was given out and not got back. */
  | 'live-block'
  /** A block in its pool's free list. */
  | 'free-block'
  /** Room for a block that was never carved. */
  | 'not-carved'
  /** The end of a pool that is too short for a block. */
  | 'quantization';

/** What there is around one byte. */
export interface ArenaByte {
  readonly kind: ArenaByteKind;
  readonly arena: ArenaView | null;
  readonly pool: PoolView | null;
  /** Where the block, or the room for one, begins. */
  readonly block: number | null;
}

function placeInPool(pool: PoolView, overhead: number, address: number): ArenaByteKind {
  const offset = address - pool.address - overhead;
  if (offset < 0) return 'pool-header';
  const number = Math.floor(offset / pool.blockBytes);
  if (number >= pool.capacity) return 'quantization';
  if (number >= pool.carved) return 'not-carved';
  const block = pool.address + overhead + number * pool.blockBytes;
  return pool.freeList.includes(block) ? 'free-block' : 'live-block';
}

/** What pymalloc has at an address; throws no error for any. */
export function arenaByteAt(allocator: Allocator, address: number): ArenaByte {
  const around = inspectAround(allocator, address);
  if (!around) return { kind: 'no-arena', arena: null, pool: null, block: null };
  const { arena, pool } = around;
  if (!pool) return { kind: 'never-cut', arena, pool, block: null };
  const kind = placeInPool(pool, arena.poolOverhead, address);
  if (kind === 'pool-header' || kind === 'quantization') return { kind, arena, pool, block: null };
  const first = pool.address + arena.poolOverhead;
  const block = first + Math.floor((address - first) / pool.blockBytes) * pool.blockBytes;
  return { kind, arena, pool, block };
}
