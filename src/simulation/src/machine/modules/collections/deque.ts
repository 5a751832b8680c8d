// The type deque and its methods: Modules/_collectionsmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyInt } from '../../../objects/simple.ts';
import { exactly, index } from '../../builtins/arguments.ts';
import { parameters, unnamed } from '../../builtins/clinic.ts';
import type { Call, Native } from '../../context.ts';
import { asIndex, clamped } from '../../indexing.ts';
import { raise, typeError } from '../../raise.ts';
import type { NativeType } from '../native-module.ts';
import { appendEnd, clearDeque, Deque, dequeType, popEnd, rotate } from './deque-object.ts';
import {
  dequeIterator,
  extendWith,
  matches,
  pushDeque,
  pushDequeCopy,
  removeItem,
} from './deque-slots.ts';

function self({ args: [deque] }: Call): Deque {
  if (deque instanceof Deque) return deque;
  throw new Error('not a deque');
}

function rest(call: Call): Call {
  return { ...call, args: call.args.slice(1) };
}

const append =
  (name: string, left: boolean): Native =>
  (call) => {
    const [item] = exactly(call, 1, `deque.${name}`);
    if (item) {
      call.frame.push(item);
      appendEnd(call.machine, call.frame, self(call), left);
    }
    return call.machine.heap.none;
  };

const pop =
  (name: string, left: boolean): Native =>
  (call) => {
    exactly(call, 0, `deque.${name}`);
    popEnd(call.machine, call.frame, self(call), left);
    return undefined;
  };

const extend =
  (name: string, left: boolean): Native =>
  (call) => {
    const [iterable] = exactly(call, 1, `deque.${name}`);
    if (iterable) extendWith(call.machine, call.frame, self(call), iterable, left);
    return call.machine.heap.none;
  };

/** The first position from `start` up to `stop` of an item that equals a value, or -1. */
function find(call: Call, value: PyObject, start = 0, stop = Infinity): number {
  const deque = self(call);
  for (let at = start; at < Math.min(stop, deque.items.length); at += 1) {
    const item = deque.items[at];
    if (item && matches(call.machine, deque, item, value)) return at;
  }
  return -1;
}

function bound({ machine }: Call, object: PyObject, size: number): number {
  const value = asIndex(machine, object);
  if (value === null) {
    throw typeError(machine, 'slice indices must be integers or have an __index__ method');
  }
  const at = clamped(value);
  return Math.min(at < 0 ? Math.max(0, at + size) : at, size);
}

function notThere({ machine, frame }: Call, name: string, value: PyObject): Error {
  const text =
    machine.profile.minor >= 14
      ? `deque.${name}(x): x not in deque`
      : `${machine.repr(frame, value)} is not in deque`;
  return raise(machine, 'ValueError', text);
}

const copy: Native = (call) => {
  exactly(call, 0, 'deque.copy');
  pushDequeCopy(call.machine, call.frame, self(call));
  return undefined;
};

const methods: Readonly<Record<string, Native>> = {
  append: append('append', false),
  appendleft: append('appendleft', true),
  pop: pop('pop', false),
  popleft: pop('popleft', true),
  extend: extend('extend', false),
  extendleft: extend('extendleft', true),
  copy,
  __copy__: copy,
  rotate(call) {
    const [count] = unnamed(rest(call), 'rotate', 0, 1);
    rotate(call.machine, self(call), count ? index(call, count) : 1);
    return call.machine.heap.none;
  },
  clear(call) {
    exactly(call, 0, 'deque.clear');
    clearDeque(call.machine, self(call));
    return call.machine.heap.none;
  },
  count(call) {
    const [value] = exactly(call, 1, 'deque.count');
    const deque = self(call);
    let found = 0;
    for (let at = 0; value && at < deque.items.length; at += 1) {
      const item = deque.items[at];
      if (item && matches(call.machine, deque, item, value)) found += 1;
    }
    return call.machine.heap.int(found);
  },
  index(call) {
    const { machine } = call;
    const [value, first, last] = unnamed(rest(call), 'index', 1, 3);
    if (!value) return undefined;
    const { length } = self(call).items;
    const start = first ? bound(call, first, length) : 0;
    const at = find(call, value, start, last ? bound(call, last, length) : length);
    if (at >= 0) return machine.heap.int(at);
    throw notThere(call, 'index', value);
  },
  insert(call) {
    const { machine, frame } = call;
    const [asked, item] = unnamed(rest(call), 'insert', 2);
    if (!asked || !item) return undefined;
    const deque = self(call);
    const { length } = deque.items;
    const at = index(call, asked);
    if (deque.maxlen === length) {
      throw raise(machine, 'IndexError', 'deque already at its maximum size');
    }
    const inside = at < length && at > -length && at !== 0;
    if (inside) rotate(machine, deque, -at);
    frame.push(item);
    appendEnd(machine, frame, deque, inside ? at > 0 : at < length);
    if (inside) rotate(machine, deque, at);
    return machine.heap.none;
  },
  remove(call) {
    const { machine, frame } = call;
    const [value] = exactly(call, 1, 'deque.remove');
    if (!value) return undefined;
    const at = find(call, value);
    if (at < 0) throw notThere(call, 'remove', value);
    removeItem(machine, frame, self(call), at);
    return machine.heap.none;
  },
  reverse(call) {
    const { heap } = call.machine;
    exactly(call, 0, 'deque.reverse');
    const deque = self(call);
    const waiting = heap.interpreter('reversing');
    deque.items.forEach((item, at) => {
      heap.move(item, deque.place(deque.first + at), waiting);
    });
    deque.items.reverse();
    deque.items.forEach((item, at) => {
      heap.move(item, waiting, deque.place(deque.first + at));
    });
    return heap.none;
  },
  __reversed__(call) {
    return dequeIterator(call.machine, self(call), true);
  },
};

function maxlenOf(call: Call, value: PyObject | undefined): number | null {
  const { machine } = call;
  if (!value || value === machine.heap.none) return null;
  if (!(value instanceof PyInt)) throw typeError(machine, 'an integer is required');
  if (value.value < 0n) throw raise(machine, 'ValueError', 'maxlen must be non-negative');
  return clamped(value.value);
}

/** The type deque. */
export const deque: NativeType = {
  type: dequeType,
  methods,
  construct(call) {
    const { machine, frame } = call;
    const [iterable, maxlen] = parameters(call, 'deque', ['iterable', 'maxlen'], 0);
    const made = pushDeque(machine, frame, maxlenOf(call, maxlen));
    if (iterable) extendWith(machine, frame, made, iterable, false);
    return undefined;
  },
};
