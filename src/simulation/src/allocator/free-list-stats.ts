// What `sys._debugmallocstats()` says of free lists (Objects/obmalloc.c, 3.11 to 3.15:
// _PyDebugAllocatorStats): recorded natively on 3.11 to 3.13, in WebAssembly on 3.14 and 3.15.
import type { ProfileId } from '../profiles/profile-id.ts';
import { profiles } from '../profiles/profiles.ts';
import { statsLine } from './stats-line.ts';

/** How many blocks each free list keeps. */
export interface KeptBlocks {
  readonly dicts: number;
  /** The smallest keys tables; until 3.12 nothing is said of them. */
  readonly dictKeys: number;
  readonly floats: number;
  readonly lists: number;
  /** By length, from 1 to 20; missing ones are 0. */
  readonly tuples: readonly number[];
}

/** Lengths of tuples that have a free list. */
const tupleLengths = 20;

/**
 * The part of `sys._debugmallocstats()` that tells of free lists, as CPython would print it where
 * they keep so many blocks. How many they keep in a run also depends on what CPython makes for
 * itself, which no model knows; so a program that calls that function is refused.
 */
export function freeListStats(profile: ProfileId, kept: KeptBlocks): string {
  const { sizes, word, minor } = profiles[profile];
  // Since 3.15 the collector's header counts, as it does for sys.getsizeof.
  const header = minor >= 15 ? 0 : 2 * word;
  const line = (count: number, name: string, bytes: number) =>
    statsLine(
      `${`${String(count)} free ${name}s * ${String(bytes)} bytes each`.padStart(48)} `,
      count * bytes,
    );
  const tuples = Array.from({ length: tupleLengths }, (_, index) => {
    const length = index + 1;
    const bytes = sizes.tuple - header + length * word;
    return line(kept.tuples[index] ?? 0, `${String(length)}-sized PyTupleObject`, bytes);
  });
  return [
    line(kept.dicts, 'PyDictObject', sizes.dict - header),
    minor >= 13 ? line(kept.dictKeys, 'PyDictKeysObject', sizes.dictKeys) : '',
    line(kept.floats, 'PyFloatObject', sizes.float),
    line(kept.lists, 'PyListObject', sizes.list - header),
    ...tuples,
  ].join('');
}
