// Slices of lists: list_ass_slice and list_ass_subscript of Objects/listobject.c, CPython 3.11 to 3.15.
import type { PySlice } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import type { PyList } from '../objects/sequences.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { clamped } from './indexing.ts';
import { itemsAtHand } from './own-iteration.ts';
import { raise, typeError } from './raise.ts';
import {
  clearList,
  extendList,
  newList,
  resizeAfterRemoval,
  resizeList,
  shiftItems,
} from './sequences.ts';
import { positionsOf, unpackSlice } from './slice-bounds.ts';

/** Puts new references to items where a part of a list is (`list[low:high] = items`). */
export function replacePart(
  machine: Machine,
  list: PyList,
  low: number,
  high: number,
  items: readonly PyObject[],
): void {
  const { heap } = machine;
  const gone = list.items.slice(low, high);
  const by = items.length - gone.length;
  if (list.items.length + by === 0) {
    clearList(machine, list);
    return;
  }
  const waiting = heap.interpreter('replaced items');
  gone.forEach((item, at) => {
    heap.move(item, indexPlace(list.id, low + at), waiting);
  });
  if (by > 0) resizeList(machine, list, list.items.length + by);
  if (by !== 0) shiftItems(machine, list, high, by);
  list.items.splice(low, gone.length, ...items);
  items.forEach((item, at) => {
    heap.incref(item, indexPlace(list.id, low + at));
  });
  if (by < 0) resizeAfterRemoval(machine, list);
  for (const item of gone.toReversed()) heap.decref(item, waiting);
}

const extendedComplaint = 'must assign iterable to extended slice';

/** What is assigned to a slice, as a list or tuple; one that is made for it is pushed. */
function pushFast(
  machine: Machine,
  frame: Frame,
  list: PyList,
  value: PyObject,
  complaint: string,
): readonly PyObject[] {
  const known = itemsAtHand(value);
  if (known) {
    frame.push(value === list ? newList(machine, list.items) : value);
    return [...known];
  }
  const made = newList(machine, []);
  frame.push(made);
  try {
    machine.iterate(frame, value);
  } catch (error) {
    if (!machine.swallow(error, 'TypeError')) throw error;
    throw typeError(machine, complaint);
  }
  frame.pop();
  extendList(machine, frame, made, value);
  return [...made.items];
}

/** `list[slice] = value`. */
export function assignSlice(
  machine: Machine,
  frame: Frame,
  list: PyList,
  slice: PySlice,
  value: PyObject,
): void {
  const { heap } = machine;
  const unpacked = unpackSlice(machine, slice);
  const before = list.items.length;
  const depth = frame.depth;
  if (unpacked.step === 1) {
    const { start, stop } = positionsOf(before, unpacked);
    const extended = machine.profile.minor >= 12;
    const complaint = extended ? extendedComplaint : 'can only assign an iterable';
    const items = pushFast(machine, frame, list, value, complaint);
    replacePart(machine, list, start, Math.max(start, stop), items);
    frame.unwind(depth);
    return;
  }
  const items = pushFast(machine, frame, list, value, extendedComplaint);
  const { length } = list.items;
  // CPython 3.11 then writes where the list no longer is.
  if (length !== before && machine.profile.minor < 12)
    throw machine.unsupported('a slice of a list that changes meanwhile');
  const { start, step, count } = positionsOf(length, unpacked);
  if (items.length !== count) {
    throw raise(
      machine,
      'ValueError',
      `attempt to assign sequence of size ${String(items.length)} to extended slice of size ${String(count)}`,
    );
  }
  const waiting = heap.interpreter('replaced items');
  const gone: PyObject[] = [];
  items.forEach((item, at) => {
    const position = start + at * step;
    const place = indexPlace(list.id, position);
    const old = list.items[position];
    if (old) {
      heap.move(old, place, waiting);
      gone.push(old);
    }
    heap.incref(item, place);
    list.items[position] = item;
  });
  for (const item of gone) heap.decref(item, waiting);
  frame.unwind(depth);
}

/** `del list[slice]`. */
export function deleteSlice(machine: Machine, list: PyList, slice: PySlice): void {
  const unpacked = unpackSlice(machine, slice);
  const { start, stop, step, count } = positionsOf(list.items.length, unpacked);
  if (step === 1) {
    replacePart(machine, list, start, Math.max(start, stop), []);
    return;
  }
  if (count === 0) return;
  const { heap } = machine;
  const waiting = heap.interpreter('replaced items');
  const [first, stride] = step > 0 ? [start, step] : [start + step * (count - 1), -step];
  const gone: PyObject[] = [];
  const kept: PyObject[] = [];
  const last = first + stride * (count - 1);
  list.items.forEach((item, at) => {
    const from = indexPlace(list.id, at);
    if (at >= first && at <= last && (at - first) % stride === 0) {
      heap.move(item, from, waiting);
      gone.push(item);
    } else {
      if (kept.length !== at) heap.move(item, from, indexPlace(list.id, kept.length));
      kept.push(item);
    }
  });
  list.items = kept;
  resizeAfterRemoval(machine, list);
  for (const item of gone) heap.decref(item, waiting);
}

/** `list *= times` (list_inplace_repeat). */
export function repeatList(machine: Machine, list: PyList, times: bigint): void {
  const items = [...list.items];
  if (items.length === 0 || times === 1n) return;
  if (times < 1n) {
    clearList(machine, list);
    return;
  }
  const count = clamped(times);
  if (items.length * count > 1_000_000) throw machine.unsupported('a sequence this long');
  resizeList(machine, list, items.length * count);
  for (let turn = 1; turn < count; turn += 1) {
    for (const item of items) {
      machine.heap.incref(item, indexPlace(list.id, list.items.length));
      list.items.push(item);
    }
  }
}
