// Pools and their blocks, as Objects/obmalloc.c keeps them (3.11 to 3.15: pymalloc_alloc,
// pymalloc_pool_extend, pymalloc_free, insert_to_usedpool). Pools are numbered through all arenas;
// `usedpools` is a ring of them for each size class.
import type { PymallocParameters } from '../profiles/allocator.ts';

/** Bytes of a place, `ALIGNMENT`; places in a pool; places of its header, `POOL_OVERHEAD`. */
const placeBytes = 16;
const poolPlaces = 1024;
const headerPlaces = 3;
/** The largest request that has a size class, bytes: `SMALL_REQUEST_THRESHOLD`. */
const largestRequest = 512;
/** Ends a free list, as NULL does: place 0 is the pool's header, never a block. */
const end = 0;
/** Entries of the table of pools that are no pools: nobody, and a head for each size class. */
const heads = 1 + largestRequest / placeBytes;

/*
 * A pool's entry in the table is two words, and is told by the index of the first:
 *
 *   0  nothing is left to carve << 31 | `szidx` + 1 << 23 | blocks in use << 11 | `freeblock`
 *   1  `nextpool`, that pool's entry
 *
 * `freeblock` and `nextoffset`, which is in the link of place 0, are places in the pool, as the links
 * of free blocks are; that of a block in a program's hands is -1. An entry << 9 is the place where
 * its pool begins.
 *
 * As in CPython sizes are constants of the code: a request takes some ten nanoseconds, and each
 * number that had to be read would add to them. Where every request comes by they stand as numbers,
 * since names for them would make the code too long for engines to inline.
 */

/**
 * Every pool that arenas were cut into, and the links of their blocks. Entry 0 is nobody; those
 * after it are the heads of `usedpools`, and follow on the last pools of their classes. `prevpool`
 * is not kept: a pool that fills up is the first of its class, and one that becomes empty is so rare
 * that it can be looked for.
 *
 * Whether a request fills a pool, or a block comes back to a full one, is as good as random, so a
 * processor that had to guess would often guess wrong. Hence no branch asks it: the words are
 * written at every request, masked to what they were, or to nobody's, where nothing is to be done.
 * No table is read past its end, which `as number` says.
 */
export class PoolTable {
  /** Where place 0 would lie. Engines keep a field that began as a fraction as a bare double. */
  readonly #origin: number = 0.5;
  #pools = new Int32Array(0);
  #links = new Int16Array(0);

  /** The first pool begins at the address `base`. */
  constructor(parameters: PymallocParameters, base: number) {
    const { alignment, poolBytes, poolOverhead } = parameters;
    const known =
      alignment === placeBytes &&
      poolBytes === poolPlaces * placeBytes &&
      poolOverhead === headerPlaces * placeBytes &&
      parameters.largestRequest === largestRequest;
    if (!known) throw new RangeError('pools of another shape');
    this.#origin = base - heads * poolBytes;
    this.#reach(0);
    for (let head = 0; head < 2 * heads; head += 2) this.#pools[head + 1] = head;
  }

  /** Another table in the same state; `parameters` and `base` are those of this one. */
  copy(parameters: PymallocParameters, base: number): PoolTable {
    const copy = new PoolTable(parameters, base);
    copy.#pools = this.#pools.slice();
    copy.#links = this.#links.slice();
    return copy;
  }

  /** Forgets what a pool held: it has just been cut off its arena. */
  carve(pool: number): void {
    this.#reach(pool);
    const entry = entryOf(pool);
    this.#pools.fill(0, entry, entry + 2);
  }

  /**
   * Takes a block for a request of `bytes` from a pool in use; gives its address, or -1 if no pool of
   * its size class has a free block, or there is no such class.
   */
  take(bytes: number): number {
    if (bytes > 512) return -1;
    const pools = this.#pools;
    const head = (((bytes - 1) >> 4) + 1) << 1;
    const entry = pools[head | 1] as number;
    if (entry === head) return -1;
    const links = this.#links;
    const word = pools[entry] as number;
    const free = word & 0x7ff;
    const place = (entry << 9) | free;
    const next = links[place] as number;
    links[place] = -1;
    pools[entry] = (word + next - free + 0x800) | 0;
    // Negative where the free list has ended; the word is so where nothing is left to carve.
    const last = next - 1;
    if ((last & ~word) < 0) this.#extend(entry);
    // A pool that is full now is no longer the first of its class.
    const full = (last & word) >> 31;
    pools[head | 1] = entry ^ ((entry ^ (pools[entry | 1] as number)) & full);
    return this.#origin + (place << 4);
  }

