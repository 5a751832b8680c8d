// The object and memory domains of CPython's allocators (Objects/obmalloc.c, 3.11 to 3.15:
// _PyObject_Malloc, _PyObject_Free, pymalloc_realloc): small requests to pymalloc, the rest to the
// system.
import { allocatorParameters } from '../profiles/allocator.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { Pymalloc, type ArenaEvent } from './pymalloc.ts';
import { SystemAllocator } from './system-allocator.ts';

/**
 * Where the first arena begins, and the system's blocks do: the model's own addresses, not a
 * machine's. Blocks of pools lie at or above the first arena, all others below.
 */
export const arenaBase = 0x7f3a_4000_0000;
const systemBase = { native: 0x5581_0000_0000, wasm32: 0x0080_0000 };

/** CPython's allocator as one program uses it: its own, fresh arenas. */
export interface Allocator {
  readonly profile: ProfileId;
  /** The address of a new block of at least `bytes` bytes. */
  malloc(bytes: number): number;
  /** Gives a live block back; throws a `RangeError` if the address is not one. */
  free(address: number): void;
  /** Makes a live block hold `bytes`, moving it if it must; gives where it is then. */
  realloc(address: number, bytes: number): number;
  /**
   * Whether pymalloc placed the block, so that its offset in the arena is CPython's own. Other
   * addresses only tell blocks apart.
   */
  isExact(address: number): boolean;
  /** Another allocator in the same state; nobody is told of its arenas. */
  copy(): Allocator;
  /** Arenas held now. */
  readonly arenas: number;
  /** What gives out small blocks; null where the profile has none. For those that look into it. */
  readonly pymalloc: Pymalloc | null;
  /** The stand-in for the system's allocator. For those that look into it. */
  readonly system: SystemAllocator;
}

/**
 * A class, not an object of functions, so that the functions are the same ones for every allocator
 * and engines can inline them.
 */
class PythonAllocator implements Allocator {
  readonly profile: ProfileId;
  readonly pymalloc: Pymalloc | null;
  readonly system: SystemAllocator;

  constructor(profile: ProfileId, onArena: (event: ArenaEvent) => void, from?: PythonAllocator) {
    const { pymalloc, systemAlignment } = allocatorParameters[profile];
    this.profile = profile;
    const before = (from && from.pymalloc) ?? undefined;
    this.pymalloc = pymalloc && new Pymalloc(pymalloc, arenaBase, onArena, before);
    const base = pymalloc ? systemBase.native : systemBase.wasm32;
    this.system = from ? from.system.copy() : new SystemAllocator(base, systemAlignment);
  }

  get arenas(): number {
    return this.pymalloc?.arenas.held ?? 0;
  }

  copy(): Allocator {
    return new PythonAllocator(this.profile, () => undefined, this);
  }

  malloc(bytes: number): number {
    const pymalloc = this.pymalloc;
    const address = pymalloc === null ? -1 : pymalloc.pools.take(bytes);
    // `+` tells engines that both are numbers, which they then need not box.
    return address < 0 ? +this.#mallocElsewhere(bytes) : address;
  }

  free(address: number): void {
    const pymalloc = this.pymalloc;
    const left = pymalloc === null ? -1 : pymalloc.pools.give(address);
    if (left <= 0) this.#freeRest(address, left);
  }

  realloc(address: number, bytes: number): number {
    if (!this.pymalloc?.owns(address)) return this.system.realloc(address, bytes);
    const room = this.pymalloc.blockBytes(address);
    // A block stays while it is neither too small nor wasteful by a quarter.
    if (bytes <= room && 4 * bytes > 3 * room) return address;
    const moved = this.malloc(bytes);
    this.free(address);
    return moved;
  }

  isExact(address: number): boolean {
    return this.pymalloc?.owns(address) ?? false;
  }

  /** Frees what is no block of a pool, or an empty pool after its last block. */
  #freeRest(address: number, left: number): void {
    const pymalloc = this.pymalloc;
    if (pymalloc === null || address < pymalloc.base) this.system.free(address);
    else if (left < 0) throw new RangeError(`${String(address)} is not a live block`);
    else pymalloc.closePool(address);
  }

  /** A block from a pool that is not in use yet, or from the system. */
  #mallocElsewhere(bytes: number): number {
    const address = this.pymalloc?.openPool(bytes) ?? -1;
    return address < 0 ? this.system.malloc(bytes) : address;
  }
}

/** A fresh allocator of one CPython; `onArena` is told when an arena comes or goes. */
export function createAllocator(
  profile: ProfileId,
  onArena: (event: ArenaEvent) => void = () => undefined,
): Allocator {
  return new PythonAllocator(profile, onArena);
}
