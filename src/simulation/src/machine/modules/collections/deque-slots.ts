// What a deque does as a sequence: items, operators, comparison, iterators: Modules/_collectionsmodule.c.
import { builtinType, type PyObject } from '../../../objects/object.ts';
import { PyInt } from '../../../objects/simple.ts';
import { compareOrder } from '../../compare.ts';
import type { Machine } from '../../context.ts';
import { equalHeld } from '../../dict-table.ts';
import type { Frame } from '../../frame.ts';
import { asIndex, clamped, positionOf } from '../../indexing.ts';
import { equalItems } from '../../item-equality.ts';
import { type Comparison, type NativeObject, newNative, type Slots } from '../../native-object.ts';
import { raise, typeError } from '../../raise.ts';
import { newList } from '../../sequences.ts';
import { appendEnd, clearDeque, Deque, extendEnd, popEnd, rotate, settle } from './deque-object.ts';

const olderIterators = [
  builtinType('_collections._deque_iterator'),
  builtinType('_collections._deque_reverse_iterator'),
] as const;
/** From 3.12 on they name another module. */
const iterators = [
  builtinType('collections._deque_iterator'),
  builtinType('collections._deque_reverse_iterator'),
] as const;

/** Pushes a new, empty deque. */
export function pushDeque(machine: Machine, frame: Frame, maxlen: number | null): Deque {
  const deque = machine.heap.allocate(new Deque(slots), false);
  machine.heap.track(deque);
  deque.maxlen = maxlen;
  settle(machine, deque);
  frame.push(deque);
  return deque;
}

/** Pushes a copy of a deque. */
export function pushDequeCopy(machine: Machine, frame: Frame, deque: Deque): Deque {
  const copy = pushDeque(machine, frame, deque.maxlen);
  const [only, more] = deque.items;
  if (only && !more) {
    frame.push(only);
    appendEnd(machine, frame, copy, false);
  } else extendEnd(machine, frame, copy, deque, false);
  return copy;
}

/** Whether an item equals a value, and the deque is as long as it was. */
export function matches(machine: Machine, deque: Deque, item: PyObject, value: PyObject): boolean {
  const { state } = deque;
  const same = item === value || equalHeld(machine, item, value);
  if (deque.state !== state) throw changed(machine);
  return same;
}

function changed(machine: Machine): Error {
  return raise(machine, 'RuntimeError', 'deque mutated during iteration');
}

/** A new iterator over a deque. */
export function dequeIterator(machine: Machine, deque: Deque, backwards: boolean): NativeObject {
  const { state } = deque;
  let left = deque.items.length;
  const [forwards, reverse] = machine.profile.minor >= 12 ? iterators : olderIterators;
  const type = backwards ? reverse : forwards;
  return newNative(machine, type, 7, [['.deque', deque]], {
    hint: () => left,
    next(inner, frame) {
      // Backwards an iterator that has ended does not look.
      if (backwards && left === 0) return false;
      if (deque.state !== state) {
        left = 0;
        throw changed(inner);
      }
      if (left === 0) return false;
      const item = deque.items[backwards ? left - 1 : deque.items.length - left];
      left -= 1;
      if (item) frame.push(item);
      return true;
    },
  });
}

function position(machine: Machine, deque: Deque, index: PyObject): number {
  const { length } = deque.items;
  const at = positionOf(
    machine,
    length,
    index,
    (type) => `sequence index must be integer, not '${type}'`,
  );
  if (at >= 0 && at < length) return at;
  throw raise(machine, 'IndexError', 'deque index out of range');
}

/** Takes out the item at a position. */
export function removeItem(machine: Machine, frame: Frame, deque: Deque, at: number): void {
  rotate(machine, deque, -at);
  popEnd(machine, frame, deque, true);
  rotate(machine, deque, at);
  frame.pop();
}

function multiply(machine: Machine, frame: Frame, deque: Deque, times: bigint): void {
  if (deque.items.length === 0 || times === 1n) return;
  if (times <= 0n) {
    clearDeque(machine, deque);
    return;
  }
  const count = clamped(times);
  if (count * deque.items.length > 1_000_000) throw machine.unsupported('a deque this long');
  if (deque.items.length === 1) {
    const [item] = deque.items;
    for (let turn = 1; item && turn < count; turn += 1) {
      frame.push(item);
      appendEnd(machine, frame, deque, false);
    }
    return;
  }
  const list = newList(machine, deque.items);
  frame.push(list);
  for (let turn = 1; turn < count; turn += 1) extendEnd(machine, frame, deque, list, false);
  frame.pop();
}

