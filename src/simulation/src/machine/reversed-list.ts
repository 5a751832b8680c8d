// list.reverse: Objects/listobject.c, CPython 3.11 to 3.15.
import type { PyList } from '../objects/sequences.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';

/** Turns the items of a list around. */
export function reverseList({ heap }: Machine, list: PyList): void {
  const { length } = list.items;
  const waiting = heap.interpreter('reversing');
  for (let low = 0, high = length - 1; low < high; low += 1, high -= 1) {
    const [first, last] = [list.items[low], list.items[high]];
    if (!first || !last) return;
    const [from, to] = [indexPlace(list.id, low), indexPlace(list.id, high)];
    heap.move(first, from, waiting);
    heap.move(last, to, from);
    heap.move(first, waiting, to);
    list.items[low] = last;
    list.items[high] = first;
  }
}
