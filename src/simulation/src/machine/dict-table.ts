// The table of a dict: lookup, insertion, growth and removal of Objects/dictobject.c, CPython 3.11 to
// 3.15. Entries of one hash are met in the order in which they came, as CPython's probing meets them,
// so that the program's own `__eq__` is called as often and in the same order.
import { type Hash, intHash } from '../objects/hash.ts';
import type { PyObject } from '../objects/object.ts';
import { plainEqual, strHash } from '../objects/plain-values.ts';
import { AddressInt, PyInt, PyStr, strType } from '../objects/simple.ts';
import {
  dictTableBytes,
  log2ForPlaces,
  sharedLog2,
  smallestDictLog2,
  usableEntries,
} from '../objects/table-sizes.ts';
import type { DictEntry, Key, PyDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { entryLabels } from './entry-labels.ts';
import { hashing } from './hashing-chunk.ts';

/** What a table needs of the machine to grow. */
export type TableHost = Pick<Machine, 'heap' | 'profile'>;

/** What the entry of a key is found by; asks the program's `__hash__` where the key has one. */
export function findingKey(machine: Machine, dict: PyDict, key: PyObject): Key {
  if (key instanceof PyStr && key.type === strType) {
    return dict.byText ? key.value : strHash(machine.heap, key);
  }
  const number = key instanceof PyInt && key.type.hidden && !(key instanceof AddressInt);
  const hash = number
    ? intHash(key.value, machine.profile.word)
    : hashing.code.hashKey(machine, key, 'dict key');
  if (dict.byText && !key.type.hidden) findByHash(machine, dict);
  return hash;
}

/** Finds strings by their hashes from now on, as others may equal them. */
function findByHash({ heap }: Machine, dict: PyDict): void {
  dict.byText = false;
  dict.found.clear();
  for (const entry of dict.table) {
    if (!entry) continue;
    entry.next = undefined;
    remember(dict, entry.key instanceof PyStr ? strHash(heap, entry.key) : entry.hash, entry);
  }
}

function remember(dict: PyDict, key: Key, entry: DictEntry): void {
  const first = dict.found.get(key);
  if (!first) {
    dict.found.set(key, entry);
    return;
  }
  let last = first;
  while (last.next) last = last.next;
  last.next = entry;
}

/** The entry of a key, or undefined. */
export function lookUp(
  machine: Machine,
  dict: PyDict,
  found: Key,
  key: PyObject,
): DictEntry | undefined {
  for (;;) {
    const { generation } = dict;
    let entry = dict.found.get(found);
    let changed = false;
    while (entry && !changed) {
      const stored = entry.key;
      const same = plainEqual(stored, key) ?? equalHeld(machine, stored, key);
      changed = dict.generation !== generation || dict.table[entry.at] !== entry;
      if (same && !changed) return entry;
      if (!changed) entry = entry.next;
    }
    if (!changed) return undefined;
  }
}

/** `stored == key`, with the stored key held meanwhile. */
export function equalHeld(machine: Machine, stored: PyObject, key: PyObject): boolean {
  const { heap } = machine;
  const place = heap.interpreter('key being compared');
  heap.incref(stored, place);
  const same = machine.equal(machine.frame, stored, key);
  heap.decref(stored, place);
  return same;
}

/** Gives a dict a table of another size, without the deleted entries. */
export function resizeDict(machine: TableHost, dict: PyDict, log2: number, strings: boolean): void {
  if (!strings) dict.stringKeys = false;
  dict.shared = null;
  dict.log2 = log2;
  dict.generation += 1;
  if (dict.table.length > dict.used) {
    dict.table = dict.table.filter((entry) => entry !== null);
    for (const [at, entry] of dict.table.entries()) if (entry) entry.at = at;
  }
  dict.usable = usableEntries(log2) - dict.used;
  machine.heap.resizeTable(dict, dictTableBytes(machine.profile, dict), 'keys');
  machine.heap.changed(dict);
}

/** Adds an entry for a key that is not there; the caller gives the references and tracks the dict. */
export function addEntry(
  machine: TableHost,
  dict: PyDict,
  found: Key,
  key: PyObject,
  value: PyObject,
): DictEntry {
  const text = key instanceof PyStr && key.type === strType;
  if (dict.shared && text && dict.shared.add(key.value)) dict.usable = 1;
  else if (dict.log2 === 0) resizeDict(machine, dict, smallestDictLog2, text);
  else if (dict.shared !== null || dict.usable <= 0 || (dict.stringKeys && !text)) {
    resizeDict(machine, dict, log2ForPlaces(dict.used * 3, machine.profile.minor), text);
  }
  const { keyLabel, valueLabel } = entryLabels(machine.heap, key);
  const entry: DictEntry = {
    key,
    value,
    hash: typeof found === 'string' ? 0 : found,
    keyLabel,
    valueLabel,
    at: dict.table.length,
    next: undefined,
  };
  dict.table.push(entry);
  dict.used += 1;
  dict.usable -= 1;
  remember(dict, found, entry);
  return entry;
}

/** Takes an entry out of the table; its references are the caller's. */
export function removeEntry(machine: Machine, dict: PyDict, entry: DictEntry): void {
  dict.table[entry.at] = null;
  dict.used -= 1;
  const found = foundBy(machine, dict, entry);
  const first = dict.found.get(found);
  if (first === entry) {
    if (entry.next) dict.found.set(found, entry.next);
    else dict.found.delete(found);
    return;
  }
  let before = first;
  while (before && before.next !== entry) before = before.next;
  if (before) before.next = entry.next;
}

/** What an entry of any dict is found by in this one. */
export function foundBy(machine: Machine, dict: PyDict, { key, hash }: DictEntry): Key {
  if (key instanceof PyStr && key.type === strType) {
    return dict.byText ? key.value : strHash(machine.heap, key);
  }
  if (dict.byText && !key.type.hidden) findByHash(machine, dict);
  return hash;
}

/** Empties the table and gives the entries that were in it. */
export function emptyTable(dict: PyDict): DictEntry[] {
  const entries = dict.inPlace.filter((entry) => entry !== null);
  dict.table = [];
  dict.found.clear();
  dict.byText = true;
  dict.used = 0;
  dict.usable = 0;
  // What lies in an object stays there from 3.13 on (clear_embedded_values).
  if (!dict.embedded) dict.shared = null;
  dict.log2 = dict.shared ? sharedLog2 : 0;
  dict.stringKeys = true;
  dict.generation += 1;
  return entries;
}

/** Gives an empty dict a table just like another's, with the same entries (clone_combined_dict_keys). */
export function cloneTable(machine: Machine, from: PyDict, to: PyDict): void {
  to.byText = from.byText;
  to.shared = from.shared;
  to.stringKeys = from.stringKeys;
  to.log2 = from.log2;
  to.usable = from.usable;
  to.used = from.used;
  to.generation += 1;
  to.found.clear();
  to.table = from.table.map((entry) => entry && { ...entry, next: undefined });
  for (const entry of to.table) if (entry) remember(to, foundBy(machine, to, entry), entry);
  machine.heap.resizeTable(to, dictTableBytes(machine.profile, to), 'keys');
  machine.heap.changed(to);
}

/** The hash of an entry's key. */
export function storedHash({ heap }: Machine, { key, hash }: DictEntry): Hash {
  return key instanceof PyStr && key.type === strType ? strHash(heap, key) : hash;
}
