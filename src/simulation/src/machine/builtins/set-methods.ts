// Methods of set and frozenset: Objects/setobject.c.
import type { PyObject } from '../../objects/object.ts';
import { PySet } from '../../objects/tables.ts';
import type { Call, Native } from '../context.ts';
import { raise } from '../raise.ts';
import {
  isDisjoint,
  isSubset,
  pushDifference,
  pushIntersection,
  pushSetOf,
  pushSymmetric,
  removeAll,
  toggleAll,
} from '../set-operations.ts';
import {
  addToSet,
  clearSet,
  discard,
  findKnown,
  forEachHashed,
  popElement,
  takeElements,
  updateSet,
} from '../sets.ts';
import { exactly, positionalOnly } from './arguments.ts';

function self({ args: [set] }: Call): PySet {
  if (set instanceof PySet) return set;
  throw new Error('not a set');
}

type Operation = (call: Call, set: PySet, other: PyObject) => void;

/** A method that makes a new set of this one and, one after another, its arguments. */
const combine =
  (name: string, first: Operation, next: Operation): Native =>
  (call) => {
    positionalOnly(call, `set.${name}`);
    const { frame } = call;
    const base = frame.depth;
    const [set, ...others] = call.args;
    if (others.length === 0 && set) pushSetOf(call.machine, frame, set);
    others.forEach((other, at) => {
      const left = at === 0 ? set : frame.peek(0);
      if (left instanceof PySet) (at === 0 ? first : next)(call, left, other);
    });
    frame.collapse(base);
    return undefined;
  };

const update =
  (name: string, operation: Operation): Native =>
  (call) => {
    positionalOnly(call, `set.${name}`);
    for (const other of call.args.slice(1)) operation(call, self(call), other);
    return call.machine.heap.none;
  };

const one =
  (name: string, test: (call: Call, set: PySet, other: PyObject) => boolean): Native =>
  (call) => {
    const [other] = exactly(call, 1, `set.${name}`);
    return call.machine.heap.bool(other !== undefined && test(call, self(call), other));
  };

/** Whether an iterable gives all elements; until 3.11 it is made a set first. */
function isSubsetOf(call: Call, set: PySet, other: PyObject): boolean {
  const { machine, frame } = call;
  if (other instanceof PySet) return isSubset(machine, set, other);
  const early = machine.profile.minor < 12;
  const made = early ? pushSetOf(machine, frame, other, false) : null;
  if (!made) pushIntersection(machine, frame, set, other);
  const found = frame.peek(0);
  const all = made
    ? isSubset(machine, set, made)
    : found instanceof PySet && found.used === set.used;
  frame.pop();
  return all;
}

/** Whether all that an iterable gives are elements. */
function isSupersetOf({ machine, frame }: Call, set: PySet, other: PyObject): boolean {
  if (other instanceof PySet) return isSubset(machine, other, set);
  let all = true;
  forEachHashed(machine, frame, other, (key, hash) => {
    all = findKnown(machine, set, key, hash) !== undefined;
    return all;
  });
  return all;
}

const add: Operation = ({ machine, frame }, set, other) => {
  updateSet(machine, frame, set, other);
};
const remove: Operation = ({ machine, frame }, set, other) => {
  removeAll(machine, frame, set, other);
};
const union: Operation = (call, set, other) => {
  const copy = pushSetOf(call.machine, call.frame, set);
  if (other !== set) add(call, copy, other);
};
const intersect: Operation = ({ machine, frame }, set, other) => {
  pushIntersection(machine, frame, set, other);
};

const shared: Readonly<Record<string, Native>> = {
  union: combine('union', union, add),
  intersection: combine('intersection', intersect, intersect),
  difference: combine(
    'difference',
    ({ machine, frame }, set, other) => {
      pushDifference(machine, frame, set, other);
    },
    remove,
  ),
  symmetric_difference(call) {
    const [other] = exactly(call, 1, 'set.symmetric_difference');
    if (other) pushSymmetric(call.machine, call.frame, self(call), other);
    return undefined;
  },
  issubset: one('issubset', isSubsetOf),
  issuperset: one('issuperset', isSupersetOf),
  isdisjoint: one('isdisjoint', ({ machine, frame }, set, other) =>
    isDisjoint(machine, frame, set, other),
  ),
};

/** The methods of `frozenset`. */
export const frozensetMethods: Readonly<Record<string, Native>> = {
  ...shared,
  copy(call) {
    exactly(call, 0, 'frozenset.copy');
    return self(call);
  },
};

/** The methods of `set`. */
export const setMethods: Readonly<Record<string, Native>> = {
  ...shared,
  add(call) {
    const [key] = exactly(call, 1, 'set.add');
    if (key) addToSet(call.machine, self(call), key);
    return call.machine.heap.none;
  },
  discard(call) {
    const [key] = exactly(call, 1, 'set.discard');
    if (key) discard(call.machine, self(call), elementKey(call, key));
    return call.machine.heap.none;
  },
  remove(call) {
    const { machine } = call;
    const [key] = exactly(call, 1, 'set.remove');
    if (key && !discard(machine, self(call), elementKey(call, key))) {
      throw raise(machine, 'KeyError', '', [key]);
    }
    return machine.heap.none;
  },
  pop(call) {
    exactly(call, 0, 'set.pop');
    if (popElement(call.machine, call.frame, self(call))) return undefined;
    throw raise(call.machine, 'KeyError', "'pop from an empty set'", [
      call.machine.heap.str('pop from an empty set'),
    ]);
  },
  clear(call) {
    exactly(call, 0, 'set.clear');
    clearSet(call.machine, self(call));
    return call.machine.heap.none;
  },
  copy(call) {
    exactly(call, 0, 'set.copy');
    pushSetOf(call.machine, call.frame, self(call));
    return undefined;
  },
  update: update('update', add),
  difference_update: update('difference_update', remove),
  intersection_update(call) {
    const { machine, frame } = call;
    const base = frame.depth;
    const set = self(call);
    shared.intersection?.(call);
    const made = frame.peek(0);
    if (made instanceof PySet && frame.depth > base) takeElements(machine, set, made);
    frame.unwind(base);
    return machine.heap.none;
  },
  symmetric_difference_update(call) {
    const [other] = exactly(call, 1, 'set.symmetric_difference_update');
    if (other) toggleAll(call.machine, call.frame, self(call), other);
    return call.machine.heap.none;
  },
};

/** A set that is looked for in a set is looked for as a frozenset. */
function elementKey({ machine }: Call, key: PyObject): PyObject {
  if (key instanceof PySet && !key.frozen) throw machine.unsupported('a set as an element');
  return key;
}
