import { type Allocator, type ArenaView, inspect, type PoolView } from '@heapscope/simulation';

/** A block that a pool has cut off, or will next; `group` is null where it is free. */
export interface PlacedBlock {
  readonly state: 'used' | 'freed' | 'never';
  readonly group: string | null;
}

/** A pool with its blocks up to a few that were never used; `number` counts all pools from 1. */
export interface PlacedPool {
  readonly number: number;
  readonly arena: number;
  readonly blockBytes: number;
  readonly capacity: number;
  readonly used: number;
  readonly blocks: readonly PlacedBlock[];
}

/** Never used blocks that are shown behind the used ones. */
const ahead = 3;

/**
 * The pools of all arenas that were cut off so far, in order of address. `groups` says whose the
 * blocks in use are, `given` has the addresses of all that ever were: pymalloc cuts one block off
 * ahead, which was never used and yet is on its list of free ones.
 */
export function placedPools(
  allocator: Allocator,
  groups: ReadonlyMap<number, string>,
  given: ReadonlySet<number>,
): PlacedPool[] {
  return inspect(allocator)
    .flatMap((arena, at) => arena.pools.map((pool) => ({ arena, at, pool })))
    .map(({ arena, at, pool }, place) => ({
      number: place + 1,
      arena: at + 1,
      blockBytes: pool.blockBytes,
      capacity: pool.capacity,
      used: pool.used,
      blocks: blocksOf(arena, pool, groups, given),
    }));
}

function blocksOf(
  { poolOverhead }: ArenaView,
  pool: PoolView,
  groups: ReadonlyMap<number, string>,
  given: ReadonlySet<number>,
): PlacedBlock[] {
  const first = pool.address + poolOverhead;
  const blocks = Array.from({ length: pool.capacity }, (_, place): PlacedBlock => {
    const address = first + place * pool.blockBytes;
    const group = groups.get(address) ?? null;
    if (group !== null) return { state: 'used', group };
    return { state: given.has(address) ? 'freed' : 'never', group };
  });
  const touched = blocks.findLastIndex(({ state }) => state !== 'never') + 1;
  return blocks.slice(0, touched + ahead);
}

/** The place of a block as `pool:block`, both from 1 in order of address. Throws for no block's address. */
export function placeOf(allocator: Allocator, address: number): string {
  let number = 0;
  for (const { pools, poolBytes, poolOverhead } of inspect(allocator)) {
    for (const pool of pools) {
      number += 1;
      if (address < pool.address || address >= pool.address + poolBytes) continue;
      return `${number}:${(address - pool.address - poolOverhead) / pool.blockBytes + 1}`;
    }
  }
  throw new RangeError('no pool has this address');
}

/** Blocks or pools side by side that are alike, drawn as one. */
export interface Stretch {
  readonly state: 'used' | 'freed' | 'never';
  readonly label: string;
  readonly length: number;
}

/** Equal neighbours of a row joined into stretches. */
export function stretches(cells: readonly Omit<Stretch, 'length'>[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last?.state === cell.state && last.label === cell.label) {
      joined[joined.length - 1] = { ...last, length: last.length + 1 };
    } else joined.push({ ...cell, length: 1 });
  }
  return joined;
}
