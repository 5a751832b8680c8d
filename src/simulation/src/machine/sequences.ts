// Lists and tuples: Objects/listobject.c and tupleobject.c, CPython 3.11 to 3.15.
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyDictIterator, PyIterator, PyView } from '../objects/iterators.ts';
import { PyInt, PyStr } from '../objects/simple.ts';
import { dictType, PyDict, PyOrderedDict, PySet } from '../objects/tables.ts';
import type { PyObject } from '../objects/object.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { NativeObject } from './native-object.ts';
import { plainLength } from './lengths.ts';
import { itemsAtHand } from './own-iteration.ts';
import { orderedElements } from './set-order.ts';
import { raise, typeError } from './raise.ts';
import type { Frame } from './frame.ts';
import { callBound } from './bound-calls.ts';
import { newTuple } from './tuples.ts';

export { emptyTuple, newTuple, trackTuple } from './tuples.ts';

/** Room for `size` items after list_resize: over-allocation when a list grows. */
export function grownAllocation(size: number, newSize: number): number {
  let allocated = (newSize + (newSize >> 3) + 6) & ~3;
  if (newSize - size > allocated - newSize) allocated = (newSize + 3) & ~3;
  return newSize === 0 ? 0 : allocated;
}

/** Sets the room of a list's table, where it is another. */
export function setAllocated(machine: Machine, list: PyList, allocated: number): void {
  if (allocated !== list.allocated) reallocate(machine, list, allocated);
}

/** Asks for a list's table anew, even for the same room. */
function reallocate(machine: Machine, list: PyList, allocated: number): void {
  list.allocated = allocated;
  list.hasTable = true;
  machine.heap.resizeTable(list, allocated * machine.profile.word, 'items');
  machine.heap.changed(list);
}

/** Makes room for a new length as list_resize does: nothing while it is within half and all of it. */
export function resizeList(machine: Machine, list: PyList, newSize: number): void {
  if (list.allocated >= newSize && newSize >= list.allocated >> 1) return;
  reallocate(machine, list, grownAllocation(list.items.length, newSize));
}

/** A new empty list, as `list()` makes it. */
export function calledList(machine: Machine): PyList {
  const list = machine.heap.allocate(new PyList(), false);
  machine.heap.track(list);
  return list;
}

/** A new list with room for exactly its items (PyList_New), which it now also holds. */
export function newList(machine: Machine, items: readonly PyObject[]): PyList {
  const list = machine.heap.allocate(new PyList());
  setAllocated(machine, list, items.length);
  items.forEach((item, index) => {
    machine.heap.incref(item, indexPlace(list.id, index));
    list.items.push(item);
  });
  machine.heap.track(list);
  return list;
}

/** Room for one more item; appending never gives room back. */
function growByOne(machine: Machine, list: PyList): void {
  const length = list.items.length;
  if (length === list.allocated) resizeList(machine, list, length + 1);
}

/** Moves the top of the stack to the end of a list. */
export function appendTop(machine: Machine, frame: Frame, list: PyList): void {
  growByOne(machine, list);
  list.items.push(frame.popTo(indexPlace(list.id, list.items.length)));
}

/** Appends a new reference (`list.append`). */
export function append(machine: Machine, list: PyList, item: PyObject): void {
  growByOne(machine, list);
  machine.heap.incref(item, indexPlace(list.id, list.items.length));
  list.items.push(item);
}

/** Appends everything that an iterable gives (`list.extend`). */
export function extendList(machine: Machine, frame: Frame, list: PyList, iterable: PyObject): void {
  const known = itemsAtHand(iterable);
  if (known) {
    const items = [...known];
    if (items.length === 0) return;
    makeRoom(machine, list, items.length);
    for (const item of items) {
      machine.heap.incref(item, indexPlace(list.id, list.items.length));
      list.items.push(item);
    }
    return;
  }
  if (machine.profile.minor >= 13 && extendFromTable(machine, frame, list, iterable)) return;
  machine.iterate(frame, iterable);
  const guess = lengthHint(machine, iterable);
  if (guess > 0 || list.hasTable) makeRoom(machine, list, guess);
  appendNext(machine, frame, list);
  if (list.items.length < list.allocated) {
    resizeList(machine, list, list.items.length);
  }
}

/** Appends what an iterable gives, as a comprehension does. */
export function appendAll(machine: Machine, frame: Frame, list: PyList, iterable: PyObject): void {
  machine.iterate(frame, iterable);
  appendNext(machine, frame, list);
}

/** Appends what the iterator on the stack still gives, and pops it. */
function appendNext(machine: Machine, frame: Frame, list: PyList): void {
  const iterator = frame.peek(0);
  while (machine.next(frame, iterator)) appendTop(machine, frame, list);
  frame.pop();
}

/** Appends a set, a dict or a view of one without an iterator (3.13); false for anything else. */
function extendFromTable(
  machine: Machine,
  frame: Frame,
  list: PyList,
  iterable: PyObject,
): boolean {
  const dict = iterable instanceof PyView ? iterable.dict : iterable;
  if (!(dict instanceof PyDict || dict instanceof PySet)) return false;
  // What a view is of may be of a subclass, but an OrderedDict has views of its own.
  const exact =
    iterable instanceof PyView
      ? !(dict instanceof PyOrderedDict)
      : dict.type === dictType || (dict instanceof PySet && !dict.type.isUserClass);
  if (!exact) return false;
  resizeList(machine, list, list.items.length + dict.used);
  if (dict instanceof PySet) {
    for (const item of orderedElements(machine, dict)) append(machine, list, item);
    return true;
  }
  const kind = iterable instanceof PyView ? iterable.kind : 'keys';
  for (const { key, value } of dict.entries()) {
    if (kind === 'items') {
      frame.push(newTuple(machine, [key, value], true));
      appendTop(machine, frame, list);
    } else append(machine, list, kind === 'keys' ? key : value);
  }
  return true;
}

