// bisect: internal_bisect_left and internal_bisect_right of Modules/_bisectmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyList } from '../../../objects/sequences.ts';
import { index } from '../../builtins/arguments.ts';
import { parameters } from '../../builtins/clinic.ts';
import { compareOrder } from '../../compare.ts';
import type { Call, Native } from '../../context.ts';
import { lengthOf } from '../../lengths.ts';
import { raise } from '../../raise.ts';
import { insertItem } from '../../sequences.ts';
import type { NativeModule } from '../native-module.ts';

const names = ['a', 'x', 'lo', 'hi', 'key'];

interface Search {
  readonly list: PyObject;
  readonly wanted: PyObject;
  readonly key: PyObject | null;
  readonly low: number;
  readonly high: number;
}

function readSearch(call: Call, name: string): Search {
  const { machine } = call;
  const [list, wanted, low, high, key] = parameters(call, name, names, 2, 1);
  if (!list || !wanted) throw machine.unsupported(`${name}()`);
  const start = low ? index(call, low) : 0;
  if (start < 0) throw raise(machine, 'ValueError', 'lo must be non-negative');
  const none = machine.heap.none;
  const stop = high && high !== none ? index(call, high) : lengthOf(call, list);
  return { list, wanted, key: key && key !== none ? key : null, low: start, high: stop };
}

function find(call: Call, search: Search, wanted: PyObject, right: boolean): number {
  const { machine, frame } = call;
  let { low, high } = search;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const base = frame.depth;
    frame.push(machine.heap.int(middle));
    machine.getItem(frame, search.list, frame.peek(0));
    if (search.key) machine.call(frame, search.key, [frame.peek(0)]);
    const item = frame.peek(0);
    const [a, b] = right ? [wanted, item] : [item, wanted];
    const before = compareOrder(machine, frame, '<', a, b);
    frame.unwind(base);
    if (before === right) high = middle;
    else low = middle + 1;
  }
  return low;
}

const bisection =
  (name: string, right: boolean): Native =>
  (call) => {
    const search = readSearch(call, name);
    return call.machine.heap.int(find(call, search, search.wanted, right));
  };

const insort =
  (name: string, right: boolean): Native =>
  (call) => {
    const { machine, frame } = call;
    const search = readSearch(call, name);
    const { list, wanted, key } = search;
    if (!(list instanceof PyList)) throw machine.unsupported(`${name}() without a list`);
    const base = frame.depth;
    if (key) machine.call(frame, key, [wanted]);
    const at = find(call, search, key ? frame.peek(0) : wanted, right);
    frame.unwind(base);
    insertItem(machine, list, at, wanted);
    return machine.heap.none;
  };

const functions: Readonly<Record<string, Native>> = {
  bisect: bisection('bisect_right', true),
  bisect_right: bisection('bisect_right', true),
  bisect_left: bisection('bisect_left', false),
  insort: insort('insort_right', true),
  insort_right: insort('insort_right', true),
  insort_left: insort('insort_left', false),
};

/** The module bisect. */
export const bisect: NativeModule = { functions };
