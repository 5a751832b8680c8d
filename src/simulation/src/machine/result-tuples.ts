// The result tuple of dict.items(), enumerate and zip: an iterator gives the same tuple again while
// only it holds that tuple (dictiter_iternextitem, enum_next, zip_next; CPython 3.11 to 3.15).
import { type PyDictIterator, type PyEnumerate, PyZip } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import type { PyTuple } from '../objects/sequences.ts';
import type { PyDict } from '../objects/tables.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { holdField } from './hold-fields.ts';
import { newTuple } from './sequences.ts';

type Owner = PyDictIterator | PyEnumerate | PyZip;

/**
 * A result tuple, full of None; it is packed of what is at hand (PyTuple_Pack), unless it is made
 * empty and filled.
 */
export function newResult(machine: Machine, length: number, isFilledLater = false): PyTuple {
  const nothing = Array.from({ length }, () => machine.heap.none);
  return newTuple(machine, nothing, !isFilledLater);
}

/** Gives an iterator its result tuple. */
export function holdResult(machine: Machine, owner: Owner, result: PyTuple): void {
  holdField(machine, owner, '.result', result);
  owner.result = result;
}

/** Makes an iterator hold its dict and, if it gives pairs, a tuple for them (dictiter_new). */
export function holdDict(machine: Machine, iterator: PyDictIterator, dict: PyDict): PyDictIterator {
  machine.heap.allocate(iterator);
  holdField(machine, iterator, '.dict', dict);
  if (iterator.kind === 'items') holdResult(machine, iterator, newResult(machine, 2));
  machine.heap.track(iterator);
  return iterator;
}

/** Pushes a tuple of these items: the result tuple if only the iterator holds it, else a new one. */
export function pushResult(
  machine: Machine,
  frame: Frame,
  owner: Owner,
  items: readonly PyObject[],
): void {
  const { result } = owner;
  if (!result || result.count !== 1) {
    // zip still makes its tuple empty first.
    const atHand = machine.profile.minor >= 15 && !(owner instanceof PyZip);
    frame.push(newTuple(machine, items, atHand));
    return;
  }
  frame.push(result);
  refill(machine, result, items);
}

/** Puts other items in a tuple that only its iterator holds. */
export function refill(machine: Machine, result: PyTuple, items: readonly PyObject[]): void {
  result.hash = null;
  items.forEach((item, index) => {
    const place = indexPlace(result.id, index);
    const old = result.items[index];
    const died = old !== undefined && machine.heap.release(old, place);
    machine.heap.incref(item, place);
    result.items[index] = item;
    if (died) machine.heap.deallocate(old);
  });
  machine.heap.track(result);
}
