// Sets: making, adding, taking out and walking of Objects/setobject.c, CPython 3.11 to 3.15.
import type { Hash } from '../objects/hash.ts';
import type { PyObject } from '../objects/object.ts';
import { setTableBytes } from '../objects/table-sizes.ts';
import { PyDict, PySet, type SetEntry } from '../objects/tables.ts';
import { labelPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { equalHeld, storedHash } from './dict-table.ts';
import type { Frame } from './frame.ts';
import { hashKey } from './hashing.ts';
import { noteOrder } from './set-order.ts';
import {
  addHashed,
  growth,
  mergeSet,
  placeOf,
  removeAt,
  resizeSet,
  type SameKey,
} from './set-table.ts';

/** A new, empty set. */
export function newSet(machine: Machine, frozen = false, tracked = true): PySet {
  const set = machine.heap.allocate(new PySet(frozen));
  if (tracked) machine.heap.track(set);
  return set;
}

function sameKey(machine: Machine): SameKey {
  return (stored, key) => equalHeld(machine, stored, key);
}

/** Adds a new reference to an element, if it is not there yet. */
export function addToSet(machine: Machine, set: PySet, key: PyObject): void {
  addKnown(machine, set, key, hashKey(machine, key, 'set element'));
}

/** Adds an element whose hash is known. */
export function addKnown(machine: Machine, set: PySet, key: PyObject, hash: Hash): void {
  if (!key.cls) {
    addHashed(machine.heap, set, key, hash, sameKey(machine));
    return;
  }
  // set_add_entry holds what it adds before it compares anything.
  const { frame } = machine;
  frame.push(key);
  addHashed(machine.heap, set, key, hash, sameKey(machine));
  frame.pop();
}

/** Adds an element with the reference of who adds it (set_add_entry_takeref, 3.14). */
export function addTaken(machine: Machine, set: PySet, key: PyObject): void {
  const hash = hashKey(machine, key, 'set element');
  addHashed(machine.heap, set, key, hash, sameKey(machine));
}

/** The entry of an element whose hash is known, or undefined. */
export function findKnown(
  machine: Machine,
  set: PySet,
  key: PyObject,
  hash: Hash,
): SetEntry | undefined {
  return placeOf(machine.heap, set, key, hash, sameKey(machine)).entry;
}

/** Does something with an element of another set, which is held meanwhile. */
export function whileHeld<T>({ frame }: Machine, key: PyObject, act: () => T): T {
  if (!key.cls) return act();
  frame.push(key);
  const result = act();
  frame.pop();
  return result;
}

/** Whether an object is an element. */
export function inSet(machine: Machine, set: PySet, key: PyObject): boolean {
  return findKnown(machine, set, key, hashKey(machine, key, 'set element')) !== undefined;
}

/** Takes an element out and lets go of it; false if it is not there. */
export function discard(machine: Machine, set: PySet, key: PyObject): boolean {
  return discardKnown(machine, set, key, hashKey(machine, key, 'set element'));
}

/** Takes out an element whose hash is known. */
export function discardKnown(machine: Machine, set: PySet, key: PyObject, hash: Hash): boolean {
  const { at, entry } = placeOf(machine.heap, set, key, hash, sameKey(machine));
  if (!entry) return false;
  removeAt(set, at);
  machine.heap.decref(entry.key, labelPlace(set.id, entry.label));
  return true;
}

/** Gives back the room of deleted elements once they are many. */
export function shrinkSet(machine: Machine, set: PySet): void {
  if (set.fill - set.used > Math.floor((set.table.length - 1) / 4)) {
    resizeSet(machine.heap, set, growth(set));
  }
}

/** Takes out the element that `pop` finds first; its reference goes to the top of the stack. */
export function popElement(machine: Machine, frame: Frame, set: PySet): boolean {
  if (set.used === 0) return false;
  noteOrder(machine, set);
  const mask = set.table.length - 1;
  let at = set.finger & mask;
  let entry = set.table[at];
  while (!entry) {
    at = (at + 1) & mask;
    entry = set.table[at];
  }
  removeAt(set, at);
  set.finger = at + 1;
  frame.pushMoved(entry.key, labelPlace(set.id, entry.label));
  return true;
}

/** Empties a set. */
export function clearSet(machine: Machine, set: PySet): void {
  const elements = set.elements();
  noteDeaths(machine, set);
  set.table = new Array<undefined>(8).fill(undefined);
  set.used = 0;
  set.fill = 0;
  set.salted = false;
  for (const { key, label } of elements) machine.heap.decref(key, labelPlace(set.id, label));
  machine.heap.resizeTable(set, setTableBytes(machine.profile, set), 'entries');
  machine.heap.changed(set);
}

/** Tells the heap so where elements are about to die, in the order of the table. */
export function noteDeaths(machine: Machine, set: PySet): void {
  if (!set.salted || set.used < 2 || machine.heap.saltedLine !== null) return;
  const dying = set.elements().filter(({ key }) => key.count === 1 && !key.permanent);
  if (dying.some(({ key }) => !key.type.hidden || key.tracked)) noteOrder(machine, set);
}

/** Adds everything that an iterable gives (set_update_internal). */
export function updateSet(machine: Machine, frame: Frame, set: PySet, iterable: PyObject): void {
  const { heap } = machine;
  if (iterable instanceof PySet) {
    mergeSet(heap, set, iterable, (key, hash) => {
      addKnown(machine, set, key, hash);
    });
    return;
  }
  if (iterable instanceof PyDict && iterable.type.hidden) {
    if ((set.fill + iterable.used) * 5 >= (set.table.length - 1) * 3) {
      resizeSet(heap, set, (set.used + iterable.used) * 2);
    }
    for (const entry of iterable.entries()) {
      addKnown(machine, set, entry.key, storedHash(machine, entry));
    }
    return;
  }
  forEachHashed(machine, frame, iterable, (key, hash) => {
    addKnown(machine, set, key, hash);
    return true;
  });
}

/** Hashes everything that an iterable gives, one by one, until `visit` is false. */
export function forEachHashed(
  machine: Machine,
  frame: Frame,
  iterable: PyObject,
  visit: (key: PyObject, hash: Hash) => boolean,
): void {
  machine.iterate(frame, iterable);
  const iterator = frame.peek(0);
  while (machine.next(frame, iterator)) {
    const key = frame.peek(0);
    const more = visit(key, hashKey(machine, key, 'set element'));
    frame.pop();
    if (!more) break;
  }
  frame.pop();
}

/** Gives a set the table of a new one, and the new one its old table (set_swap_bodies). */
export function takeElements(machine: Machine, set: PySet, made: PySet): void {
  const { heap } = machine;
  const [before, after] = [set.elements(), made.elements()];
  for (const { key, label } of before) {
    heap.move(key, labelPlace(set.id, label), labelPlace(made.id, label));
  }
  for (const { key, label } of after) {
    heap.move(key, labelPlace(made.id, label), labelPlace(set.id, label));
  }
  [set.table, made.table] = [made.table, set.table];
  [set.used, made.used] = [made.used, set.used];
  [set.fill, made.fill] = [made.fill, set.fill];
  set.salted ||= made.salted;
  for (const changed of [set, made]) {
    heap.resizeTable(changed, setTableBytes(heap.profile, changed), 'entries');
    heap.changed(changed);
  }
}
