// Methods of list: Objects/listobject.c, CPython 3.11 to 3.15.
import { PyList } from '../../objects/sequences.ts';
import type { PyObject } from '../../objects/object.ts';
import { indexPlace } from '../../trace/place.ts';
import { compareOrder } from '../compare.ts';
import type { Call, Native } from '../context.ts';
import { raise } from '../raise.ts';
import {
  append,
  extendList,
  newList,
  resizeList,
  setAllocated,
  shiftItems,
  takeItem,
} from '../sequences.ts';
import { reorder, sortItems } from '../sorting.ts';
import { exactly, index, positionalOnly } from './arguments.ts';

function self({ args: [list] }: Call): PyList {
  if (list instanceof PyList) return list;
  throw new Error('not a list');
}

function find(call: Call, list: PyList, value: PyObject): number {
  const { machine, frame } = call;
  return list.items.findIndex((item) => item === value || machine.equal(frame, item, value));
}

/** The methods of `list`. */
export const listMethods: Readonly<Record<string, Native>> = {
  append(call) {
    const [item] = exactly(call, 1, 'list.append');
    if (item) append(call.machine, self(call), item);
    return call.machine.heap.none;
  },
  extend(call) {
    const [iterable] = exactly(call, 1, 'list.extend');
    if (iterable) extendList(call.machine, call.frame, self(call), iterable);
    return call.machine.heap.none;
  },
  insert(call) {
    const { machine } = call;
    const list = self(call);
    const [, at, item] = call.args;
    if (!at || !item) throw machine.unsupported('list.insert with fewer than 2 arguments');
    const length = list.items.length;
    const asked = index(call, at);
    const place = Math.min(Math.max(asked < 0 ? asked + length : asked, 0), length);
    resizeList(machine, list, length + 1);
    shiftItems(machine, list, place, 1);
    list.items.splice(place, 0, item);
    machine.heap.incref(item, indexPlace(list.id, place));
    return machine.heap.none;
  },
  pop(call) {
    positionalOnly(call, 'list.pop');
    const list = self(call);
    const length = list.items.length;
    if (length === 0) throw raise(call.machine, 'IndexError', 'pop from empty list');
    const asked = call.args[1] ? index(call, call.args[1]) : -1;
    const at = asked < 0 ? asked + length : asked;
    if (at < 0 || at >= length) throw raise(call.machine, 'IndexError', 'pop index out of range');
    takeItem(call.machine, call.frame, list, at);
    return undefined;
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
    const list = self(call);
    const items = list.items;
    list.items = [];
    for (let at = items.length - 1; at >= 0; at -= 1) {
      const item = items[at];
      if (item) call.machine.heap.decref(item, indexPlace(list.id, at));
    }
    setAllocated(call.machine, list, 0);
    return call.machine.heap.none;
  },
  copy(call) {
    exactly(call, 0, 'list.copy');
    return newList(call.machine, self(call).items);
  },
  count(call) {
    const [value] = exactly(call, 1, 'list.count');
    const { machine, frame } = call;
    const same = self(call).items.filter(
      (item) => value && (item === value || machine.equal(frame, item, value)),
    );
    return machine.heap.int(same.length);
  },
  index(call) {
    const [value] = exactly(call, 1, 'list.index');
    const at = value ? find(call, self(call), value) : -1;
    if (at >= 0) return call.machine.heap.int(at);
    const { machine, frame } = call;
    const text =
      machine.profile.minor >= 14
        ? 'list.index(x): x not in list'
        : `${value ? machine.repr(frame, value) : ''} is not in list`;
    throw raise(machine, 'ValueError', text);
  },
  reverse(call) {
    exactly(call, 0, 'list.reverse');
    reorder(call.machine, self(call), self(call).items.toReversed());
    return call.machine.heap.none;
  },
  sort(call) {
    const { machine, frame } = call;
    const list = self(call);
    const less = (a: PyObject, b: PyObject) => compareOrder(machine, frame, '<', a, b);
    reorder(machine, list, sortItems(call, list.items, less));
    return machine.heap.none;
  },
};
