// The module tracemalloc: Modules/_tracemalloc.c. What it would have counted depends on blocks that
// the interpreter keeps from before the program began; so only its switches are modelled.
import { PyInt } from '../../objects/simple.ts';
import { parameters, unnamed } from '../builtins/clinic.ts';
import type { Call, Machine, Native } from '../context.ts';
import { raise } from '../raise.ts';
import { newTuple } from '../sequences.ts';
import type { NativeModule } from './native-module.ts';

/** Frames that are kept for each block; none while nothing is traced. */
const limits = new WeakMap<Machine, number>();

function refuseWhileTracing({ machine }: Call, name: string): void {
  if (limits.has(machine)) throw machine.unsupported(`tracemalloc.${name}() while it traces`);
}

const functions: Readonly<Record<string, Native>> = {
  start(call) {
    const { machine } = call;
    const [given] = parameters(call, 'start', ['nframe'], 0);
    const limit = given instanceof PyInt ? Number(given.value) : 1;
    if (limit < 1 || limit > 65535) {
      throw raise(machine, 'ValueError', 'the number of frames must be in range [1; 65535]');
    }
    if (!limits.has(machine)) limits.set(machine, limit);
    return machine.heap.none;
  },
  stop(call) {
    unnamed(call, 'stop', 0);
    limits.delete(call.machine);
    return call.machine.heap.none;
  },
  is_tracing: (call) => call.machine.heap.bool(limits.has(call.machine)),
  clear_traces: (call) => call.machine.heap.none,
  reset_peak: (call) => call.machine.heap.none,
  get_traceback_limit: (call) => call.machine.heap.int(limits.get(call.machine) ?? 1),
  get_traced_memory(call) {
    refuseWhileTracing(call, 'get_traced_memory');
    const zero = call.machine.heap.int(0);
    return newTuple(call.machine, [zero, zero]);
  },
  take_snapshot(call) {
    refuseWhileTracing(call, 'take_snapshot');
    throw raise(
      call.machine,
      'RuntimeError',
      'the tracemalloc module must be tracing memory allocations to take a snapshot',
    );
  },
};

/** The module tracemalloc. */
export const tracemalloc: NativeModule = { functions };
