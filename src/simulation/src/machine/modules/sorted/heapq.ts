// heapq: siftdown and siftup of Modules/_heapqmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyList } from '../../../objects/sequences.ts';
import { indexPlace } from '../../../trace/place.ts';
import { unnamed } from '../../builtins/clinic.ts';
import { compareOrder } from '../../compare.ts';
import type { Call, Native } from '../../context.ts';
import { raise, typeError } from '../../raise.ts';
import { append, takeItem } from '../../sequences.ts';
import { heapqParts } from '../../library/heapq.ts';
import type { NativeModule } from '../native-module.ts';

/** Which of two items is nearer to the top of a heap. */
type Top = 'least' | 'greatest';

/** Whether the item at one position belongs above that at another. */
function above({ machine, frame }: Call, list: PyList, top: Top, a: number, b: number): boolean {
  const size = list.items.length;
  const [left, right] =
    top === 'least' ? [list.items[a], list.items[b]] : [list.items[b], list.items[a]];
  if (!left || !right) return false;
  frame.push(left);
  frame.push(right);
  const result = compareOrder(machine, frame, '<', left, right);
  frame.pop();
  frame.pop();
  if (size !== list.items.length) {
    throw raise(machine, 'RuntimeError', 'list changed size during iteration');
  }
  return result;
}

function swap({ machine: { heap } }: Call, list: PyList, a: number, b: number): void {
  const [left, right] = [list.items[a], list.items[b]];
  if (!left || !right || a === b) return;
  const waiting = heap.interpreter('heap');
  const [from, to] = [indexPlace(list.id, a), indexPlace(list.id, b)];
  heap.move(left, from, waiting);
  heap.move(right, to, from);
  heap.move(left, waiting, to);
  list.items[a] = right;
  list.items[b] = left;
}

function siftDown(call: Call, list: PyList, top: Top, start: number, from: number): void {
  let at = from;
  while (at > start) {
    const parent = (at - 1) >> 1;
    if (!above(call, list, top, at, parent)) return;
    swap(call, list, at, parent);
    at = parent;
  }
}

function siftUp(call: Call, list: PyList, top: Top, start: number): void {
  const { length } = list.items;
  let at = start;
  while (at < length >> 1) {
    let child = 2 * at + 1;
    if (child + 1 < length && !above(call, list, top, child, child + 1)) child += 1;
    swap(call, list, at, child);
    at = child;
  }
  siftDown(call, list, top, start, at);
}

function heapOf(call: Call, name: string, count: number): PyList {
  const [list] = unnamed(call, name, count);
  if (list instanceof PyList) return list;
  const type = list?.type.name ?? '';
  const which = count === 1 ? 'argument' : 'argument 1';
  throw typeError(call.machine, `${name}() ${which} must be list, not ${type}`);
}

/** Puts another object at the top, whose own reference goes to the stack. */
function replaceTop({ machine: { heap }, frame }: Call, list: PyList, item: PyObject): void {
  const [top] = list.items;
  if (!top) return;
  const place = indexPlace(list.id, 0);
  frame.pushMoved(top, place);
  heap.incref(item, place);
  list.items[0] = item;
}

/** The functions on a heap with the least or the greatest item at its top, by the ends of their names. */
function functionsOn(top: Top, names: (name: string) => string): Record<string, Native> {
  const heapFor = (call: Call, name: string, count: number) => heapOf(call, names(name), count);
  const onTop: Record<string, Native> = {
    heappush(call) {
      const list = heapFor(call, 'heappush', 2);
      const [, item] = call.args;
      if (item) append(call.machine, list, item);
      siftDown(call, list, top, 0, list.items.length - 1);
      return call.machine.heap.none;
    },
    heappop(call) {
      const list = heapFor(call, 'heappop', 1);
      const { machine, frame } = call;
      const { length } = list.items;
      if (length === 0) throw raise(machine, 'IndexError', 'index out of range');
      takeItem(machine, frame, list, length - 1);
      if (length === 1) return undefined;
      replaceTop(call, list, frame.peek(0));
      frame.removeAt(frame.depth - 2);
      siftUp(call, list, top, 0);
      return undefined;
    },
    heapify(call) {
      const list = heapFor(call, 'heapify', 1);
      for (let at = (list.items.length >> 1) - 1; at >= 0; at -= 1) siftUp(call, list, top, at);
      return call.machine.heap.none;
    },
    heapreplace(call) {
      const list = heapFor(call, 'heapreplace', 2);
      const [, item] = call.args;
      if (list.items.length === 0) throw raise(call.machine, 'IndexError', 'index out of range');
      if (item) replaceTop(call, list, item);
      siftUp(call, list, top, 0);
      return undefined;
    },
    heappushpop(call) {
      const list = heapFor(call, 'heappushpop', 2);
      const { machine, frame } = call;
      const [, item] = call.args;
      const [first] = list.items;
      if (!item || !first) return item;
      const [left, right] = top === 'least' ? [first, item] : [item, first];
      if (!compareOrder(machine, frame, '<', left, right)) return item;
      replaceTop(call, list, item);
      siftUp(call, list, top, 0);
      return undefined;
    },
  };
  return Object.fromEntries(Object.entries(onTop).map(([name, native]) => [names(name), native]));
}

const hidden = functionsOn('greatest', (name) => `_${name}_max`);
const open = functionsOn('greatest', (name) => `${name}_max`);

/** The module heapq. */
export const heapq: NativeModule = {
  functions: { ...functionsOn('least', (name) => name), ...hidden, ...open },
  since: {
    ...Object.fromEntries(Object.keys(open).map((name) => [name, 14])),
    _heappush_max: 14,
    _heappushpop_max: 14,
  },
  library: heapqParts,
};
