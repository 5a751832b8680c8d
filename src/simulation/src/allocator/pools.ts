// Pools and their blocks, as Objects/obmalloc.c keeps them (3.11 to 3.15: pymalloc_alloc,
// pymalloc_pool_extend, pymalloc_free, insert_to_usedpool). Pools are numbered through all arenas; `usedpools` is a list
// of them for each size class.
import type { PymallocParameters } from '../profiles/allocator.ts';

/** `DUMMY_SIZE_IDX`: the size class of a pool that was just cut off its arena. */
const noClass = 0xff;
/** The link of a block that is in a program's hands; in a free list it is the next block's place. */
const live = 0xffff;
/** Ends a free list, as NULL does: place 0 is the pool's header, never a block. */
const end = 0;
/** Ends a list of pools. */
const none = -1;

/** What is known of a pool: one after the other in one table, so that a request reads one line. */
const used = 0;
const firstFree = 1;
const sizeClassOf = 2;
const nextOffset = 3;
const nextPool = 4;
const previousPool = 5;
/** Entries of a pool, as a power of two. */
const entriesShift = 3;

/**
 * Every pool that arenas were cut into. Places in a pool and in all of them are counted in units of
 * the alignment, so that a link fits 16 bits. A read of a table is never past its end: `?? 0` only
 * tells so to the compiler.
 */
export class PoolTable {
  readonly #alignment: number;
  readonly #overhead: number;
  /** Powers of two: shifts, where a division would cost more than all the rest of a request. */
  readonly #alignmentShift: number;
  readonly #poolShift: number;
  /** The pool that a request of each size class is served from first. */
  readonly #first: Int32Array;
  #pools = new Int32Array(0);
  /** The links of all pools' blocks, one after the other. */
  #links = new Uint16Array(0);

  constructor({ alignment, poolBytes, poolOverhead, largestRequest }: PymallocParameters) {
    this.#alignment = alignment;
    this.#overhead = poolOverhead / alignment;
    this.#alignmentShift = Math.log2(alignment);
    this.#poolShift = Math.log2(poolBytes / alignment);
    this.#first = new Int32Array(largestRequest / alignment).fill(none);
  }

  /** Forgets what a pool held: it has just been cut off its arena. */
  carve(pool: number): void {
    this.#reach(pool);
    this.#pools[(pool << entriesShift) + sizeClassOf] = noClass;
    this.#pools[(pool << entriesShift) + used] = 0;
  }

