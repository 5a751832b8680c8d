// pymalloc: CPython's allocator for small requests (Objects/obmalloc.c, 3.11 to 3.15).
import type { PymallocParameters } from '../profiles/allocator.ts';
import { ArenaTable } from './arenas.ts';
import { PoolTable } from './pools.ts';

/** An arena that came from the system or went back to it. */
export type ArenaEvent =
  | { readonly kind: 'arena-allocated'; readonly address: number }
  | { readonly kind: 'arena-returned'; readonly address: number };

/** Offsets of blocks, and of what the table of pools has before them, are 32-bit integers. */
const mostBytes = 2 ** 31 - 2 ** 20;

/**
 * Arenas, pools and blocks. The arena of slot n lies at `base` + n arenas, on a pool boundary, so
 * that all of its pools can be used; where the system places a real one, the first pool may be cut
 * short and lost.
 */
export class Pymalloc {
  readonly parameters: PymallocParameters;
  readonly base: number;
  readonly poolsPerArena: number;
  readonly arenas: ArenaTable;
  readonly pools: PoolTable;
  readonly #onArena: (event: ArenaEvent) => void;

  /** With `from` it begins in the state that another one, of the same parameters and base, has now. */
  constructor(
    parameters: PymallocParameters,
    base: number,
    onArena: (event: ArenaEvent) => void,
    from?: Pymalloc,
  ) {
    this.parameters = parameters;
    this.base = base;
    this.#onArena = onArena;
    this.poolsPerArena = parameters.arenaBytes / parameters.poolBytes;
    this.pools = from?.pools.copy(parameters, base) ?? new PoolTable(parameters, base);
    this.arenas =
      from?.arenas.copy() ?? new ArenaTable(this.poolsPerArena, parameters.initialArenas);
  }

  /** Whether the address lies in an arena that pymalloc holds. */
  owns(address: number): boolean {
    return (
      address >= this.base &&
      this.arenas.isHeld(Math.floor((address - this.base) / this.parameters.arenaBytes))
    );
  }

  /** Bytes of the block at an address of ours: its size class, not what was asked for. */
  blockBytes(address: number): number {
    return this.pools.blockBytes(Math.floor((address - this.base) / this.parameters.poolBytes));
  }

  /** Where a pool begins. */
  addressOf(pool: number): number {
    return this.base + pool * this.parameters.poolBytes;
  }

  /**
   * `allocate_from_new_pool`: takes a block for a request of `bytes`, which no pool in use can serve,
   * from a free one; gives its address, or -1 if there is no size class for so many.
   */
  openPool(bytes: number): number {
    if (bytes === 0 || bytes > this.parameters.largestRequest) return -1;
    const { pool, origin } = this.arenas.takePool();
    if (this.addressOf(pool + 1) - this.base > mostBytes) {
      throw new RangeError('the arenas take up nearly 2 GiB');
    }
    if (origin !== 'given-back') this.pools.carve(pool);
    if (origin === 'new-arena') {
      const address = this.#arenaAddress(Math.floor(pool / this.poolsPerArena));
      this.#onArena({ kind: 'arena-allocated', address });
    }
    return this.pools.open(pool, bytes);
  }

  /**
   * Gives the empty pool around an address back to its arena, which goes back to the system if it is
   * all free.
   */
  closePool(address: number): void {
    const returned = this.arenas.givePool(this.pools.close(address));
    if (returned !== null) {
      this.#onArena({ kind: 'arena-returned', address: this.#arenaAddress(returned) });
    }
  }

  #arenaAddress(slot: number): number {
    return this.base + slot * this.parameters.arenaBytes;
  }
}
