// The table of a set: set_add_entry, set_insert_clean and set_table_resize of Objects/setobject.c,
// CPython 3.11 to 3.15.
import type { Hash } from '../objects/hash.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { isSalted } from '../objects/plain-hashes.ts';
import { plainEqual } from '../objects/plain-values.ts';
import { setTableBytes } from '../objects/table-sizes.ts';
import type { PySet, SetEntry } from '../objects/tables.ts';
import { labelPlace } from '../trace/place.ts';
import { elementLabel } from './entry-labels.ts';

const linearProbes = 9;

/** Whether an element equals a key of the same hash, where the types of the two do not tell. */
export type SameKey = (stored: PyObject, key: PyObject) => boolean;

/** Walks the places that a hash is looked for in; stops where `visit` is true, and gives that place. */
function probe(hash: Hash, size: number, word: 4 | 8, visit: (at: number) => boolean): number {
  const mask = size - 1;
  let low = typeof hash === 'number' ? hash | 0 : Number(BigInt.asIntN(32, hash));
  let high = 0;
  if (word === 8) {
    high =
      typeof hash === 'number'
        ? Math.floor(hash / 2 ** 32) | 0
        : Number(BigInt.asIntN(32, hash >> 32n));
  }
  let start = low & mask;
  for (;;) {
    const last = start + linearProbes <= mask ? start + linearProbes : start;
    for (let at = start; at <= last; at += 1) if (visit(at)) return at;
    low = (low >>> 5) | (high << 27);
    high >>>= 5;
    start = (start * 5 + 1 + (low >>> 0)) & mask;
  }
}

/** The place of an element, or of the free place that ends the search for it. */
export function placeOf(
  heap: Heap,
  set: PySet,
  key: PyObject,
  hash: Hash,
  same: SameKey,
): { readonly at: number; readonly entry: SetEntry | undefined } {
  for (;;) {
    const { table } = set;
    let found: SetEntry | undefined;
    let changed = false;
    const at = probe(hash, table.length, heap.profile.word, (place) => {
      const entry = table[place];
      if (entry === undefined) return true;
      if (entry?.hash !== hash) return false;
      if (plainEqual(entry.key, key) ?? same(entry.key, key)) found = entry;
      changed = table !== set.table || table[place] !== entry;
      return changed || found !== undefined;
    });
    if (!changed) return { at, entry: found };
  }
}

/** Adds a new reference to an element, if it is not there yet. */
export function addHashed(
  heap: Heap,
  set: PySet,
  key: PyObject,
  hash: Hash,
  same: SameKey,
): boolean {
  const { at, entry } = placeOf(heap, set, key, hash, same);
  if (entry) return false;
  const label = elementLabel(heap, key);
  set.table[at] = { key, hash, label };
  set.used += 1;
  set.fill += 1;
  set.salted ||= isSalted(heap, key);
  heap.incref(key, labelPlace(set.id, label));
  if (set.fill * 5 >= (set.table.length - 1) * 3) resizeSet(heap, set, growth(set));
  return true;
}

/** What a set that is full asks for. */
export function growth({ used }: PySet): number {
  return used > 50000 ? used * 2 : used * 4;
}

/** Gives a set the smallest table with more than `least` places, without the deleted elements. */
export function resizeSet(heap: Heap, set: PySet, least: number): void {
  let size = 8;
  while (size <= least) size *= 2;
  const elements = set.elements();
  set.table = new Array<undefined>(size).fill(undefined);
  for (const entry of elements) insertClean(heap, set, entry);
  set.fill = set.used;
  heap.resizeTable(set, setTableBytes(heap.profile, set), 'entries');
  heap.changed(set);
}

/** Puts an element that is not there in a table without deleted ones. */
function insertClean(heap: Heap, set: PySet, entry: SetEntry): void {
  const { table } = set;
  const free = (at: number) => table[at] === undefined;
  table[probe(entry.hash, table.length, heap.profile.word, free)] = entry;
}

/** Adds the elements of another set (set_merge), by `add` where there may be some already. */
export function mergeSet(
  heap: Heap,
  set: PySet,
  other: PySet,
  add: (key: PyObject, hash: Hash) => void,
): void {
  if (other === set || other.used === 0) return;
  if ((set.fill + other.used) * 5 >= (set.table.length - 1) * 3) {
    resizeSet(heap, set, (set.used + other.used) * 2);
  }
  const elements = other.elements();
  if (set.fill > 0) {
    for (const { key, hash } of elements) add(key, hash);
    return;
  }
  const copied = set.table.length === other.table.length && other.fill === other.used;
  if (copied) set.table = [...other.table];
  for (const entry of elements) {
    if (!copied) insertClean(heap, set, entry);
    heap.incref(entry.key, labelPlace(set.id, entry.label));
  }
  set.used = other.used;
  set.fill = other.used;
  set.salted = other.salted;
}

/** Takes an element out; its reference is the caller's. */
export function removeAt(set: PySet, at: number): void {
  set.table[at] = null;
  set.used -= 1;
}