  /**
   * Takes a block for a request of `bytes` from a pool in use; gives its place in units from the
   * first pool, or -1 if no pool of its size class has a free block.
   */
  take(bytes: number): number {
    const pool = this.#first[this.#classOf(bytes)] ?? none;
    if (pool === none) return -1;
    const pools = this.#pools;
    const links = this.#links;
    const entry = pool << entriesShift;
    const place = (pool << this.#poolShift) + (pools[entry + firstFree] ?? 0);
    const next = links[place] ?? end;
    links[place] = live;
    pools[entry + used] = (pools[entry + used] ?? 0) + 1;
    if (next === end) this.#extend(pool);
    else pools[entry + firstFree] = next;
    return place;
  }

  /**
   * Puts a free pool to use for requests of `bytes`, at the front of its class's list, and takes a
   * first block; gives its place in units from the first pool.
   */
  open(pool: number, bytes: number): number {
    const sizeClass = this.#classOf(bytes);
    this.#link(pool, sizeClass);
    const entry = pool << entriesShift;
    const start = pool << this.#poolShift;
    this.#pools[entry + used] = (this.#pools[entry + used] ?? 0) + 1;
    // A pool that held this class before still has its free list.
    if (this.#pools[entry + sizeClassOf] === sizeClass) {
      const place = start + (this.#pools[entry + firstFree] ?? 0);
      this.#pools[entry + firstFree] = this.#links[place] ?? end;
      this.#links[place] = live;
      return place;
    }
    const size = sizeClass + 1;
    this.#pools[entry + sizeClassOf] = sizeClass;
    this.#links.fill(end, start, start + (1 << this.#poolShift));
    this.#pools[entry + firstFree] = this.#overhead + size;
    this.#pools[entry + nextOffset] = this.#overhead + 2 * size;
    this.#links[start + this.#overhead] = live;
    return start + this.#overhead;
  }

  /**
   * Gives the block at a place back, at the front of its pool's free list. What it returns is
   * negative unless that left the pool empty: it is then in no list, and the arenas must take it.
   * Throws a `RangeError` if no live block begins there.
   */
  give(place: number): number {
    const links = this.#links;
    if (links[place] !== live) throw new RangeError(`no live block at place ${String(place)}`);
    const pools = this.#pools;
    const pool = place >> this.#poolShift;
    const entry = pool << entriesShift;
    const first = pools[entry + firstFree] ?? 0;
    links[place] = first;
    pools[entry + firstFree] = place - (pool << this.#poolShift);
    const left = (pools[entry + used] ?? 0) - 1;
    pools[entry + used] = left;
    // It was full and in no list; the next request of its class takes this very block.
    if (first === end) this.#link(pool, pools[entry + sizeClassOf] ?? 0);
    else if (left === 0) {
      this.#unlink(pool);
      return pool;
    }
    return -1;
  }

  /** Bytes of the blocks that a pool holds, or held last. */
  blockBytes(pool: number): number {
    return (this.#entry(pool, sizeClassOf) + 1) * this.#alignment;
  }

  /** Blocks of a pool that programs hold. */
  used(pool: number): number {
    return this.#entry(pool, used);
  }

  /** Bytes from the pool's start to what was never carved. */
  carvedTo(pool: number): number {
    return this.#entry(pool, nextOffset) * this.#alignment;
  }

  /** Offsets in bytes of a pool's free blocks, the next to be given out first. */
  freeList(pool: number): number[] {
    const offsets: number[] = [];
    const start = pool << this.#poolShift;
    let block = this.#entry(pool, firstFree);
    for (; block !== end; block = this.#links[start + block] ?? end) {
      offsets.push(block * this.#alignment);
    }
    return offsets;
  }

  /** The class of a request of `bytes`: 0 for 1 to 16 bytes, 1 for 17 to 32, and so on. */
  #classOf(bytes: number): number {
    return (bytes - 1) >> this.#alignmentShift;
  }

  #entry(pool: number, which: number): number {
    return this.#pools[(pool << entriesShift) + which] ?? 0;
  }

  /** Makes room for a pool and all before it. */
  #reach(pool: number): void {
    const held = this.#pools.length >> entriesShift;
    if (pool < held) return;
    const length = Math.max(64, 2 * held, pool + 1);
    const [pools, links] = [this.#pools, this.#links];
    this.#pools = new Int32Array(length << entriesShift);
    this.#pools.set(pools);
    this.#links = new Uint16Array(length << this.#poolShift);
    this.#links.set(links);
  }

  /** `pymalloc_pool_extend`: carves one more block, or takes the full pool out of its list. */
  #extend(pool: number): void {
    const entry = pool << entriesShift;
    const size = (this.#pools[entry + sizeClassOf] ?? 0) + 1;
    const offset = this.#pools[entry + nextOffset] ?? 0;
    if (offset + size <= 1 << this.#poolShift) {
      this.#pools[entry + firstFree] = offset;
      this.#pools[entry + nextOffset] = offset + size;
      return;
    }
    this.#pools[entry + firstFree] = end;
    this.#unlink(pool);
  }

  /** Puts a pool at the front of the list of a class. */
  #link(pool: number, sizeClass: number): void {
    const entry = pool << entriesShift;
    const next = this.#first[sizeClass] ?? none;
    this.#pools[entry + previousPool] = none;
    this.#pools[entry + nextPool] = next;
    if (next !== none) this.#pools[(next << entriesShift) + previousPool] = pool;
    this.#first[sizeClass] = pool;
  }

  #unlink(pool: number): void {
    const entry = pool << entriesShift;
    const previous = this.#pools[entry + previousPool] ?? none;
    const next = this.#pools[entry + nextPool] ?? none;
    if (previous === none) this.#first[this.#pools[entry + sizeClassOf] ?? 0] = next;
    else this.#pools[(previous << entriesShift) + nextPool] = next;
    if (next !== none) this.#pools[(next << entriesShift) + previousPool] = previous;
  }
}
