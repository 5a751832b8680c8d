// pymalloc: CPython's allocator for small requests (Objects/obmalloc.c, 3.11 to 3.15).
import type { PymallocParameters } from '../profiles/allocator.ts';
import { ArenaTable } from './arenas.ts';
import { PoolTable } from './pools.ts';

/** An arena that came from the system or went back to it. */
export type ArenaEvent =
  | { readonly kind: 'arena-allocated'; readonly address: number }
  | { readonly kind: 'arena-returned'; readonly address: number };

/** Offsets of blocks are kept as 32-bit integers. */
const mostBytes = 2 ** 31;

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
  /** Where place 0 of the pools' table would lie. */
  readonly #origin: number;
  readonly #largestRequest: number;
  readonly #alignmentShift: number;
  readonly #unitsPerByte: number;
  readonly #onArena: (event: ArenaEvent) => void;

  constructor(parameters: PymallocParameters, base: number, onArena: (event: ArenaEvent) => void) {
    this.parameters = parameters;
    this.base = base;
    this.#largestRequest = parameters.largestRequest;
    this.#alignmentShift = Math.log2(parameters.alignment);
    this.#unitsPerByte = 1 / parameters.alignment;
    this.#onArena = onArena;
    this.poolsPerArena = parameters.arenaBytes / parameters.poolBytes;
    this.pools = new PoolTable(parameters);
    this.#origin = base - this.pools.origin * parameters.alignment;
    this.arenas = new ArenaTable(this.poolsPerArena, parameters.initialArenas);
  }

  /** Whether pymalloc serves a request of this many bytes; 0 bytes go to the system. */
  serves(bytes: number): boolean {
    return bytes > 0 && bytes <= this.#largestRequest;
  }

  malloc(bytes: number): number {
    let place = this.pools.take(bytes);
    if (place < 0) place = this.#openPool(bytes) | 0;
    return this.#origin + (place << this.#alignmentShift);
  }

  /** Gives a block back. An address that is not a live block is an error of the caller. */
  free(address: number): void {
    const pool = this.pools.give((address - this.#origin) * this.#unitsPerByte);
    if (pool >= 0) this.#closePool(pool);
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

  /** Gives an empty pool back to the arenas. */
  #closePool(pool: number): void {
    const returned = this.arenas.givePool(pool);
    if (returned !== null) {
      this.#onArena({ kind: 'arena-returned', address: this.#arenaAddress(returned) });
    }
  }

  /** Gets a pool from the arenas and the place of its first block. */
  #openPool(bytes: number): number {
    const { pool, origin } = this.arenas.takePool();
    if (this.addressOf(pool + 1) - this.#origin > mostBytes) {
      throw new RangeError('the arenas take up more than 2 GiB');
    }
    if (origin !== 'given-back') this.pools.carve(pool);
    if (origin === 'new-arena') {
      const address = this.#arenaAddress(Math.floor(pool / this.poolsPerArena));
      this.#onArena({ kind: 'arena-allocated', address });
    }
    return this.pools.open(pool, bytes);
  }

  #arenaAddress(slot: number): number {
    return this.base + slot * this.parameters.arenaBytes;
  }
}
