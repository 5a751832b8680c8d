// What programs set in sys, and what calls for them: Python/sysmodule.c, CPython 3.11 to 3.15.
import { PyTuple } from '../../objects/sequences.ts';
import { PyFloat, PyInt } from '../../objects/simple.ts';
import { indexNumber } from '../builtins/arguments.ts';
import { unnamed } from '../builtins/clinic.ts';
import type { Native } from '../context.ts';
import { raise, typeError } from '../raise.ts';
import { only, without } from './sys-arguments.ts';

/** `sys.setswitchinterval`, in microseconds, of each run. */
const intervals = new WeakMap<object, number>();
const microseconds = 1e6;
const usualInterval = 5000;

/** The functions by name. */
export const settings: Readonly<Record<string, Native>> = {
  getrecursionlimit: without('getrecursionlimit', ({ machine }) =>
    machine.heap.allocate(new PyInt(BigInt(machine.recursion.limit))),
  ),
  setrecursionlimit(call) {
    const { machine, frame } = call;
    const limit = indexNumber(machine, frame, only(call, 'setrecursionlimit'));
    if (limit < 1)
      throw raise(machine, 'ValueError', 'recursion limit must be greater or equal than 1');
    if (limit <= machine.recursion.depth) {
      const numbers = `to ${String(limit)} at the recursion depth ${String(machine.recursion.depth)}`;
      const text = `cannot set the recursion limit ${numbers}: the limit is too low`;
      throw raise(machine, 'RecursionError', text);
    }
    machine.recursion.limit = limit;
    return machine.heap.none;
  },
  getswitchinterval: without('getswitchinterval', ({ machine: { heap } }) =>
    heap.allocate(new PyFloat((intervals.get(heap) ?? usualInterval) / microseconds)),
  ),
  setswitchinterval(call) {
    const { machine } = call;
    const value = only(call, 'setswitchinterval');
    if (!(value instanceof PyFloat || value instanceof PyInt))
      throw typeError(machine, `must be real number, not ${value.type.name}`);
    const seconds = Number(value.value);
    if (seconds <= 0)
      throw raise(machine, 'ValueError', 'switch interval must be strictly positive');
    intervals.set(machine.heap, Math.trunc(seconds * microseconds));
    return machine.heap.none;
  },
  displayhook(call) {
    const { machine, frame } = call;
    const value = only(call, 'displayhook');
    // It would also bind the name `_` among those that every program sees.
    if (value !== machine.heap.none) machine.write(`${machine.repr(frame, value)}\n`);
    return machine.heap.none;
  },
  // It tells the exception on standard error.
  unraisablehook(call) {
    only(call, 'unraisablehook');
    return call.machine.heap.none;
  },
  call_tracing(call) {
    const { machine, frame } = call;
    const [callable, args] = unnamed(call, 'call_tracing', 2);
    if (!callable || !(args instanceof PyTuple)) throw machine.unsupported('sys.call_tracing()');
    machine.call(frame, callable, args.items);
    return undefined;
  },
};
