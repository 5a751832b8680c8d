// Builtin functions: Python/bltinmodule.c.
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import { binary } from '../arithmetic.ts';
import { storeAttribute } from '../attributes.ts';
import { isCallable } from '../callable.ts';
import { compareOrder } from '../compare.ts';
import type { Call, Native } from '../context.ts';
import { shownHash } from '../hashing.ts';
import { addressOf } from '../identity.ts';
import { lengthOf } from '../lengths.ts';
import { isProxy } from '../proxies.ts';
import { aliveReferent } from '../weakrefs.ts';
import { raise, typeError } from '../raise.ts';
import { extendList, newList } from '../sequences.ts';
import { checkSortNames, sortList } from '../sorting.ts';
import { iteratorFunctions } from './iterators.ts';
import { collectItems, named, positional, required } from './arguments.ts';
import { numberFunctions } from './number-functions.ts';
import { print } from './print.ts';
import { pushRepr } from '../text.ts';

function classMatches(call: Call, type: PyType, wanted: PyObject): boolean {
  if (wanted instanceof PyTuple) return wanted.items.some((item) => classMatches(call, type, item));
  if (wanted instanceof PyType) return type.isSubtypeOf(wanted);
  throw typeError(call.machine, 'isinstance() arg 2 must be a type, a tuple of types, or a union');
}

const longMax = (1n << 63n) - 1n;

/**
 * Adds up the ints of the iterator on the stack without an object for each sum on the way, as
 * CPython does while they fit in a C `long`. False when it has come to the end and pushed the sum;
 * true when the sum so far, the iterator and an item that must be added otherwise are on the stack.
 */
function addInts({ machine, frame }: Call, start: PyInt): boolean {
  const { heap } = machine;
  const origin = machine.profile.minor === 11 ? 'computed' : 'counted';
  const base = frame.depth - 2;
  const iterator = frame.peek(0);
  let total = start.value;
  while (machine.next(frame, iterator)) {
    const item = frame.peek(0);
    const next = item instanceof PyInt ? total + item.value : null;
    if (next === null || next > longMax || next < -longMax - 1n) {
      frame.replaceAt(base, heap.int(total, origin));
      return true;
    }
    total = next;
    frame.pop();
  }
  frame.pop();
  frame.push(heap.int(total, origin));
  frame.collapse(base);
  return false;
}

/**
 * Adds up the floats of the iterator on the stack if the sum below it is a float: from 3.12 on with
 * the rounding errors summed apart (cs_add). True when it has come to the end and pushed the sum.
 */
function addFloats({ machine, frame }: Call): boolean {
  const { heap } = machine;
  const [iterator, start] = [frame.peek(0), frame.peek(1)];
  if (!(start instanceof PyFloat)) return false;
  let total = start.value;
  let lost = 0;
  while (machine.next(frame, iterator)) {
    const item = frame.peek(0);
    if (!(item instanceof PyFloat)) throw machine.unsupported('sum() of floats and others');
    const next = total + item.value;
    lost +=
      Math.abs(total) >= Math.abs(item.value)
        ? total - next + item.value
        : item.value - next + total;
    total = next;
    frame.pop();
  }
  frame.pop();
  const exact = machine.profile.minor >= 12 && Number.isFinite(lost);
  frame.push(heap.allocate(new PyFloat(exact ? total + lost : total)));
  frame.collapse(frame.depth - 2);
  return true;
}

const extreme =
  (name: 'min' | 'max'): Native =>
  (call) => {
    const { machine, frame } = call;
    const args = positional(call);
    const [first] = args;
    const key = named(call, 'key');
    if (!first) throw typeError(machine, `${name} expected at least 1 argument, got 0`);
    if (named(call, 'default')) throw machine.unsupported(`${name}(default=…)`);
    const base = frame.depth;
    const items = args.length > 1 ? args : collectItems(call, first);
    const ranks = items.map((item) => {
      if (!key || key === machine.heap.none) return item;
      machine.call(frame, key, [item]);
      return frame.peek(0);
    });
    if (items.length === 0) {
      const text =
        machine.profile.minor >= 12 ? 'iterable argument is empty' : 'arg is an empty sequence';
      throw raise(machine, 'ValueError', `${name}() ${text}`);
    }
    let best = 0;
    for (let at = 1; at < items.length; at += 1) {
      const [rank, leader] = [ranks[at], ranks[best]];
      const operator = name === 'min' ? '<' : '>';
      if (rank && leader && compareOrder(machine, frame, operator, rank, leader)) best = at;
    }
    const winner = items[best];
    if (!winner) return undefined;
    frame.push(winner);
    frame.collapse(base);
    return undefined;
  };

