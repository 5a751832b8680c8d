// pymalloc: CPython's allocator for small requests (Objects/obmalloc.c, 3.11 to 3.15).
import type { PymallocParameters } from '../profiles/allocator.ts';
import { ArenaTable } from './arenas.ts';
import { PoolTable } from './pools.ts';

/** An arena that came from the system or went back to it. */
export type ArenaEvent =
  | { readonly kind: 'arena-allocated'; readonly address: number }
  | { readonly kind: 'arena-returned'; readonly address: number };

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

  constructor(parameters: PymallocParameters, base: number, onArena: (event: ArenaEvent) => void) {
    this.parameters = parameters;
    this.base = base;
    this.#onArena = onArena;
    this.poolsPerArena = parameters.arenaBytes / parameters.poolBytes;
    this.pools = new PoolTable(parameters);
    this.arenas = new ArenaTable(this.poolsPerArena, parameters.initialArenas, (arenas) => {
      this.pools.grow(arenas * this.poolsPerArena);
    });
  }

  /** Whether pymalloc serves a request of this many bytes; 0 bytes go to the system. */
  serves(bytes: number): boolean {
    return bytes > 0 && bytes <= this.parameters.largestRequest;
  }

  malloc(bytes: number): number {
    const sizeClass = this.pools.classOf(bytes);
    const usable = this.pools.usable(sizeClass);
    if (usable >= 0) return this.addressOf(usable) + this.pools.take(usable);
    const { pool, origin } = this.arenas.takePool();
    const id = this.pools.at(pool);
    if (origin !== 'given-back') this.pools.carve(id);
    if (origin === 'new-arena') {
      this.#onArena({ kind: 'arena-allocated', address: this.#arenaAddress(pool) });
    }
    return this.addressOf(id) + this.pools.open(id, sizeClass);
  }

  /** Gives a block back. An address that is not a live block is an error of the caller. */
  free(address: number): void {
    const pool = this.#poolOf(address);
    const offset = address - this.addressOf(pool);
    if (!this.pools.isLive(pool, offset)) {
      throw new RangeError(`${String(address)} is not a live block`);
    }
    if (!this.pools.give(pool, offset)) return;
    const index = pool - this.pools.classes;
    const returned = this.arenas.givePool(index);
    if (returned !== null) {
      this.#onArena({ kind: 'arena-returned', address: this.#arenaAddress(index) });
    }
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
    return this.pools.blockBytes(this.#poolOf(address));
  }

  /** Where a pool begins. */
  addressOf(pool: number): number {
    return this.base + (pool - this.pools.classes) * this.parameters.poolBytes;
  }

  #poolOf(address: number): number {
    return this.pools.at(Math.floor((address - this.base) / this.parameters.poolBytes));
  }

  #arenaAddress(poolIndex: number): number {
    const slot = Math.floor(poolIndex / this.poolsPerArena);
    return this.base + slot * this.parameters.arenaBytes;
  }
}
