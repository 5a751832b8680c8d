// Operators and comparisons of sets: set_intersection, set_difference, set_symmetric_difference,
// set_issubset of Objects/setobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { storedHash } from './dict-table.ts';
import { findEntry } from './dicts.ts';
import type { Frame } from './frame.ts';
import {
  addKnown,
  clearSet,
  discardKnown,
  findKnown,
  forEachHashed,
  newSet,
  shrinkSet,
  updateSet,
  whileHeld,
} from './sets.ts';

/** Pushes a new set with the elements of an iterable; a set gives its own table. */
export function pushSetOf(
  machine: Machine,
  frame: Frame,
  iterable: PyObject,
  frozen = iterable instanceof PySet && iterable.frozen,
): PySet {
  const set = newSet(machine, frozen);
  frame.push(set);
  updateSet(machine, frame, set, iterable);
  return set;
}

/** Pushes what both have. */
export function pushIntersection(
  machine: Machine,
  frame: Frame,
  set: PySet,
  other: PyObject,
): void {
  if (set === other) {
    pushSetOf(machine, frame, set);
    return;
  }
  const result = newSet(machine, set.frozen);
  frame.push(result);
  if (other instanceof PySet) {
    const [few, many] = other.used > set.used ? [set, other] : [other, set];
    for (const { key, hash } of few.elements()) {
      whileHeld(machine, key, () => {
        if (findKnown(machine, many, key, hash)) addKnown(machine, result, key, hash);
      });
    }
    return;
  }
  forEachHashed(machine, frame, other, (key, hash) => {
    if (findKnown(machine, set, key, hash)) addKnown(machine, result, key, hash);
    return true;
  });
}

/** Pushes what the first has and the other has not. */
export function pushDifference(machine: Machine, frame: Frame, set: PySet, other: PyObject): void {
  const size = other instanceof PySet || other instanceof PyDict ? other.used : Infinity;
  if (set.used >> 2 > size || size === Infinity) {
    removeAll(machine, frame, pushSetOf(machine, frame, set), other);
    return;
  }
  const result = newSet(machine, set.frozen);
  frame.push(result);
  for (const { key, hash } of set.elements()) {
    whileHeld(machine, key, () => {
      const found =
        other instanceof PySet
          ? findKnown(machine, other, key, hash)
          : other instanceof PyDict && findEntry(machine, other, key);
      if (!found) addKnown(machine, result, key, hash);
    });
  }
}

/** Takes out of a set what an iterable gives. */
export function removeAll(machine: Machine, frame: Frame, set: PySet, other: PyObject): void {
  if (set === other) {
    clearSet(machine, set);
    return;
  }
  if (other instanceof PySet) {
    const large = other.used >> 3 > set.used;
    if (large) pushIntersection(machine, frame, set, other);
    const gone = large ? frame.peek(0) : other;
    for (const { key, hash } of gone instanceof PySet ? gone.elements() : []) {
      whileHeld(machine, key, () => discardKnown(machine, set, key, hash));
    }
    if (large) frame.pop();
  } else {
    forEachHashed(machine, frame, other, (key, hash) => {
      discardKnown(machine, set, key, hash);
      return true;
    });
  }
  shrinkSet(machine, set);
}

/** Takes out what an iterable gives and is there, adds what is not. */
export function toggleAll(machine: Machine, frame: Frame, set: PySet, other: PyObject): void {
  if (set === other) {
    clearSet(machine, set);
    return;
  }
  if (other instanceof PyDict && other.type.hidden) {
    for (const entry of other.entries()) {
      const hash = storedHash(machine, entry);
      whileHeld(machine, entry.key, () => {
        if (!discardKnown(machine, set, entry.key, hash)) addKnown(machine, set, entry.key, hash);
      });
    }
    return;
  }
  const given = other instanceof PySet ? other : pushSetOf(machine, frame, other, set.frozen);
  for (const { key, hash } of given.elements()) {
    whileHeld(machine, key, () => {
      if (!discardKnown(machine, set, key, hash)) addKnown(machine, set, key, hash);
    });
  }
  if (given !== other) frame.pop();
}

/** Pushes what one of the two has, and not the other. */
export function pushSymmetric(machine: Machine, frame: Frame, set: PySet, other: PyObject): void {
  toggleAll(machine, frame, pushSetOf(machine, frame, other, set.frozen), set);
}

/** Whether every element of a set is in the other. */
export function isSubset(machine: Machine, set: PySet, other: PySet): boolean {
  if (set.used > other.used) return false;
  return set
    .elements()
    .every(({ key, hash }) => whileHeld(machine, key, () => findKnown(machine, other, key, hash)));
}

/** Whether two sets have no element in common. */
export function isDisjoint(machine: Machine, frame: Frame, set: PySet, other: PyObject): boolean {
  if (other instanceof PySet) {
    if (set === other) return set.used === 0;
    const [few, many] = other.used > set.used ? [set, other] : [other, set];
    return !few
      .elements()
      .some(({ key, hash }) => whileHeld(machine, key, () => findKnown(machine, many, key, hash)));
  }
  let common = false;
  forEachHashed(machine, frame, other, (key, hash) => {
    common = findKnown(machine, set, key, hash) !== undefined;
    return !common;
  });
  return !common;
}

/** `a == b`, `a < b` and the like of two sets. */
export function compareSets(machine: Machine, operator: string, a: PySet, b: PySet): boolean {
  switch (operator) {
    case '==':
      if (a.used !== b.used) return false;
      if (a.hash !== null && b.hash !== null && a.hash !== b.hash) return false;
      return isSubset(machine, a, b);
    case '<':
      return a.used < b.used && isSubset(machine, a, b);
    case '<=':
      return isSubset(machine, a, b);
    case '>':
      return a.used > b.used && isSubset(machine, b, a);
    default:
      return isSubset(machine, b, a);
  }
}