const every =
  (stopAt: boolean): Native =>
  (call) => {
    const { machine, frame } = call;
    machine.iterate(frame, required(call, 0, stopAt ? 'any' : 'all'));
    const iterator = frame.peek(0);
    while (machine.next(frame, iterator)) {
      const truth = machine.truth(frame, frame.peek(0));
      frame.pop();
      if (truth !== stopAt) continue;
      frame.pop();
      return machine.heap.bool(stopAt);
    }
    frame.pop();
    return machine.heap.bool(!stopAt);
  };

/** The builtin functions, by name. */
export const builtinFunctions: Readonly<Record<string, Native>> = {
  ...iteratorFunctions,
  ...numberFunctions,
  print,
  len(call) {
    return call.machine.heap.int(lengthOf(call, required(call, 0, 'len()')));
  },
  id(call) {
    return addressOf(call.machine, required(call, 0, 'id()'));
  },
  repr(call) {
    pushRepr(call.machine, call.frame, required(call, 0, 'repr()'));
    return undefined;
  },
  hash(call) {
    const { machine } = call;
    return machine.heap.int(shownHash(machine, required(call, 0, 'hash()')));
  },
  isinstance(call) {
    const [object, wanted] = call.args;
    if (!object || !wanted) throw call.machine.unsupported('isinstance with one argument');
    const seen = isProxy(object)
      ? [object.type, aliveReferent(call.machine, object).type]
      : [object.type];
    return call.machine.heap.bool(seen.some((type) => classMatches(call, type, wanted)));
  },
  callable(call) {
    return call.machine.heap.bool(isCallable(required(call, 0, 'callable()')));
  },
  sum(call) {
    const { machine, frame } = call;
    const args = positional(call);
    const start = args[1] ?? named(call, 'start') ?? machine.heap.int(0);
    const iterable = required(call, 0, 'sum()');
    if (start instanceof PyStr)
      throw typeError(machine, "sum() can't sum strings [use ''.join(seq) instead]");
    frame.push(start);
    machine.iterate(frame, iterable);
    const iterator = frame.peek(0);
    let pending = false;
    if (start instanceof PyInt && !start.isBool) {
      pending = addInts(call, start);
      if (!pending) return undefined;
    }
    while (pending || machine.next(frame, iterator)) {
      pending = false;
      binary(machine, frame, '+', frame.peek(2), frame.peek(0), false);
      frame.removeAt(frame.depth - 2);
      frame.swap(2);
      frame.removeAt(frame.depth - 3);
      if (addFloats(call)) return undefined;
    }
    frame.pop();
    return undefined;
  },
  min: extreme('min'),
  max: extreme('max'),
  any: every(true),
  all: every(false),
  sorted(call) {
    const { machine, frame } = call;
    const given = positional(call);
    const [iterable] = given;
    if (!iterable || given.length > 1) {
      throw typeError(machine, `sorted expected 1 argument, got ${String(given.length)}`);
    }
    const list = newList(machine, []);
    frame.push(list);
    extendList(machine, frame, list, iterable);
    checkSortNames(call);
    sortList(call, list);
    return undefined;
  },
  getattr(call) {
    const [object, name] = call.args;
    if (!object || !(name instanceof PyStr) || call.args.length > 2) {
      throw call.machine.unsupported('getattr with a default');
    }
    call.machine.getAttribute(call.frame, object, name.value);
    return undefined;
  },
  setattr(call) {
    const [object, name, value] = call.args;
    if (!object || !(name instanceof PyStr) || !value) throw call.machine.unsupported('setattr');
    call.frame.push(value);
    storeAttribute(call.machine, call.frame, object, name.value);
    return call.machine.heap.none;
  },
};
