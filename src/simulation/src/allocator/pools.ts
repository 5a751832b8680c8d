// Pools and their blocks, as Objects/obmalloc.c keeps them (3.11 to 3.15: pymalloc_alloc,
// pymalloc_pool_extend, pymalloc_free, insert_to_usedpool). Pools are numbered through all arenas;
// `usedpools` is a ring of them for each size class.
import type { PymallocParameters } from '../profiles/allocator.ts';

/** `DUMMY_SIZE_IDX`: the size class of a pool that was just cut off its arena. */
const noClass = 0xff;
/** The link of a block that is in a program's hands; in a free list it is the next block's place. */
const live = 0xffff;
/** Ends a free list, as NULL does: place 0 is the pool's header, never a block. */
const end = 0;
/*
 * What is known of a pool: four words, one after the other in one table, so that a request reads one
 * line. These numbers stand as such in the code that every request runs: names of constants would
 * make it too long for engines to inline.
 *
 *   0  blocks in use << 16 | `freeblock`, a place in the pool
 *   1  `szidx` << 16 | `nextoffset`
 *   2  `nextpool`, the entry of that pool
 *   3  `prevpool`
 */
const entryShift = 2;

/**
 * Every pool that arenas were cut into. Places in a pool and in all of them are counted in units of
 * the alignment, so that a link fits 16 bits. The first pools in the table are none: they are the
 * heads of the rings of `usedpools`, one for each size class, so that a pool in a ring always has
 * neighbours. A read of a table is never past its end: `?? 0` only tells so to the compiler.
 */
export class PoolTable {
  readonly #alignment: number;
  readonly #overhead: number;
  /** Powers of two: shifts, where a division would cost more than all the rest of a request. */
  readonly #alignmentShift: number;
  readonly #poolShift: number;
  /** From an entry to the place where its pool begins. */
  readonly #startShift: number;
  /** The place in its pool of a place. */
  readonly #placeMask: number;
  readonly #classes: number;
  #pools = new Int32Array(0);
  /** The links of all pools' blocks, one after the other. */
  #links = new Uint16Array(0);

  constructor({ alignment, poolBytes, poolOverhead, largestRequest }: PymallocParameters) {
    this.#alignment = alignment;
    this.#overhead = poolOverhead / alignment;
    this.#alignmentShift = Math.log2(alignment);
    this.#poolShift = Math.log2(poolBytes / alignment);
    this.#startShift = this.#poolShift - entryShift;
    this.#placeMask = (1 << this.#poolShift) - 1;
    this.#classes = largestRequest / alignment;
    this.#reach(0);
    for (let sizeClass = 0; sizeClass < this.#classes; sizeClass++) {
      const entry = sizeClass << entryShift;
      this.#pools[entry + 2] = this.#pools[entry + 3] = entry;
    }
  }

  /** The place before the first pool's own, in units of the alignment. */
  get origin(): number {
    return this.#classes << this.#poolShift;
  }

  /** Forgets what a pool held: it has just been cut off its arena. */
  carve(pool: number): void {
    this.#reach(pool);
    const entry = this.#entryOf(pool);
    this.#pools[entry + 1] = noClass << 16;
    this.#pools[entry] = 0;
  }

