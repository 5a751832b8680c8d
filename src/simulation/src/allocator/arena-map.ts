// The radix tree in which CPython looks up whether an address lies in an arena
// (Include/internal/pycore_obmalloc.h, 3.12 to 3.15, and Objects/obmalloc.c, 3.11: arena_map_root,
// MAP_TOP_INDEX, MAP_MID_INDEX, MAP_BOT_INDEX, address_in_range). It is there since 3.10, the same in
// all these versions.

/** How the bits of an address are shared out, from the highest down; they are all of its bits. */
export interface ArenaMapBits {
  /** Which entry of the root, MAP_TOP_BITS; 0 where the tree has one level only. */
  readonly top: number;
  /** Which entry of a middle node, MAP_MID_BITS; 0 where the tree has one level only. */
  readonly middle: number;
  /** Which entry of a bottom node, MAP_BOT_BITS. */
  readonly bottom: number;
  /** Where within an arena's worth of addresses, ARENA_BITS. */
  readonly arena: number;
}

/** By word size. With 32 bits the bottom node is the whole tree, and arenas have 256 KiB. */
export const arenaMapBits: Readonly<Record<32 | 64, ArenaMapBits>> = {
  64: { top: 15, middle: 15, bottom: 14, arena: 20 },
  32: { top: 0, middle: 0, bottom: 14, arena: 18 },
};

/** The way of one address through the tree. */
export interface ArenaMapPath {
  /** Indexes into the root and a middle node; null where the tree has one level only. */
  readonly top: number | null;
  readonly middle: number | null;
  readonly bottom: number;
  /** The low bits: bytes past the last multiple of an arena's size. */
  readonly tail: number;
}

/** What a bottom entry says of the addresses between two multiples of an arena's size. */
export interface ArenaCoverage {
  /** Tails below it lie in an arena that begins before these addresses; -1 for all of them. */
  readonly tailHigh: number;
  /** Tails from it on lie in an arena that begins among these addresses; 0 for none. */
  readonly tailLow: number;
}

/** The indexes by which an address is looked up. */
export function arenaMapPath(address: number, wordBits: 32 | 64): ArenaMapPath {
  const { top, middle, bottom, arena } = arenaMapBits[wordBits];
  const bitsFrom = (shift: number, bits: number) =>
    Math.floor(address / 2 ** shift) % 2 ** Math.max(bits, 1);
  const levels = top > 0;
  return {
    top: levels ? bitsFrom(arena + bottom + middle, top) : null,
    middle: levels ? bitsFrom(arena + bottom, middle) : null,
    bottom: bitsFrom(arena, bottom),
    tail: bitsFrom(0, arena),
  };
}

const none: ArenaCoverage = { tailHigh: 0, tailLow: 0 };

/** The tree itself. Nodes are made where an arena needs one, and are never given back. */
export class ArenaMap {
  readonly wordBits: 32 | 64;
  /** Bottom nodes by the bits above theirs, each with its entries that are not empty. */
  readonly #bottoms = new Map<number, Map<number, ArenaCoverage>>();

  constructor(wordBits: 32 | 64) {
    this.wordBits = wordBits;
  }

  /** How many nodes there are below the root; with 32 bits the bottom node is the root. */
  get nodes(): { readonly middle: number; readonly bottom: number } {
    if (this.wordBits === 32) return { middle: 0, bottom: 0 };
    const perMiddle = 2 ** arenaMapBits[64].middle;
    const middles = new Set([...this.#bottoms.keys()].map((key) => Math.floor(key / perMiddle)));
    return { middle: middles.size, bottom: this.#bottoms.size };
  }

  /** `arena_map_mark_used`: an arena that begins at an address came, or went. */
  mark(arena: number, held: boolean): void {
    const bytes = 2 ** arenaMapBits[this.wordBits].arena;
    const { tail } = arenaMapPath(arena, this.wordBits);
    if (tail === 0) {
      this.#set(arena, { tailHigh: held ? -1 : 0 });
      return;
    }
    // It reaches into the addresses behind the next multiple of an arena's size.
    this.#set(arena, { tailLow: held ? tail : 0 });
    this.#set(arena + bytes, { tailHigh: held ? tail : 0 });
  }

  /** The entry on an address's way: three steps, however many arenas there are. */
  coverage(address: number): ArenaCoverage {
    const { key, bottom } = this.#way(address);
    return this.#bottoms.get(key)?.get(bottom) ?? none;
  }

  /** `address_in_range`. */
  has(address: number): boolean {
    return inArena(arenaMapPath(address, this.wordBits), this.coverage(address));
  }

  #set(address: number, change: Partial<ArenaCoverage>): void {
    const { key, bottom } = this.#way(address);
    const entries = this.#bottoms.get(key) ?? new Map<number, ArenaCoverage>();
    this.#bottoms.set(key, entries);
    const entry = { ...(entries.get(bottom) ?? none), ...change };
    if (entry.tailHigh === 0 && entry.tailLow === 0) entries.delete(bottom);
    else entries.set(bottom, entry);
  }

  #way(address: number): { readonly key: number; readonly bottom: number } {
    const { top, middle, bottom } = arenaMapPath(address, this.wordBits);
    return { key: (top ?? 0) * 2 ** arenaMapBits[64].middle + (middle ?? 0), bottom };
  }
}

/** The entry on an address's way, with these arenas held, by where they begin. */
export function arenaCoverage(
  address: number,
  wordBits: 32 | 64,
  arenas: Iterable<number>,
): ArenaCoverage {
  const map = new ArenaMap(wordBits);
  for (const arena of arenas) map.mark(arena, true);
  return map.coverage(address);
}

/** `address_in_range`: whether the entry that was found says that the address lies in an arena. */
export function inArena({ tail }: ArenaMapPath, { tailHigh, tailLow }: ArenaCoverage): boolean {
  return tailHigh === -1 || tail < tailHigh || (tailLow !== 0 && tail >= tailLow);
}
