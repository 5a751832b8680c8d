import type { PyObject } from '../objects/object.ts';
import type { PyList } from '../objects/sequences.ts';
import { indexPlace } from '../trace/place.ts';
import type { Call, Machine } from './context.ts';
import { named } from './builtins/arguments.ts';

/** Items in order, by `key` and `reverse` where the call names them. Stable, as CPython's sort. */
export function sortItems(
  call: Call,
  items: readonly PyObject[],
  less: (a: PyObject, b: PyObject) => boolean,
): PyObject[] {
  const { machine, frame } = call;
  const key = named(call, 'key');
  const reverse = named(call, 'reverse');
  const base = frame.depth;
  const keyed = items.map((item) => {
    if (!key || key === machine.heap.none) return { item, rank: item };
    machine.call(frame, key, [item]);
    return { item, rank: frame.peek(0) };
  });
  const backwards = reverse !== undefined && machine.truth(frame, reverse);
  if (backwards) keyed.reverse();
  keyed.sort((a, b) => (less(a.rank, b.rank) ? -1 : less(b.rank, a.rank) ? 1 : 0));
  if (backwards) keyed.reverse();
  frame.unwind(base);
  return keyed.map(({ item }) => item);
}

/** Gives a list's items new places. */
export function reorder(machine: Machine, list: PyList, items: readonly PyObject[]): void {
  const { heap } = machine;
  const waiting = heap.interpreter('sorting');
  list.items.forEach((item, at) => {
    heap.move(item, indexPlace(list.id, at), waiting);
  });
  list.items = [...items];
  list.items.forEach((item, at) => {
    heap.move(item, waiting, indexPlace(list.id, at));
  });
}
