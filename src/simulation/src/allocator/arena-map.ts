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

/** The entry on an address's way, with these arenas held, by where they begin. */
export function arenaCoverage(
  address: number,
  wordBits: 32 | 64,
  arenas: Iterable<number>,
): ArenaCoverage {
  const bytes = 2 ** arenaMapBits[wordBits].arena;
  const slot = Math.floor(address / bytes);
  let [tailHigh, tailLow] = [0, 0];
  for (const arena of arenas) {
    const tail = arena % bytes;
    const own = Math.floor(arena / bytes);
    if (own === slot && tail === 0) tailHigh = -1;
    else if (own === slot) tailLow = tail;
    else if (own + 1 === slot && tail > 0) tailHigh = tail;
  }
  return { tailHigh, tailLow };
}

/** `address_in_range`: whether the entry that was found says that the address lies in an arena. */
export function inArena({ tail }: ArenaMapPath, { tailHigh, tailLow }: ArenaCoverage): boolean {
  return tailHigh === -1 || tail < tailHigh || (tailLow !== 0 && tail >= tailLow);
}
