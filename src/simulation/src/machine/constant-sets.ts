// Sets of constants: PyFrozenSet_New in Python/compile.c and flowgraph.c, and merge_consts_recursive,
// which makes each such set a second time, CPython 3.11 to 3.15.
import type { Hash } from '../objects/hash.ts';
import { tupleHash } from '../objects/rare-hashes.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { addressHash, plainHash } from '../objects/plain-hashes.ts';
import { plainEqual } from '../objects/plain-values.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PySet } from '../objects/tables.ts';
import { addHashed } from './set-table.ts';
import { mayBeTracked } from './tracking.ts';

/** A new frozenset of constants. */
export function constantSet(heap: Heap, items: readonly PyObject[]): PySet {
  const first = filled(heap, items);
  // From 3.14 on only once.
  if (heap.profile.minor >= 14) return first;
  const second = filled(
    heap,
    first.elements().map(({ key }) => key),
  );
  heap.deallocate(first);
  return second;
}

function filled(heap: Heap, items: readonly PyObject[]): PySet {
  const set = heap.allocate(new PySet(true));
  for (const item of items) addHashed(heap, set, item, constantHash(heap, item), sameConstant);
  if (heap.profile.minor < 15 || items.some(mayBeTracked)) heap.track(set);
  return set;
}

function constantHash(heap: Heap, object: PyObject): Hash {
  if (!(object instanceof PyTuple)) return plainHash(heap, object) ?? addressHash(heap, object);
  const hashes = object.items.map((item) => constantHash(heap, item));
  return tupleHash(hashes, heap.profile.word);
}

function sameConstant(a: PyObject, b: PyObject): boolean {
  if (!(a instanceof PyTuple) || !(b instanceof PyTuple)) return plainEqual(a, b) ?? false;
  return a.length === b.length && a.items.every((item, at) => pair(item, b.items[at]));
}

function pair(a: PyObject, b: PyObject | undefined): boolean {
  return b !== undefined && sameConstant(a, b);
}