/** Makes room for more items: an even number of places where there is no table yet (list_prealloc). */
function makeRoom(machine: Machine, list: PyList, more: number): void {
  if (list.hasTable) resizeList(machine, list, list.items.length + more);
  else setAllocated(machine, list, (more + 1) & ~1);
}

/** How many items an iterable says it will give (PyObject_LengthHint), or 8. */
export function lengthHint(machine: Machine, iterable: PyObject): number {
  const known = plainLength(iterable) ?? itemsLeft(iterable);
  if (known !== null) return known;
  for (const name of ['__len__', '__length_hint__']) {
    const own = machine.special(iterable, name);
    if (own) return hintOf(machine, own, iterable, name === '__length_hint__') ?? 8;
  }
  return 8;
}

function hintOf(
  machine: Machine,
  own: PyObject,
  iterable: PyObject,
  isBound: boolean,
): number | null {
  const { frame } = machine;
  if (isBound) callBound(machine, frame, own, [iterable]);
  else machine.call(frame, own, [iterable]);
  const result = frame.peek(0);
  const [type, hint] = [result.type.name, result instanceof PyInt ? Number(result.value) : null];
  frame.pop();
  if (type === 'NotImplementedType') return null;
  const newer = machine.profile.minor >= 15;
  const name = newer ? `${iterable.type.name}.__length_hint__() must return` : '__length_hint__';
  if (hint === null) {
    const text = newer ? `${name} an int, not ${type}` : `${name} must be an integer, not ${type}`;
    throw typeError(machine, text);
  }
  if (hint >= 0) return hint;
  const text = newer ? `${name} a non-negative int` : `${name}() should return >= 0`;
  throw raise(machine, 'ValueError', text);
}

/** `__length_hint__` of a builtin iterator, or null. */
export function itemsLeft(iterator: PyObject): number | null {
  if (iterator instanceof PyDictIterator) {
    return iterator.source?.used === iterator.size ? iterator.left : 0;
  }
  if (iterator instanceof NativeObject) return iterator.slots.hint?.(iterator) ?? null;
  if (!(iterator instanceof PyIterator)) return null;
  const { source, position } = iterator;
  if (!source) return 0;
  if (source instanceof PySet) return source.used === iterator.size ? iterator.left : 0;
  return Math.max(0, (plainLength(source) ?? 0) - position);
}

/** Empties a list: its table goes first, then its items, the last one first. */
export function clearList(machine: Machine, list: PyList): void {
  const { items } = list;
  list.items = [];
  list.allocated = 0;
  list.hasTable = false;
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item) machine.heap.decref(item, indexPlace(list.id, at));
  }
  if (list.allocated === 0) machine.heap.resizeTable(list, 0, 'items');
  machine.heap.changed(list);
}

/** Closes a gap or makes one: items from `from` on move by `by` places. */
export function shiftItems(machine: Machine, list: PyList, from: number, by: number): void {
  const { heap } = machine;
  const moveItem = (index: number) => {
    const item = list.items[index];
    if (item) heap.move(item, indexPlace(list.id, index), indexPlace(list.id, index + by));
  };
  if (by < 0) for (let index = from; index < list.items.length; index += 1) moveItem(index);
  else for (let index = list.items.length - 1; index >= from; index -= 1) moveItem(index);
}

/** Puts a new reference in a list, before the item at a position. */
export function insertItem(machine: Machine, list: PyList, at: number, item: PyObject): void {
  resizeList(machine, list, list.items.length + 1);
  shiftItems(machine, list, at, 1);
  list.items.splice(at, 0, item);
  machine.heap.incref(item, indexPlace(list.id, at));
}

/**
 * Takes an item out of a list; its reference goes to the top of the stack. Room is then given back as
 * list_ass_slice does, unless another way is given.
 */
export function takeItem(
  machine: Machine,
  frame: Frame,
  list: PyList,
  index: number,
  giveBack: typeof clearOrResize | null = clearOrResize,
): void {
  const item = list.items[index];
  if (!item) throw new Error('no such item');
  frame.pushMoved(item, indexPlace(list.id, index));
  shiftItems(machine, list, index + 1, -1);
  list.items.splice(index, 1);
  giveBack?.(machine, list);
}

function clearOrResize(machine: Machine, list: PyList): void {
  if (list.items.length === 0) clearList(machine, list);
  else resizeAfterRemoval(machine, list);
}

/** Gives back room after items have gone. */
export function resizeAfterRemoval(machine: Machine, list: PyList): void {
  const length = list.items.length;
  if (list.allocated >= length && length >= list.allocated >> 1) return;
  setAllocated(machine, list, grownAllocation(length + 1, length));
}

/** Characters of a string past which a run would hold up whoever waits for it. */
export const longestStr = 10_000_000;

/** `sequence * times`, or null where the object is no sequence. */
export function repeated(machine: Machine, object: PyObject, times: bigint): PyObject | null {
  const count = times < 0n ? 0 : Number(times);
  const repeat = (items: readonly PyObject[]) => {
    if (items.length * count > 1_000_000) throw machine.unsupported('a sequence this long');
    return Array.from({ length: count }, () => items).flat();
  };
  if (object instanceof PyStr) {
    if (object.value.length * count > longestStr) throw machine.unsupported('a string this long');
    if (count === 1 && object.type.hidden) return object;
    return machine.heap.str(object.value.repeat(count));
  }
  if (object instanceof PyList) return newList(machine, repeat(object.items));
  if (object instanceof PyTuple && count === 1 && object.type.hidden) return object;
  if (object instanceof PyTuple) return newTuple(machine, repeat(object.items));
  return null;
}
