// Table growth of dicts (Objects/dictobject.c: USABLE_FRACTION, GROWTH_RATE, _PyDict_SizeOf) and sets
// (Objects/setobject.c), CPython 3.11 to 3.15.
import type { Profile } from '../profiles/profile.ts';
import type { PyDict, PySet } from './tables.ts';

/** Smallest index table: 8 places. */
export const smallestDictLog2 = 3;

/** Entries that fit in a table of `2 ** log2` places. */
export function usableEntries(log2: number): number {
  return Math.floor(2 ** (log2 + 1) / 3);
}

/** Log2 of the smallest table with room for at least `size` places (calculate_log2_keysize). */
export function log2ForPlaces(size: number): number {
  let log2 = smallestDictLog2;
  while (2 ** log2 < size) log2 += 1;
  return log2;
}

/** Bytes of a dict's keys table; 0 while it shares the empty one. */
export function dictTableBytes({ sizes, word }: Profile, dict: PyDict): number {
  if (dict.slots === 0) return 0;
  const places = 2 ** dict.slots;
  const indexBytes = dict.slots < 8 ? 1 : dict.slots < 16 ? 2 : 4;
  const entryBytes = (dict.stringKeys ? 2 : 3) * word;
  return sizes.dictKeys + places * indexBytes + usableEntries(dict.slots) * entryBytes;
}

/** Bytes of a set's table; the first 8 places lie in the set itself. */
export function setTableBytes({ word }: Profile, set: PySet): number {
  return set.table.length === 8 ? 0 : set.table.length * 2 * word;
}
