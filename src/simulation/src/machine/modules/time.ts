// The module time: Modules/timemodule.c. No clock is modelled: what a clock says can be held and told
// apart by its type only.
import { PyFloat, PyInt } from '../../objects/simple.ts';
import { unnamed } from '../builtins/clinic.ts';
import { clockTime } from '../clocks.ts';
import type { Call, Native } from '../context.ts';
import { raise } from '../raise.ts';
import type { NativeModule } from './native-module.ts';

const seconds: Native = (call) => {
  unnamed(call, 'clock', 0);
  return clockTime(call.machine);
};

const clocks = ['time', 'perf_counter', 'monotonic', 'process_time', 'thread_time'];

const functions: Readonly<Record<string, Native>> = {
  ...Object.fromEntries(clocks.map((name) => [name, seconds] as const)),
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

/** The module time. */
export const time: NativeModule = { functions };
