// Pools and their blocks, as Objects/obmalloc.c keeps them (3.11 to 3.15: pymalloc_alloc,
// pymalloc_pool_extend, pymalloc_free, insert_to_usedpool). A pool is known by a number; the first
// numbers are the heads of the circular `usedpools` lists, one for each size class.
import type { PymallocParameters } from '../profiles/allocator.ts';

/** `DUMMY_SIZE_IDX`: the size class of a pool that was just cut off its arena. */
const noClass = 0xff;
/** The link of a block that is in a program's hands; in a free list it is the next block's offset. */
const live = 0xffff;
/** Ends a free list, as NULL does: offset 0 is the pool's header, never a block. */
const end = 0;

/**
 * Every pool that arenas were cut into. Offsets within a pool are counted in units of the
 * alignment, so that a link fits 16 bits.
 */
export class PoolTable {
  readonly classes: number;
  readonly #parameters: PymallocParameters;
  readonly #overhead: number;
  readonly #poolUnits: number;
  #used = new Uint16Array(0);
  #firstFree = new Uint16Array(0);
  #sizeClass = new Uint8Array(0);
  #nextOffset = new Uint16Array(0);
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  /** For each pool the links of its blocks, made when it is first carved. */
  readonly #links: Uint16Array[] = [];

  constructor(parameters: PymallocParameters) {
    this.#parameters = parameters;
    this.classes = parameters.largestRequest / parameters.alignment;
    this.#overhead = parameters.poolOverhead / parameters.alignment;
    this.#poolUnits = parameters.poolBytes / parameters.alignment;
    this.#next = Int32Array.from({ length: this.classes }, (_, head) => head);
    this.#previous = this.#next.slice();
    this.grow(0);
  }

  /** Makes room for `pools` pools; those that are there keep their state. */
  grow(pools: number): void {
    const length = this.classes + pools;
    this.#used = enlarge(new Uint16Array(length), this.#used);
    this.#firstFree = enlarge(new Uint16Array(length), this.#firstFree);
    this.#sizeClass = enlarge(new Uint8Array(length), this.#sizeClass);
    this.#nextOffset = enlarge(new Uint16Array(length), this.#nextOffset);
    this.#next = enlarge(new Int32Array(length), this.#next);
    this.#previous = enlarge(new Int32Array(length), this.#previous);
  }

  /** The number of the `index`th pool of all. */
  at(index: number): number {
    return this.classes + index;
  }

