import { type Allocator, inspect } from '@heapscope/simulation';

/** How memory is divided, in bytes: what a map needs of an `ArenaRecord`. */
export interface MemoryShape {
  readonly arenaBytes: number;
  readonly poolBytes: number;
  readonly poolOverhead: number;
  readonly alignment: number;
}

/** What a block is; in a byte of {@link MemoryImage.states} with {@link changed} beside it. */
export const blockState = { never: 0, used: 1, freed: 2 } as const;
/** Set in a block's state where the last step took it or gave it back. */
export const changed = 4;

/** What is known of an arena. */
export const arenaState = { none: 0, held: 1, returned: 2 } as const;

/**
 * Every block of every arena, one byte each in tables that grow: a million blocks are a megabyte, and
 * drawing them makes nothing. Offsets count bytes from the first arena.
 */
export class MemoryImage {
  readonly shape: MemoryShape;
  readonly poolsPerArena: number;
  /** Blocks of the smallest size that a pool has room for. */
  readonly slots: number;
  /** By pool: bytes of its blocks; 0 for one that serves no size class. */
  blockBytes = new Uint16Array(0);
  /** By pool: blocks in use. */
  used = new Uint16Array(0);
  /** By pool: blocks up to the last one ever given out. */
  carved = new Uint16Array(0);
  /** By pool and number of the block, `slots` bytes a pool. */
  states = new Uint8Array(0);
  /** By arena. */
  arenas = new Uint8Array(0);
  /** Arenas drawn anew since their picture was made, by arena. */
  stale = new Uint8Array(0);
  /** Blocks in use, in all pools. */
  blocks = 0;
  readonly #changedAt: number[] = [];

  constructor(shape: MemoryShape) {
    this.shape = shape;
    this.poolsPerArena = shape.arenaBytes / shape.poolBytes;
    this.slots = shape.poolBytes / shape.alignment;
  }

  /** How many blocks of so many bytes a pool has. */
  capacity(blockBytes: number): number {
    const { poolBytes, poolOverhead } = this.shape;
    return blockBytes === 0 ? 0 : Math.floor((poolBytes - poolOverhead) / blockBytes);
  }

  /** Number of arenas that there is room for, held or not. */
  get arenaCount(): number {
    return this.arenas.length;
  }

  poolOf(offset: number): number {
    return Math.floor(offset / this.shape.poolBytes);
  }

  /** The number of the block at an offset in its pool. */
  blockAt(offset: number): number {
    const { poolBytes, poolOverhead } = this.shape;
    const size = this.blockBytes[this.poolOf(offset)] ?? 0;
    return size === 0 ? -1 : Math.floor(((offset % poolBytes) - poolOverhead) / size);
  }

  /** Where a block begins. */
  offsetOf(pool: number, block: number): number {
    const { poolBytes, poolOverhead } = this.shape;
    return pool * poolBytes + poolOverhead + block * (this.blockBytes[pool] ?? 0);
  }

  state(pool: number, block: number): number {
    return this.states[pool * this.slots + block] ?? 0;
  }

  /** Gives out the block at an offset for a request of `bytes`; false if it was in use already. */
  take(offset: number, bytes: number): boolean {
    const pool = this.poolOf(offset);
    this.reach(pool);
    const { alignment } = this.shape;
    const blockBytes = Math.ceil(bytes / alignment) * alignment;
    // An empty pool may serve another size class: it is carved anew.
    if (this.used[pool] === 0 && this.blockBytes[pool] !== blockBytes) {
      this.blockBytes[pool] = blockBytes;
      this.states.fill(0, pool * this.slots, (pool + 1) * this.slots);
      this.carved[pool] = 0;
    }
    const block = this.blockAt(offset);
    const isNew = (this.state(pool, block) & 3) !== blockState.used;
    this.#set(pool, block, blockState.used);
    if (block >= (this.carved[pool] ?? 0)) this.carved[pool] = block + 1;
    if (!isNew) return false;
    this.used[pool] = (this.used[pool] ?? 0) + 1;
    this.blocks += 1;
    return true;
  }

  /** Takes a block back. */
  give(offset: number): void {
    const pool = this.poolOf(offset);
    this.#set(pool, this.blockAt(offset), blockState.freed);
    this.used[pool] = (this.used[pool] ?? 0) - 1;
    this.blocks -= 1;
  }

  /** An arena came from the system, or went back to it. */
  setArena(arena: number, state: number): void {
    this.reach((arena + 1) * this.poolsPerArena - 1);
    this.arenas[arena] = state;
    this.stale[arena] = 1;
    if (state !== arenaState.returned) return;
    const first = arena * this.poolsPerArena;
    this.blockBytes.fill(0, first, first + this.poolsPerArena);
    this.carved.fill(0, first, first + this.poolsPerArena);
    this.states.fill(0, first * this.slots, (first + this.poolsPerArena) * this.slots);
  }

  /** Forgets what changed: a new step begins. */
  settle(): void {
    for (const at of this.#changedAt) {
      this.states[at] = (this.states[at] ?? 0) & 3;
      this.stale[Math.floor(at / this.slots / this.poolsPerArena)] = 1;
    }
    this.#changedAt.length = 0;
  }

  /** Offsets of the blocks that the last step took or gave back. */
  changes(): number[] {
    return this.#changedAt.map((at) => this.offsetOf(Math.floor(at / this.slots), at % this.slots));
  }

  /** Makes room for a pool and all before it; its arena is held from then on. */
  reach(pool: number): void {
    const arena = Math.floor(pool / this.poolsPerArena);
    if (arena >= this.arenas.length) {
      const pools = (arena + 1) * this.poolsPerArena;
      this.blockBytes = grown(this.blockBytes, new Uint16Array(pools));
      this.used = grown(this.used, new Uint16Array(pools));
      this.carved = grown(this.carved, new Uint16Array(pools));
      this.states = grown(this.states, new Uint8Array(pools * this.slots));
      this.arenas = grown(this.arenas, new Uint8Array(arena + 1));
      this.stale = grown(this.stale, new Uint8Array(arena + 1));
    }
    if (this.arenas[arena] !== arenaState.held) {
      this.arenas[arena] = arenaState.held;
      this.stale[arena] = 1;
    }
  }

  #set(pool: number, block: number, state: number): void {
    const at = pool * this.slots + block;
    this.states[at] = state | changed;
    this.#changedAt.push(at);
    this.stale[Math.floor(pool / this.poolsPerArena)] = 1;
  }
}

function grown<T extends Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The image of an allocator. */
export function imageOf(allocator: Allocator, shape: MemoryShape): MemoryImage {
  const image = new MemoryImage(shape);
  const arenas = inspect(allocator);
  const base = arenas[0]?.address ?? 0;
  for (const arena of arenas) {
    const first = (arena.address - base) / shape.poolBytes;
    image.reach(first + image.poolsPerArena - 1);
    for (const { index, blockBytes, used, carved, freeList } of arena.pools) {
      const pool = first + index;
      image.blockBytes[pool] = blockBytes;
      image.used[pool] = used;
      image.carved[pool] = carved;
      image.blocks += used;
      const from = pool * image.slots;
      image.states.fill(blockState.used, from, from + carved);
      for (const address of freeList) {
        image.states[from + image.blockAt(address - base)] = blockState.freed;
      }
    }
  }
  return image;
}
