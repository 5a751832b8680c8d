// Dicts: insertion, growth and removal of Objects/dictobject.c, CPython 3.11 to 3.15.
import { type Key } from '../objects/keys.ts';
import type { PyObject } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import {
  dictTableBytes,
  log2ForPlaces,
  smallestDictLog2,
  usableEntries,
} from '../objects/table-sizes.ts';
import { type DictEntry, PyDict } from '../objects/tables.ts';
import { labelPlace, type Place } from '../trace/place.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { hashKey } from './hashing.ts';
import { keyText } from './key-text.ts';

/** A new dict; `expected` entries are known to come (`_PyDict_NewPresized`). */
export function newDict(machine: Machine, expected = 0, reuse = true): PyDict {
  const dict = machine.heap.allocate(new PyDict(), reuse);
  if (expected > usableEntries(smallestDictLog2)) {
    setTable(machine, dict, log2ForPlaces(Math.floor((expected * 3 + 1) / 2)));
  }
  if (!machine.profile.lazyDictTracking) machine.heap.track(dict);
  return dict;
}

function setTable(machine: Machine, dict: PyDict, log2: number): void {
  dict.slots = log2;
  dict.written = dict.entries.size;
  machine.heap.resizeTable(dict, dictTableBytes(machine.profile, dict), 'keys');
  machine.heap.changed(dict);
}

/** How the two references of an entry come to be: made new, or taken off the stack. */
export type Taker = (object: PyObject, place: Place) => void;

/** Sets `dict[key] = value`; the takers give the dict its references to value and, if new, key. */
export function setItem(
  machine: Machine,
  dict: PyDict,
  key: PyObject,
  value: PyObject,
  takeKey: Taker,
  takeValue: Taker,
): void {
  const { heap } = machine;
  const hash = hashKey(machine, key, 'dict key');
  const known = dict.entries.get(hash);
  if (known) {
    const place = labelPlace(dict.id, known.valueLabel);
    const old = known.value;
    const died = heap.release(old, place);
    known.value = value;
    takeValue(value, place);
    if (died) heap.deallocate(old);
    return;
  }
  makeRoom(machine, dict, key);
  const entry = newEntry(machine, key, value);
  dict.entries.set(hash, entry);
  dict.written += 1;
  takeKey(key, labelPlace(dict.id, entry.keyLabel));
  takeValue(value, labelPlace(dict.id, entry.valueLabel));
  trackIfNeeded(machine, dict, key, value);
}

function newEntry(machine: Machine, key: PyObject, value: PyObject): DictEntry {
  const text = keyText(key);
  return {
    key,
    value,
    keyLabel: machine.heap.label(`key ${text}`),
    valueLabel: machine.heap.label(`[${text}]`),
  };
}

function makeRoom(machine: Machine, dict: PyDict, key: PyObject): void {
  const general = dict.stringKeys && !(key instanceof PyStr);
  if (general) dict.stringKeys = false;
  if (dict.slots === 0) setTable(machine, dict, smallestDictLog2);
  else if (dict.written >= usableEntries(dict.slots) || general) {
    setTable(machine, dict, log2ForPlaces(dict.entries.size * 3));
  }
}

/** A dict is tracked once it holds something that the collector tracks (MAINTAIN_TRACKING). */
function trackIfNeeded(machine: Machine, dict: PyDict, key: PyObject, value: PyObject): void {
  if (!machine.profile.lazyDictTracking || dict.tracked) return;
  if (mayBeTracked(key) || mayBeTracked(value)) machine.heap.track(dict);
}

const atomic: ReadonlySet<string> = new Set(['int', 'bool', 'float', 'str', 'NoneType', 'range']);

/** Whether an object can be part of a cycle, as the collector sees it now. */
export function mayBeTracked(object: PyObject): boolean {
  if (object.type.hidden && atomic.has(object.type.name)) return false;
  return object.type.name === 'tuple' ? object.tracked : true;
}

/** Whether a tuple or dict holds something that can be part of a cycle. */
export function holdsContainers(object: PyTuple | PyDict): boolean {
  if (object instanceof PyTuple) return object.items.some(mayBeTracked);
  const entries = [...object.entries.values()];
  return entries.some(({ key, value }) => mayBeTracked(key) || mayBeTracked(value));
}

/** Sets an item with new references. */
export function setNew(machine: Machine, dict: PyDict, key: PyObject, value: PyObject): void {
  const incref: Taker = (object, place) => {
    machine.heap.incref(object, place);
  };
  setItem(machine, dict, key, value, incref, incref);
}

/** The value of a key, or undefined. */
export function getItem(machine: Machine, dict: PyDict, key: PyObject): PyObject | undefined {
  return dict.entries.get(hashKey(machine, key, 'dict key'))?.value;
}

/** Takes an entry out: its value goes to the top of the stack, its key is let go of. */
export function takeEntry(machine: Machine, frame: Frame, dict: PyDict, hash: Key): void {
  const entry = dict.entries.get(hash);
  if (!entry) throw new Error('no such entry');
  dict.entries.delete(hash);
  frame.pushMoved(entry.value, labelPlace(dict.id, entry.valueLabel));
  machine.heap.decref(entry.key, labelPlace(dict.id, entry.keyLabel));
}

/** Empties a dict as `dict.clear` does: the table goes first, then its entries. */
export function clearDict(machine: Machine, dict: PyDict): void {
  const entries = [...dict.entries.values()];
  dict.entries.clear();
  dict.slots = 0;
  dict.written = 0;
  dict.stringKeys = true;
  for (const { key, value, keyLabel, valueLabel } of entries) {
    machine.heap.decref(key, labelPlace(dict.id, keyLabel));
    machine.heap.decref(value, labelPlace(dict.id, valueLabel));
  }
  machine.heap.resizeTable(dict, 0, 'keys');
  machine.heap.changed(dict);
}
