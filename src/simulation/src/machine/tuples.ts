// New tuples: Objects/tupleobject.c, CPython 3.11 to 3.15.
import { type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { mayBeTracked } from './tracking.ts';

/**
 * Tracks a new tuple; from 3.14 on one that is made of items at hand only if it holds containers,
 * tuples that are not tracked and static types among them (maybe_tracked).
 */
export function trackTuple({ heap }: Machine, tuple: PyTuple): void {
  const container = (item: PyObject) =>
    item instanceof PyTuple || item instanceof PyType || mayBeTracked(item);
  if (heap.profile.minor < 14 || tuple.items.some(container)) heap.track(tuple);
}

/**
 * A new tuple that holds its items; the empty one exists once. `atHand` says that CPython makes it of
 * an array of items (_PyTuple_FromArray), not empty first.
 */
export function newTuple(machine: Machine, items: readonly PyObject[], atHand = false): PyTuple {
  if (items.length === 0) return emptyTuple(machine);
  const tuple = machine.heap.allocate(new PyTuple(items.length));
  items.forEach((item, index) => {
    machine.heap.incref(item, indexPlace(tuple.id, index));
    tuple.items.push(item);
  });
  if (atHand) trackTuple(machine, tuple);
  else machine.heap.track(tuple);
  return tuple;
}

const emptyTuples = new WeakMap<object, PyTuple>();

/** The empty tuple of this run. */
export function emptyTuple({ heap }: Pick<Machine, 'heap'>): PyTuple {
  let empty = emptyTuples.get(heap);
  if (!empty) {
    empty = new PyTuple(0);
    empty.permanent = true;
    emptyTuples.set(heap, empty);
  }
  return empty;
}
