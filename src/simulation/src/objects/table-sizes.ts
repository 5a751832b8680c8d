// Table growth of dicts (Objects/dictobject.c: USABLE_FRACTION, GROWTH_RATE, _PyDict_SizeOf) and sets
// (Objects/setobject.c), CPython 3.11 to 3.15.
import type { Profile } from '../profiles/profile.ts';
import { PyDefaultDict, type PyDict, PyOrderedDict, type PySet } from './tables.ts';

/** Log2 of the places of the keys that instances of a class share. */
export const sharedLog2 = 6;

/** Smallest index table: 8 places. */
export const smallestDictLog2 = 3;

/** Entries that fit in a table of `2 ** log2` places. */
export function usableEntries(log2: number): number {
  return Math.floor(2 ** (log2 + 1) / 3);
}

/** Log2 of a table with room for at least `size` places (calculate_log2_keysize, by version). */
export function log2ForPlaces(size: number, minor: number): number {
  const least = minor >= 14 ? Math.max(size, 8) - 1 : ((size | 8) - 1) | 7;
  return 32 - Math.clz32(least);
}

/** Log2 of the table for entries that are known to come (estimate_log2_keysize). */
export function log2ForEntries(entries: number, minor: number): number {
  return log2ForPlaces(Math.floor((entries * 3 + 1) / 2), minor);
}

/** Bytes of a dict's values while its keys are those of a class. */
export function splitValueBytes({ word }: Profile, { shared }: PyDict): number {
  return shared ? shared.room * word : 0;
}

/** Bytes of a dict's own keys table; 0 while it shares the empty one, or its class's. */
export function dictTableBytes({ sizes, word }: Profile, dict: PyDict): number {
  if (dict.log2 === 0 || dict.shared) return 0;
  const places = 2 ** dict.log2;
  const indexBytes = dict.log2 < 8 ? 1 : dict.log2 < 16 ? 2 : 4;
  const entryBytes = (dict.stringKeys ? 2 : 3) * word;
  return sizes.dictKeys + places * indexBytes + usableEntries(dict.log2) * entryBytes;
}

/** Bytes of the fields that dicts of C types derived from dict have beside a dict's own. */
export function dictExtra({ word }: Profile, dict: PyDict): number {
  if (dict instanceof PyOrderedDict) return 8 * word;
  return dict instanceof PyDefaultDict ? 8 : 0;
}

/** Bytes of the nodes of an OrderedDict and of their index. */
export function nodeBytes({ word }: Profile, dict: PyDict): number {
  if (!(dict instanceof PyOrderedDict)) return 0;
  return (dict.places + dict.nodes.size * 4) * word;
}

/** Bytes of a set's table; the first 8 places lie in the set itself. */
export function setTableBytes({ word }: Profile, set: PySet): number {
  return set.table.length === 8 ? 0 : set.table.length * 2 * word;
}