  /**
   * Takes a block for a request of `bytes` from a pool in use; gives its place, or -1 if no pool of
   * its size class has a free block.
   */
  take(bytes: number): number {
    const pools = this.#pools;
    const ring = ((bytes - 1) >> this.#alignmentShift) << 2;
    const entry = pools[ring + 2] ?? 0;
    if (entry === ring) return -1;
    const links = this.#links;
    const word = pools[entry] ?? 0;
    const free = word & 0xffff;
    const place = (entry << this.#startShift) | free;
    const next = links[place] ?? 0;
    links[place] = 0xffff;
    pools[entry] = (word - free + next + 0x1_0000) | 0;
    if (next === 0) this.#extend(entry);
    return place;
  }

  /**
   * Puts a free pool to use for requests of `bytes`, at the front of its class's ring, and takes a
   * first block; gives its place.
   */
  open(pool: number, bytes: number): number {
    const sizeClass = (bytes - 1) >> this.#alignmentShift;
    const pools = this.#pools;
    const entry = this.#entryOf(pool);
    const start = entry << this.#startShift;
    // A pool that held this class before still has its free list.
    const again = this.#sizeClass(entry) === sizeClass;
    if (!again) {
      this.#links.fill(end, start, start + (1 << this.#poolShift));
      const next = this.#overhead + 2 * (sizeClass + 1);
      pools[entry + 1] = (sizeClass << 16) | next;
    }
    link(pools, entry);
    const place = start + (again ? (pools[entry] ?? 0) & 0xffff : this.#overhead);
    const free = again ? (this.#links[place] ?? end) : this.#overhead + sizeClass + 1;
    pools[entry] = 0x1_0000 | free;
    this.#links[place] = live;
    return place;
  }

  /**
   * Gives the block at a place back, at the front of its pool's free list. What it returns is
   * negative unless that left the pool empty: it is then in no ring, and the arenas must take it.
   * Throws a `RangeError` if no live block begins there, as none does at a place that is not whole.
   */
  give(place: number): number {
    const links = this.#links;
    if (links[place] !== 0xffff) refuse(place);
    const pools = this.#pools;
    const entry = (place >> this.#poolShift) << 2;
    const word = pools[entry] ?? 0;
    const first = word & 0xffff;
    links[place] = first;
    const left = (word - first + (place & this.#placeMask) - 0x1_0000) | 0;
    pools[entry] = left;
    // It was full and in no ring; the next request of its class takes this very block.
    if (first === 0) link(pools, entry);
    else if (left < 0x1_0000) return this.#emptied(entry);
    return -1;
  }

  /** Bytes of the blocks that a pool holds, or held last. */
  blockBytes(pool: number): number {
    return (this.#sizeClass(this.#entryOf(pool)) + 1) * this.#alignment;
  }

  /** Blocks of a pool that programs hold. */
  used(pool: number): number {
    return (this.#pools[this.#entryOf(pool)] ?? 0) >> 16;
  }

  /** Bytes from the pool's start to what was never carved. */
  carvedTo(pool: number): number {
    return ((this.#pools[this.#entryOf(pool) + 1] ?? 0) & 0xffff) * this.#alignment;
  }

  /** Offsets in bytes of a pool's free blocks, the next to be given out first. */
  freeList(pool: number): number[] {
    const offsets: number[] = [];
    const entry = this.#entryOf(pool);
    const start = entry << this.#startShift;
    let block = (this.#pools[entry] ?? 0) & 0xffff;
    for (; block !== end; block = this.#links[start + block] ?? end) {
      offsets.push(block * this.#alignment);
    }
    return offsets;
  }

  /** `usedpools`: the pools that serve a size class, in the order in which they are asked. */
  serving(sizeClass: number): number[] {
    const ring = sizeClass << entryShift;
    const found: number[] = [];
    let entry = this.#pools[ring + 2] ?? ring;
    for (; entry !== ring; entry = this.#pools[entry + 2] ?? ring) found.push(this.#poolOf(entry));
    return found;
  }

  #sizeClass(entry: number): number {
    return (this.#pools[entry + 1] ?? 0) >> 16;
  }

  #entryOf(pool: number): number {
    return (pool + this.#classes) << entryShift;
  }

  #poolOf(entry: number): number {
    return (entry >> entryShift) - this.#classes;
  }

  /** Makes room for a pool and all before it. */
  #reach(pool: number): void {
    const held = this.#pools.length >> entryShift;
    const needed = pool + this.#classes + 1;
    if (needed <= held) return;
    const length = Math.max(64, 2 * held, needed);
    const [pools, links] = [this.#pools, this.#links];
    this.#pools = new Int32Array(length << entryShift);
    this.#pools.set(pools);
    this.#links = new Uint16Array(length << this.#poolShift);
    this.#links.set(links);
  }

  /** `pymalloc_pool_extend`: carves one more block, or takes the full pool out of its ring. */
  #extend(entry: number): void {
    const pools = this.#pools;
    const word = pools[entry + 1] ?? 0;
    const offset = word & 0xffff;
    const size = (word >> 16) + 1;
    if (offset + size > this.#placeMask + 1) {
      unlink(pools, entry);
      return;
    }
    pools[entry] = (pools[entry] ?? 0) | offset;
    pools[entry + 1] = word + size;
  }

  /** A pool's last block came back: it leaves its ring; gives its number. */
  #emptied(entry: number): number {
    unlink(this.#pools, entry);
    return this.#poolOf(entry);
  }
}

function refuse(place: number): never {
  throw new RangeError(`no live block at place ${String(place)}`);
}

/** Puts a pool at the front of the ring of its class. */
function link(pools: Int32Array, entry: number): void {
  const ring = ((pools[entry + 1] ?? 0) >> 16) << 2;
  const next = pools[ring + 2] ?? 0;
  pools[entry + 2] = next;
  pools[entry + 3] = ring;
  pools[next + 3] = entry;
  pools[ring + 2] = entry;
}

function unlink(pools: Int32Array, entry: number): void {
  const previous = pools[entry + 3] ?? 0;
  const next = pools[entry + 2] ?? 0;
  pools[previous + 2] = next;
  pools[next + 3] = previous;
}
