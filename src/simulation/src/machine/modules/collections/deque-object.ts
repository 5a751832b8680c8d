// The deque and its blocks of 64 items: Modules/_collectionsmodule.c, CPython 3.11 to 3.15.
import { builtinType, type PyObject, type Visitor } from '../../../objects/object.ts';
import { indexPlace, labelPlace, type Place } from '../../../trace/place.ts';
import type { Machine } from '../../context.ts';
import type { Frame } from '../../frame.ts';
import { NativeObject, type Slots } from '../../native-object.ts';
import { raise } from '../../raise.ts';

export const dequeType = builtinType('collections.deque');

const blockLength = 64;
const center = 32;

/** A `deque`. Its items are numbered as they come: to the right from 0 up, to the left from -1 down. */
export class Deque extends NativeObject {
  items: PyObject[] = [];
  /** The number of the leftmost item. */
  first = 0;
  /** Where in its block the leftmost item lies. */
  left = center;
  maxlen: number | null = null;
  /** Grows with every change of its length; iterators look at it. */
  state = 0;
  /** Labels of the items with negative numbers. */
  readonly #labels: number[] = [];

  constructor(slots: Slots) {
    super(dequeType, 27, slots);
  }

  /** Where it holds the item with a number. */
  place(number: number): Place {
    if (number >= 0) return indexPlace(this.id, number);
    return labelPlace(this.id, this.#labels[-number] ?? 0);
  }

  /** Makes the label of the item with a number. */
  label(machine: Machine, number: number): void {
    if (number < 0) this.#labels[-number] ??= machine.heap.label(`[${String(number)}]`);
  }

  override visit(visitor: Visitor): void {
    this.items.forEach((item, at) => {
      visitor(item, this.place(this.first + at));
    });
    super.visit(visitor);
  }
}

/** Tells the trace how many blocks a deque has now. */
export function settle({ heap }: Machine, deque: Deque): void {
  const blocks = Math.max(1, Math.ceil((deque.left + deque.items.length) / blockLength));
  const bytes = blocks * (blockLength + 2) * heap.profile.word;
  if (bytes === deque.tableBytes) return;
  deque.tableBytes = bytes;
  heap.resizeTable(deque, bytes, 'items');
  heap.changed(deque);
}

function trim(machine: Machine, deque: Deque, fromLeft: boolean): void {
  if (deque.maxlen === null || deque.items.length <= deque.maxlen) return;
  const { frame } = machine;
  popEnd(machine, frame, deque, fromLeft);
  frame.pop();
}

/** Moves the top of the stack to the right or left end; what is too many leaves at the other end. */
export function appendEnd(machine: Machine, frame: Frame, deque: Deque, left: boolean): void {
  const number = left ? deque.first - 1 : deque.first + deque.items.length;
  deque.label(machine, number);
  const item = frame.popTo(deque.place(number));
  deque.state += 1;
  if (left) {
    deque.items.unshift(item);
    deque.first = number;
    deque.left = (deque.left || blockLength) - 1;
  } else deque.items.push(item);
  settle(machine, deque);
  trim(machine, deque, !left);
}

/** Moves the item at an end to the top of the stack; raises `IndexError` where there is none. */
export function popEnd(machine: Machine, frame: Frame, deque: Deque, left: boolean): void {
  const item = left ? deque.items.shift() : deque.items.pop();
  if (!item) throw raise(machine, 'IndexError', 'pop from an empty deque');
  const right = (deque.left + deque.items.length) % blockLength;
  deque.state += 1;
  frame.pushMoved(item, deque.place(left ? deque.first : deque.first + deque.items.length));
  if (left) {
    deque.first += 1;
    deque.left += 1;
    if (deque.left === blockLength) deque.left = deque.items.length > 0 ? 0 : center;
  } else if (deque.items.length === 0 && right === 0) deque.left = center;
  settle(machine, deque);
}

/** Moves items from one end to the other: `count` to the right, or to the left where negative. */
export function rotate(machine: Machine, deque: Deque, count: number): void {
  const { length } = deque.items;
  if (length < 2) return;
  const half = length >> 1;
  let turns = count;
  if (Math.abs(turns) > half) {
    turns %= length;
    if (turns > half) turns -= length;
    else if (turns < -half) turns += length;
  }
  const { frame } = machine;
  const { maxlen } = deque;
  deque.maxlen = null;
  for (let turn = Math.abs(turns); turn > 0; turn -= 1) {
    popEnd(machine, frame, deque, turns < 0);
    appendEnd(machine, frame, deque, turns > 0);
  }
  deque.maxlen = maxlen;
}

/** Empties a deque, from the left. */
export function clearDeque(machine: Machine, deque: Deque): void {
  const { items, first } = deque;
  if (items.length === 0) return;
  deque.items = [];
  deque.left = center;
  deque.state += 1;
  items.forEach((item, at) => {
    machine.heap.decref(item, deque.place(first + at));
  });
  settle(machine, deque);
}

/** Adds everything that an iterable gives at an end; an empty deque first makes room for it there. */
export function extendEnd(
  machine: Machine,
  frame: Frame,
  deque: Deque,
  iterable: PyObject,
  left: boolean,
): void {
  machine.iterate(frame, iterable);
  if (deque.items.length === 0 && deque.maxlen !== 0) deque.left = left ? blockLength - 1 : 1;
  settle(machine, deque);
  const iterator = frame.peek(0);
  while (machine.next(frame, iterator)) {
    if (deque.maxlen === 0) frame.pop();
    else appendEnd(machine, frame, deque, left);
  }
  frame.pop();
}
