// Methods of set: Objects/setobject.c.
import { PySet } from '../../objects/tables.ts';
import { labelPlace } from '../../trace/place.ts';
import type { BinaryOperator } from '../../syntax/tree.ts';
import type { Call, Native } from '../context.ts';
import { hashKey } from '../hashing.ts';
import { raise } from '../raise.ts';
import {
  addToSet,
  anyOrder,
  clearSet,
  combineSets,
  discard,
  newSet,
  orderedElements,
  updateSet,
} from '../sets.ts';
import { exactly } from './arguments.ts';

function self({ args: [set] }: Call): PySet {
  if (set instanceof PySet) return set;
  throw new Error('not a set');
}

const combine =
  (name: string, operator: BinaryOperator): Native =>
  (call) => {
    const [other] = exactly(call, 1, `set.${name}`);
    if (!(other instanceof PySet)) throw call.machine.unsupported(`set.${name} without a set`);
    return combineSets(call.machine, operator, self(call), other) ?? undefined;
  };

/** The methods of `set`. */
export const setMethods: Readonly<Record<string, Native>> = {
  add(call) {
    const [key] = exactly(call, 1, 'set.add');
    if (key) addToSet(call.machine, self(call), key);
    return call.machine.heap.none;
  },
  discard(call) {
    const [key] = exactly(call, 1, 'set.discard');
    if (key) discard(call.machine, self(call), key);
    return call.machine.heap.none;
  },
  remove(call) {
    const { machine, frame } = call;
    const [key] = exactly(call, 1, 'set.remove');
    if (key && !discard(machine, self(call), key)) {
      throw raise(machine, 'KeyError', machine.repr(frame, key), [key]);
    }
    return machine.heap.none;
  },
  pop(call) {
    const { machine, frame } = call;
    const set = self(call);
    const [first] = orderedElements(machine, set);
    if (!first) throw raise(machine, 'KeyError', "'pop from an empty set'");
    const hash = hashKey(machine, first);
    const entry = set.entries.get(hash);
    if (!entry) throw new Error('no such element');
    set.entries.delete(hash);
    set.table[set.table.indexOf(hash)] = null;
    frame.pushMoved(first, labelPlace(set.id, entry.label));
    return undefined;
  },
  clear(call) {
    exactly(call, 0, 'set.clear');
    clearSet(call.machine, self(call));
    return call.machine.heap.none;
  },
  copy(call) {
    exactly(call, 0, 'set.copy');
    const copy = newSet(call.machine);
    for (const key of anyOrder(self(call))) addToSet(call.machine, copy, key);
    return copy;
  },
  update(call) {
    const [other] = exactly(call, 1, 'set.update');
    if (other) updateSet(call.machine, call.frame, self(call), other);
    return call.machine.heap.none;
  },
  union: combine('union', '|'),
  intersection: combine('intersection', '&'),
  difference: combine('difference', '-'),
};
