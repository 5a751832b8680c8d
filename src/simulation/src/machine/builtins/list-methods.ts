// Methods of list, but the most frequent ones, and of tuple: Objects/listobject.c and tupleobject.c, CPython 3.11 to 3.15.
import { PyList, PyTuple } from '../../objects/sequences.ts';
import type { PyObject } from '../../objects/object.ts';
import { equalHeld } from '../dict-table.ts';
import type { Call, Native } from '../context.ts';
import { asIndex, clamped } from '../indexing.ts';
import { raise, typeError } from '../raise.ts';
import { clearList, extendList, insertItem, newList, takeItem } from '../sequences.ts';
import { reverseList } from '../reversed-list.ts';
import { sorting } from '../sorting-chunk.ts';
import { listOf as self } from './list-ends.ts';
import { exactly, index, positional } from './arguments.ts';
import { unnamed } from './clinic.ts';

/** The first position from `start` up to `stop` of an item that equals a value, or -1. */
function find(
  { machine }: Call,
  sequence: PyList | PyTuple,
  value: PyObject,
  start = 0,
  stop = Infinity,
): number {
  for (let at = start; at < stop && at < sequence.items.length; at += 1) {
    const item = sequence.items[at];
    if (item && (item === value || equalHeld(machine, item, value))) return at;
  }
  return -1;
}

function bound({ machine }: Call, object: PyObject, size: number): number {
  const value = asIndex(machine, object);
  if (value === null) {
    throw typeError(machine, 'slice indices must be integers or have an __index__ method');
  }
  const at = clamped(value);
  return at < 0 ? Math.max(0, at + size) : at;
}

const count: Native = (call) => {
  const [sequence] = call.args;
  const [value] = exactly(call, 1, `${sequence?.type.name ?? ''}.count`);
  const { machine } = call;
  if (!(sequence instanceof PyList || sequence instanceof PyTuple) || !value) return undefined;
  let found = 0;
  for (let at = 0; at < sequence.items.length; at += 1) {
    const item = sequence.items[at];
    if (item && (item === value || equalHeld(machine, item, value))) found += 1;
  }
  return machine.heap.int(found);
};

const position: Native = (call) => {
  const { machine, frame } = call;
  const [sequence, value, first, last] = call.args;
  unnamed({ ...call, args: call.args.slice(1) }, 'index', 1, 3);
  if (!(sequence instanceof PyList || sequence instanceof PyTuple) || !value) return undefined;
  const size = sequence.items.length;
  const start = first ? bound(call, first, size) : 0;
  const stop = last ? bound(call, last, size) : Infinity;
  const at = find(call, sequence, value, start, stop);
  if (at >= 0) return machine.heap.int(at);
  const name = sequence instanceof PyList ? 'list' : 'tuple';
  const old = name === 'list' && machine.profile.minor < 14;
  throw raise(
    machine,
    'ValueError',
    old ? `${machine.repr(frame, value)} is not in list` : `${name}.index(x): x not in ${name}`,
  );
};

/** The methods of `tuple`. */
export const tupleMethods: Readonly<Record<string, Native>> = { count, index: position };

/** The methods of `list` but `append` and `pop`. */
export const listMethods: Readonly<Record<string, Native>> = {
  count,
  index: position,
  extend(call) {
    const [iterable] = exactly(call, 1, 'list.extend');
    if (iterable) extendList(call.machine, call.frame, self(call), iterable);
    return call.machine.heap.none;
  },
  insert(call) {
    const { machine } = call;
    const list = self(call);
    const [at, item] = unnamed({ ...call, args: call.args.slice(1) }, 'insert', 2);
    if (!at || !item) return undefined;
    const { length } = list.items;
    const asked = index(call, at);
    const place = Math.min(Math.max(asked < 0 ? asked + length : asked, 0), length);
    insertItem(machine, list, place, item);
    return machine.heap.none;
  },
  remove(call) {
    const [value] = exactly(call, 1, 'list.remove');
    const list = self(call);
    const at = value ? find(call, list, value) : -1;
    if (at < 0) throw raise(call.machine, 'ValueError', 'list.remove(x): x not in list');
    takeItem(call.machine, call.frame, list, at);
    call.frame.pop();
    return call.machine.heap.none;
  },
  clear(call) {
    exactly(call, 0, 'list.clear');
    clearList(call.machine, self(call));
    return call.machine.heap.none;
  },
  copy(call) {
    exactly(call, 0, 'list.copy');
    return newList(call.machine, self(call).items);
  },
  reverse(call) {
    exactly(call, 0, 'list.reverse');
    reverseList(call.machine, self(call));
    return call.machine.heap.none;
  },
  sort(call) {
    if (positional(call).length > 1) {
      throw typeError(call.machine, 'sort() takes no positional arguments');
    }
    sorting.code.checkSortNames(call);
    sorting.code.sortList(call, self(call));
    return call.machine.heap.none;
  },
};