function order(
  machine: Machine,
  frame: Frame,
  operator: Comparison,
  self: NativeObject,
  other: PyObject,
): boolean | null {
  if (!(self instanceof Deque) || !(other instanceof Deque)) return null;
  const [a, b] = [self.items, other.items];
  const equality = operator === '==' || operator === '!=';
  if (self === other && equality) return operator === '==';
  if (equality && a.length !== b.length) return operator === '!=';
  const at = a.findIndex((item, place) => {
    const facing = b[place];
    return !facing || !equalItems(machine, frame, item, facing);
  });
  const [left, right] = [a[at], b[at]];
  if (equality) return at < 0 === (operator === '==');
  if (left && right) return compareOrder(machine, frame, operator, left, right);
  const by = a.length - b.length;
  return operator === '<'
    ? by < 0
    : operator === '<='
      ? by <= 0
      : operator === '>'
        ? by > 0
        : by >= 0;
}

function asDeque(self: NativeObject): Deque {
  if (self instanceof Deque) return self;
  throw new Error('not a deque');
}

const slots: Slots = {
  recursive: '[...]',
  repr(_machine, _frame, self, inner) {
    const { items, maxlen } = asDeque(self);
    const size = maxlen === null ? '' : `, maxlen=${String(maxlen)}`;
    return `deque([${items.map(inner).join(', ')}]${size})`;
  },
  iterate(machine, frame, self) {
    frame.push(dequeIterator(machine, asDeque(self), false));
  },
  length: (self) => asDeque(self).items.length,
  item(machine, frame, self, index) {
    const deque = asDeque(self);
    const item = deque.items[position(machine, deque, index)];
    if (item) frame.push(item);
  },
  setItem(machine, frame, self, index, value) {
    const deque = asDeque(self);
    const at = position(machine, deque, index);
    const old = deque.items[at];
    if (!value) removeItem(machine, frame, deque, at);
    else if (old) {
      const place = deque.place(deque.first + at);
      const died = machine.heap.release(old, place);
      deque.items[at] = value;
      machine.heap.incref(value, place);
      if (died) machine.heap.deallocate(old);
    }
  },
  contains(machine, _frame, self, item) {
    const deque = asDeque(self);
    for (let at = 0; at < deque.items.length; at += 1) {
      const other = deque.items[at];
      if (other && matches(machine, deque, other, item)) return true;
    }
    return false;
  },
  attribute(machine, self, name) {
    const { maxlen } = asDeque(self);
    if (name !== 'maxlen') return null;
    return maxlen === null ? machine.heap.none : machine.heap.int(maxlen);
  },
  binary(machine, frame, operator, self, other) {
    const deque = asDeque(self);
    if (operator === '+') {
      if (!(other instanceof Deque)) {
        const name = other.type.name.replace(/^.*\./, '');
        throw typeError(machine, `can only concatenate deque (not "${name}") to deque`);
      }
      extendEnd(machine, frame, pushDequeCopy(machine, frame, deque), other, false);
      return true;
    }
    const times = operator === '*' ? asIndex(machine, other) : null;
    if (times === null) return false;
    multiply(machine, frame, pushDequeCopy(machine, frame, deque), times);
    return true;
  },
  inPlace(machine, frame, operator, self, other) {
    const deque = asDeque(self);
    if (operator === '+') {
      extendWith(machine, frame, deque, other, false);
      return true;
    }
    const times = operator === '*' && other instanceof PyInt ? other.value : null;
    if (times === null) return false;
    multiply(machine, frame, deque, times);
    return true;
  },
  order,
  clear(machine, self) {
    clearDeque(machine, asDeque(self));
  },
};

/** `extend` and `extendleft`; the deque itself gives what it had before. */
export function extendWith(
  machine: Machine,
  frame: Frame,
  deque: Deque,
  iterable: PyObject,
  left: boolean,
): void {
  const itself = iterable === deque;
  if (itself) frame.push(newList(machine, deque.items));
  extendEnd(machine, frame, deque, itself ? frame.peek(0) : iterable, left);
  if (itself) frame.pop();
}