  /**
   * Puts a free pool to use for requests of `bytes`, as the first of its class, and takes a first
   * block; gives its address.
   */
  open(pool: number, bytes: number): number {
    const size = ((bytes - 1) >> 4) + 1;
    const [pools, entry, head] = [this.#pools, entryOf(pool), size << 1];
    // A pool that held this class before still has its free list.
    if (headOf(pools, entry) !== head) {
      const start = entry << 9;
      this.#links.fill(end, start, start + poolPlaces);
      this.#links[start] = headerPlaces + size;
      pools[entry] = (size << 23) | headerPlaces;
    }
    pools[entry | 1] = pools[head | 1] as number;
    pools[head | 1] = entry;
    return this.take(bytes);
  }

  /**
   * Gives the block at an address back, at the front of its pool's free list. What it returns is how
   * many blocks of the pool are in use then, << 11; with 0 the pool has to be taken out of use with
   * {@link close}. -1 if no live block of a pool begins at the address.
   */
  give(address: number): number {
    const offset = address - this.#origin;
    const bytes = offset | 0;
    const place = bytes >> 4;
    const links = this.#links;
    if (bytes !== offset || links[place] !== -1) return -1;
    const pools = this.#pools;
    const entry = (place >> 10) << 1;
    const word = pools[entry] as number;
    const first = word & 0x7ff;
    links[place] = first;
    const left = (word + (place & 0x3ff) - first - 0x800) | 0;
    pools[entry] = left;
    // A pool that was full is the first now: the next request of its class takes this very block.
    const full = (first - 1) >> 31;
    const head = (word >> 22) & 0xfe & full;
    const front = entry & full;
    pools[front | 1] = pools[head | 1] as number;
    pools[head | 1] = front;
    return left & 0x3f_f800;
  }

  /** Takes the empty pool around an address out of use; gives its number. */
  close(address: number): number {
    const pools = this.#pools;
    const entry = ((address - this.#origin) >> 14) << 1;
    let before = headOf(pools, entry);
    while (pools[before | 1] !== entry) before = pools[before | 1] as number;
    pools[before | 1] = pools[entry | 1] as number;
    return poolOf(entry);
  }

  /** Bytes of the blocks that a pool holds, or held last. */
  blockBytes(pool: number): number {
    return (headOf(this.#pools, entryOf(pool)) >> 1) * placeBytes;
  }

  /** Blocks of a pool that programs hold. */
  used(pool: number): number {
    return ((this.#pools[entryOf(pool)] as number) >> 11) & 0x7ff;
  }

  /** Bytes from the pool's start to what was never carved. */
  carvedTo(pool: number): number {
    return (this.#links[entryOf(pool) << 9] as number) * placeBytes;
  }

  /** Offsets in bytes of a pool's free blocks, the next to be given out first. */
  freeList(pool: number): number[] {
    const offsets: number[] = [];
    const start = entryOf(pool) << 9;
    let block = (this.#pools[entryOf(pool)] as number) & 0x7ff;
    for (; block !== end; block = this.#links[start | block] as number) {
      offsets.push(block * placeBytes);
    }
    return offsets;
  }

  /** `usedpools`: the pools that serve a size class, in the order in which they are asked. */
  serving(sizeClass: number): number[] {
    const head = (sizeClass + 1) << 1;
    const found: number[] = [];
    let entry = this.#pools[head | 1] as number;
    for (; entry !== head; entry = this.#pools[entry | 1] as number) found.push(poolOf(entry));
    return found;
  }

  /** Makes room for a pool and all before it. */
  #reach(pool: number): void {
    const [pools, links] = [this.#pools, this.#links];
    const needed = entryOf(pool + 1);
    if (needed <= pools.length) return;
    const length = Math.max(128, 2 * pools.length, needed);
    this.#pools = new Int32Array(length);
    this.#pools.set(pools);
    this.#links = new Int16Array(length << 9);
    this.#links.set(links);
  }

  /** `pymalloc_pool_extend`: carves one more block of a pool whose free list has ended. */
  #extend(entry: number): void {
    const links = this.#links;
    const offset = links[entry << 9] as number;
    const size = headOf(this.#pools, entry) >> 1;
    links[entry << 9] = offset + size;
    const whole = offset + 2 * size > poolPlaces ? 1 << 31 : 0;
    this.#pools[entry] = (this.#pools[entry] as number) | offset | whole;
  }
}

function entryOf(pool: number): number {
  return (pool + heads) << 1;
}

function poolOf(entry: number): number {
  return (entry >> 1) - heads;
}

/** The entry of the head of a pool's class; nobody's if the pool was just cut off its arena. */
function headOf(pools: Int32Array, entry: number): number {
  return ((pools[entry] as number) >> 22) & 0xfe;
}
