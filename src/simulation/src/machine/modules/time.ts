// The module time: Modules/timemodule.c. No clock is modelled: what a clock says can be held and told
// apart by its type only.
import { PyFloat, PyInt } from '../../objects/simple.ts';
import { unnamed } from '../builtins/clinic.ts';
import type { Call, Machine, Native } from '../context.ts';
import { raise } from '../raise.ts';

/** A number that refuses to be looked at. */
function unread<T extends PyFloat | PyInt>(machine: Machine, number: T): T {
  machine.heap.allocate(number);
  Object.defineProperty(number, 'value', {
    get() {
      throw machine.unsupported('what a clock says');
    },
  });
  return number;
}

const seconds: Native = (call) => {
  unnamed(call, 'clock', 0);
  return unread(call.machine, new PyFloat(0));
};

const nanoseconds: Native = (call) => {
  unnamed(call, 'clock', 0);
  return unread(call.machine, new PyInt(1n << 60n));
};

const clocks = ['time', 'perf_counter', 'monotonic', 'process_time', 'thread_time'];

/** The functions of time, by name. */
export const timeFunctions: Readonly<Record<string, Native>> = {
  ...Object.fromEntries(
    clocks.flatMap((name) => [[name, seconds] as const, [`${name}_ns`, nanoseconds] as const]),
  ),
  sleep(call: Call) {
    const { machine } = call;
    const [length] = unnamed(call, 'sleep', 1);
    if (!(length instanceof PyFloat || length instanceof PyInt)) {
      throw machine.unsupported('time.sleep() of no number');
    }
    if (length.value < 0) {
      throw raise(machine, 'ValueError', 'sleep length must be non-negative');
    }
    return machine.heap.none;
  },
};
