// What an allocator looks like inside. Apart from the allocator: a page that only runs programs does
// not load it.
import type { Allocator } from './allocator.ts';
import type { Pymalloc } from './pymalloc.ts';

/** One pool that was cut off its arena. */
export interface PoolView {
  readonly address: number;
  /** Its place in the arena, 0 for the lowest address. */
  readonly index: number;
  /** Bytes of each block: the size class it serves, or served last. */
  readonly blockBytes: number;
  /** How many blocks fit. */
  readonly capacity: number;
  readonly used: number;
  /** Blocks carved so far; those after them were never touched. */
  readonly carved: number;
  /** Addresses of the carved blocks that are free, the next to be given out first. */
  readonly freeList: readonly number[];
  /** `empty` pools wait in the arena for any size class. */
  readonly state: 'used' | 'full' | 'empty';
}

/** One arena, with the pools cut off so far in order of address. */
export interface ArenaView {
  readonly address: number;
  readonly bytes: number;
  readonly poolBytes: number;
  /** Bytes of a pool before its first block. */
  readonly poolOverhead: number;
  readonly pools: readonly PoolView[];
  /** Pools that the arena can still give, cut off or not. */
  readonly freePools: number;
}

/** What an allocator has given out and holds. */
export interface AllocatorStats {
  /** Blocks in pools, given out and not got back. */
  readonly poolBlocks: number;
  /** Pools with at least one block given out. */
  readonly poolsInUse: number;
  readonly arenas: number;
  readonly arenasHighWater: number;
  readonly arenasEverAllocated: number;
  /** Blocks that the stand-in for the system's allocator gave out, and the bytes asked for. */
  readonly systemBlocks: number;
  readonly systemBytes: number;
}

/** Arenas, pools and free lists, in order of address; none where the profile has no pymalloc. */
export function inspect({ pymalloc }: Allocator): ArenaView[] {
  if (!pymalloc) return [];
  return pymalloc.arenas.states().flatMap(({ slot }) => inspectArena(pymalloc, slot) ?? []);
}

/** What the allocator has given out, summed over its pools, and the arenas it holds and has held. */
export function statsOf(allocator: Allocator): AllocatorStats {
  const pools = inspect(allocator).flatMap((arena) => arena.pools);
  const arenas = allocator.pymalloc?.arenas;
  return {
    poolBlocks: pools.reduce((sum, pool) => sum + pool.used, 0),
    poolsInUse: pools.filter((pool) => pool.used > 0).length,
    arenas: arenas?.held ?? 0,
    arenasHighWater: arenas?.highWater ?? 0,
    arenasEverAllocated: arenas?.timesAllocated ?? 0,
    systemBlocks: allocator.system.blocks,
    systemBytes: allocator.system.bytes,
  };
}

/**
 * The arena around an address, and the pool around it, as `address_in_range` and POOL_ADDR find them:
 * in as many steps however large the heap is. Null where there is none.
 */
export function inspectAround(
  { pymalloc }: Allocator,
  address: number,
): { readonly arena: ArenaView; readonly pool: PoolView | null } | null {
  if (!pymalloc?.owns(address)) return null;
  const slot = Math.floor((address - pymalloc.base) / pymalloc.parameters.arenaBytes);
  const arena = inspectArena(pymalloc, slot);
  return arena && { arena, pool: inspectPoolAt(pymalloc, address) };
}

/** The arena of a slot; null where none is held. Its pools are looked at when they are asked for. */
function inspectArena(pymalloc: Pymalloc, slot: number): ArenaView | null {
  const { parameters, poolsPerArena } = pymalloc;
  const state = pymalloc.arenas.state(slot);
  if (!state) return null;
  const poolsOf = () =>
    Array.from({ length: state.cut }, (_, index) =>
      inspectPool(pymalloc, slot * poolsPerArena + index, index),
    );
  let pools: readonly PoolView[] | null = null;
  return {
    address: pymalloc.base + slot * parameters.arenaBytes,
    bytes: parameters.arenaBytes,
    poolBytes: parameters.poolBytes,
    poolOverhead: parameters.poolOverhead,
    freePools: state.freePools,
    get pools() {
      return (pools ??= poolsOf());
    },
  };
}

/** The pool around an address of an arena; null where none was cut off there. */
function inspectPoolAt(pymalloc: Pymalloc, address: number): PoolView | null {
  const { parameters, poolsPerArena, base } = pymalloc;
  const pool = Math.floor((address - base) / parameters.poolBytes);
  const state = pymalloc.arenas.state(Math.floor(pool / poolsPerArena));
  const index = pool % poolsPerArena;
  return state && index < state.cut ? inspectPool(pymalloc, pool, index) : null;
}

function inspectPool(pymalloc: Pymalloc, pool: number, index: number): PoolView {
  const { parameters, pools } = pymalloc;
  const address = pymalloc.addressOf(pool);
  const blockBytes = pools.blockBytes(pool);
  const used = pools.used(pool);
  const capacity = Math.floor((parameters.poolBytes - parameters.poolOverhead) / blockBytes);
  return {
    address,
    index,
    blockBytes,
    capacity,
    used,
    carved: (pools.carvedTo(pool) - parameters.poolOverhead) / blockBytes,
    freeList: pools.freeList(pool).map((offset) => address + offset),
    state: used === 0 ? 'empty' : used === capacity ? 'full' : 'used',
  };
}

/** The lists in which pymalloc looks for room, each in the order in which it does. */
export interface AllocatorLists {
  /** `usedpools`: addresses of the pools with free blocks, by size class; no entry where there are none. */
  readonly usedPools: ReadonlyMap<number, readonly number[]>;
  /** `usable_arenas`: addresses of the arenas with free pools. */
  readonly usableArenas: readonly number[];
  /** `nfp2lasta`: by number of free pools, the last usable arena that has so many. */
  readonly lastWith: ReadonlyMap<number, number>;
}

/** The lists in which pymalloc looks for room; null where the profile has no pymalloc. */
export function listsOf({ pymalloc }: Allocator): AllocatorLists | null {
  if (!pymalloc) return null;
  const { parameters, arenas, pools, base } = pymalloc;
  const classes = parameters.largestRequest / parameters.alignment;
  const usedPools = new Map<number, readonly number[]>();
  for (let sizeClass = 0; sizeClass < classes; sizeClass++) {
    const serving = pools.serving(sizeClass);
    if (serving.length === 0) continue;
    usedPools.set(
      sizeClass,
      serving.map((pool) => pymalloc.addressOf(pool)),
    );
  }
  const addressOf = (slot: number) => base + slot * parameters.arenaBytes;
  return {
    usedPools,
    usableArenas: arenas.usable().map(addressOf),
    lastWith: new Map(arenas.lastWith().map(([free, slot]) => [free, addressOf(slot)])),
  };
}
