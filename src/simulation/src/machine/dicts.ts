// Dicts: insertion, merging and removal of Objects/dictobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { log2ForEntries, smallestDictLog2, usableEntries } from '../objects/table-sizes.ts';
import { type DictEntry, type Key, PyDict, PyOrderedDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import {
  addEntry,
  cloneTable,
  emptyTable,
  findingKey,
  foundBy,
  lookUp,
  removeEntry,
  resizeDict,
} from './dict-table.ts';
import type { Frame } from './frame.ts';
import { addNode, clearNodes, removeNode } from './ordered-nodes.ts';
import { raise } from './raise.ts';
import { mayBeTracked } from './tracking.ts';

/** A new dict; `expected` entries are known to come (`_PyDict_NewPresized`). */
export function newDict(machine: Machine, expected = 0, reuse = true, strings = true): PyDict {
  const dict = machine.heap.allocate(new PyDict(), reuse);
  if (expected > usableEntries(smallestDictLog2)) {
    const log2 =
      expected > usableEntries(17) ? 17 : log2ForEntries(expected, machine.profile.minor);
    resizeDict(machine, dict, log2, strings);
  }
  if (!machine.profile.lazyDictTracking) machine.heap.track(dict);
  return dict;
}

/** Sets `dict[key] = value`, with new references. */
export function setNew(machine: Machine, dict: PyDict, key: PyObject, value: PyObject): void {
  setFound(machine, dict, findingKey(machine, dict, key), key, value);
}

/** PyDict_SetItem: sets an item with references that are there before the key is asked for its hash. */
export function setHeld(
  machine: Machine,
  frame: Frame,
  dict: PyDict,
  key: PyObject,
  value: PyObject,
): void {
  const { depth } = frame;
  if (key.cls) {
    frame.push(key);
    frame.push(value);
  }
  setNew(machine, dict, key, value);
  frame.unwind(depth);
}

/** Sets an item whose hash is known. */
export function setFound(
  machine: Machine,
  dict: PyDict,
  found: Key,
  key: PyObject,
  value: PyObject,
): void {
  const { heap } = machine;
  const known = lookUp(machine, dict, found, key);
  if (known) {
    const place = dict.valuePlace(known);
    const old = known.value;
    const died = heap.release(old, place);
    known.value = value;
    heap.incref(value, place);
    trackIfNeeded(machine, dict, key, value);
    if (died) heap.deallocate(old);
    return;
  }
  insertNew(machine, dict, found, key, value);
}

/** Adds an item whose key is known not to be there. */
export function insertNew(
  machine: Machine,
  dict: PyDict,
  found: Key,
  key: PyObject,
  value: PyObject,
): void {
  const { heap } = machine;
  const entry = addEntry(machine, dict, found, key, value);
  if (dict.showsKey(key)) heap.incref(key, dict.keyPlace(entry));
  heap.incref(value, dict.valuePlace(entry));
  if (dict instanceof PyOrderedDict) addNode(heap, dict, entry);
  trackIfNeeded(machine, dict, key, value);
}

/** A dict is tracked once it holds something that the collector tracks (MAINTAIN_TRACKING). */
function trackIfNeeded(machine: Machine, dict: PyDict, key: PyObject, value: PyObject): void {
  if (!machine.profile.lazyDictTracking || dict.tracked) return;
  if (mayBeTracked(key) || mayBeTracked(value)) machine.heap.track(dict);
}

/** Whether a tuple or dict holds something that can be part of a cycle. */
export function holdsContainers(object: PyTuple | PyDict): boolean {
  if (object instanceof PyTuple) return object.items.some(mayBeTracked);
  return object.table.some(
    (entry) => entry && (mayBeTracked(entry.key) || mayBeTracked(entry.value)),
  );
}

/** The entry of a key, or undefined. */
export function findEntry(machine: Machine, dict: PyDict, key: PyObject): DictEntry | undefined {
  return lookUp(machine, dict, findingKey(machine, dict, key), key);
}

/** The value of a key, or undefined. */
export function getItem(machine: Machine, dict: PyDict, key: PyObject): PyObject | undefined {
  return findEntry(machine, dict, key)?.value;
}

/** Takes an entry out: its value goes to the top of the stack, its key is let go of. */
export function takeEntry(machine: Machine, frame: Frame, dict: PyDict, entry: DictEntry): void {
  if (dict instanceof PyOrderedDict) removeNode(machine.heap, dict, entry);
  removeEntry(machine, dict, entry);
  frame.pushMoved(entry.value, dict.valuePlace(entry));
  if (dict.showsKey(entry.key)) machine.heap.decref(entry.key, dict.keyPlace(entry));
}

/** Empties a dict as `dict.clear` does: the table goes first, then its entries. */
export function clearDict(machine: Machine, dict: PyDict): void {
  if (dict.log2 === 0) return;
  if (dict instanceof PyOrderedDict) clearNodes(machine.heap, dict);
  for (const entry of emptyTable(dict)) {
    if (dict.showsKey(entry.key)) machine.heap.decref(entry.key, dict.keyPlace(entry));
    machine.heap.decref(entry.value, dict.valuePlace(entry));
  }
  // What its entries set off may have filled it again.
  if (dict.log2 === 0) machine.heap.resizeTable(dict, 0, 'keys');
  machine.heap.changed(dict);
}

/** Gives an empty dict the table of another, as it is, and references of its own. */
function clone(machine: Machine, from: PyDict, to: PyDict): void {
  const { heap } = machine;
  cloneTable(machine, from, to);
  for (const entry of to.entries()) {
    heap.incref(entry.key, to.keyPlace(entry));
    heap.incref(entry.value, to.valuePlace(entry));
  }
  if (from.tracked) heap.track(to);
}

/** Pushes a copy of a dict (PyDict_Copy). */
export function pushCopy(machine: Machine, frame: Frame, from: PyDict): void {
  const copy = newDict(machine);
  frame.push(copy);
  if (from.used === 0) return;
  if (from.shared || from.used >= Math.floor((from.table.length * 2) / 3))
    clone(machine, from, copy);
  else mergeDict(machine, copy, from);
}

/** Adds the items of another dict (dict_merge); with `twice` a key that is there is passed to it. */
export function mergeDict(
  machine: Machine,
  dict: PyDict,
  other: PyDict,
  twice?: (key: PyObject) => void,
): void {
  if (other === dict || other.used === 0) return;
  const { minor } = machine.profile;
  const clonable = !(dict instanceof PyOrderedDict || other instanceof PyOrderedDict);
  if (dict.used === 0 && isCompact(other) && clonable) {
    clone(machine, other, dict);
    return;
  }
  if (usableEntries(dict.log2) < other.used && clonable) {
    resizeDict(machine, dict, log2ForEntries(dict.used + other.used, minor), other.stringKeys);
  }
  const { heap } = machine;
  const entries = other.table.length;
  const place = heap.interpreter('dict being merged');
  for (const entry of other.entries()) {
    const { key, value } = entry;
    heap.incref(key, place);
    heap.incref(value, place);
    const found = foundBy(machine, dict, entry);
    if (twice && lookUp(machine, dict, found, key)) twice(key);
    setFound(machine, dict, found, key, value);
    heap.decref(value, place);
    heap.decref(key, place);
    if (other.table.length !== entries) {
      throw raise(machine, 'RuntimeError', 'dict mutated during update');
    }
  }
}

/** Whether a dict has no deleted entries and no more room than it needs. */
function isCompact(dict: PyDict): boolean {
  const { log2, used, table, shared } = dict;
  return (
    !shared &&
    used === table.length &&
    (log2 === smallestDictLog2 || usableEntries(log2 - 1) < used)
  );
}