  /** The class of a request of `bytes`: 0 for 1 to 16 bytes, 1 for 17 to 32, and so on. */
  classOf(bytes: number): number {
    return Math.ceil(bytes / this.#parameters.alignment) - 1;
  }

  /** Forgets what a pool held: it has just been cut off its arena. */
  carve(pool: number): void {
    this.#sizeClass[pool] = noClass;
    this.#used[pool] = 0;
    this.#links[pool] ??= new Uint16Array(this.#poolUnits);
  }

  /** The pool that the next request of a class is served from, or -1 if none has a free block. */
  usable(sizeClass: number): number {
    const first = get(this.#next, sizeClass);
    return first === sizeClass ? -1 : first;
  }

  /** Takes the first block of a usable pool's free list; gives its offset in bytes. */
  take(pool: number): number {
    const block = get(this.#firstFree, pool);
    const next = this.#hand(pool, block);
    if (next === end) this.#extend(pool);
    return block * this.#parameters.alignment;
  }

  /** Puts a free pool to use for a class, at the front of its list, and takes a first block. */
  open(pool: number, sizeClass: number): number {
    this.#link(pool, sizeClass, get(this.#next, sizeClass));
    // A pool that held this class before still has its free list.
    if (get(this.#sizeClass, pool) === sizeClass) {
      const block = get(this.#firstFree, pool);
      this.#hand(pool, block);
      return block * this.#parameters.alignment;
    }
    const size = sizeClass + 1;
    this.#sizeClass[pool] = sizeClass;
    this.#linksOf(pool).fill(end);
    this.#firstFree[pool] = this.#overhead + size;
    this.#nextOffset[pool] = this.#overhead + 2 * size;
    this.#hand(pool, this.#overhead);
    return this.#overhead * this.#parameters.alignment;
  }

  /** Whether a block begins at this offset in bytes and is in a program's hands. */
  isLive(pool: number, offset: number): boolean {
    return this.#links[pool]?.[offset / this.#parameters.alignment] === live;
  }

  /**
   * Gives a live block back, at the front of its pool's free list. True if that left the pool
   * empty: it is then in no list, and the arenas must take it.
   */
  give(pool: number, offset: number): boolean {
    const block = offset / this.#parameters.alignment;
    const first = get(this.#firstFree, pool);
    this.#linksOf(pool)[block] = first;
    this.#firstFree[pool] = block;
    const used = get(this.#used, pool) - 1;
    this.#used[pool] = used;
    if (first === end) {
      // It was full and in no list; the next request of its class takes this very block.
      const head = get(this.#sizeClass, pool);
      this.#link(pool, head, get(this.#next, head));
      return false;
    }
    if (used > 0) return false;
    this.#unlink(pool);
    return true;
  }

  /** Bytes of the blocks that a pool holds, or held last. */
  blockBytes(pool: number): number {
    return (get(this.#sizeClass, pool) + 1) * this.#parameters.alignment;
  }

  /** Blocks of a pool that programs hold. */
  used(pool: number): number {
    return get(this.#used, pool);
  }

  /** Bytes from the pool's start to what was never carved. */
  carvedTo(pool: number): number {
    return get(this.#nextOffset, pool) * this.#parameters.alignment;
  }

  /** Offsets in bytes of a pool's free blocks, the next to be given out first. */
  freeList(pool: number): number[] {
    const offsets: number[] = [];
    const links = this.#linksOf(pool);
    for (let block = get(this.#firstFree, pool); block !== end; block = get(links, block)) {
      offsets.push(block * this.#parameters.alignment);
    }
    return offsets;
  }

  /** Pools of a class that have blocks in use and blocks free, the next to be used first. */
  usedPools(sizeClass: number): number[] {
    const pools: number[] = [];
    for (let pool = get(this.#next, sizeClass); pool !== sizeClass; pool = get(this.#next, pool)) {
      pools.push(pool);
    }
    return pools;
  }

  /** Takes a block out of the free list's front and returns what follows it. */
  #hand(pool: number, block: number): number {
    const links = this.#linksOf(pool);
    const next = get(links, block);
    links[block] = live;
    this.#used[pool] = get(this.#used, pool) + 1;
    // `open` has set the free list of a new pool to its second block already.
    if (get(this.#firstFree, pool) === block) this.#firstFree[pool] = next;
    return next;
  }

  /** `pymalloc_pool_extend`: carves one more block, or takes the full pool out of its list. */
  #extend(pool: number): void {
    const size = get(this.#sizeClass, pool) + 1;
    const offset = get(this.#nextOffset, pool);
    if (offset + size <= this.#poolUnits) {
      this.#firstFree[pool] = offset;
      this.#nextOffset[pool] = offset + size;
    } else this.#unlink(pool);
  }

  #link(pool: number, previous: number, next: number): void {
    this.#previous[pool] = previous;
    this.#next[pool] = next;
    this.#next[previous] = pool;
    this.#previous[next] = pool;
  }

  #unlink(pool: number): void {
    const previous = get(this.#previous, pool);
    const next = get(this.#next, pool);
    this.#next[previous] = next;
    this.#previous[next] = previous;
  }

  #linksOf(pool: number): Uint16Array {
    const links = this.#links[pool];
    if (!links) throw new RangeError(`pool ${String(pool)} was never carved`);
    return links;
  }
}

type Table = Uint8Array | Uint16Array | Int32Array;

function get(table: Table, index: number): number {
  const value = table[index];
  if (value === undefined) throw new RangeError(`no entry ${String(index)}`);
  return value;
}

function enlarge<T extends Table>(larger: T, old: T): T {
  larger.set(old);
  return larger;
}
