// The module tracemalloc: Modules/_tracemalloc.c, CPython 3.11 to 3.15. Where the model does not know
// every block that was asked for while it traced, the numbers can be held and not be shown.
import { PyInt } from '../../../objects/simple.ts';
import type { PyObject } from '../../../objects/object.ts';
import { parameters, unnamed } from '../../builtins/clinic.ts';
import type { Machine, Native } from '../../context.ts';
import { raise } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import type { NativeModule } from '../native-module.ts';
import { Meter } from './meter.ts';
import { UntoldBytes } from './untold.ts';

/** Frames that are kept for each block. */
const limits = new WeakMap<Machine, number>();

function meterOf({ heap }: Machine): Meter | null {
  return heap.blocks.meter instanceof Meter ? heap.blocks.meter : null;
}

/** What is traced now, and the peak. */
function tracedMemory(machine: Machine): PyObject {
  const { heap, profile } = machine;
  const meter = meterOf(machine);
  if (!meter) return newTuple(machine, [heap.int(0), heap.int(0)]);
  const { current, least, most, doubt } = meter.read(heap.blocks.keptAddresses());
  const mayBeSmall = least <= profile.smallIntMax && (most > profile.smallIntMax || doubt !== null);
  const number = (value: number, reason: string | null) =>
    reason === null
      ? heap.int(value, 'computed')
      : heap.allocate(new UntoldBytes(reason, value, mayBeSmall));
  const inPassing = least < most ? 'what CPython asks for only in passing' : null;
  return newTuple(machine, [number(current, doubt), number(least, doubt ?? inPassing)]);
}

const functions: Readonly<Record<string, Native>> = {
  start(call) {
    const { machine } = call;
    const [given] = parameters(call, 'start', ['nframe'], 0);
    const limit = given instanceof PyInt ? Number(given.value) : 1;
    if (limit < 1 || limit > 65535) {
      throw raise(machine, 'ValueError', 'the number of frames must be in range [1; 65535]');
    }
    if (meterOf(machine)) return machine.heap.none;
    limits.set(machine, limit);
    machine.heap.blocks.meter = new Meter(machine);
    return machine.heap.none;
  },
  stop(call) {
    unnamed(call, 'stop', 0);
    call.machine.heap.blocks.meter = null;
    return call.machine.heap.none;
  },
  is_tracing: ({ machine }) => machine.heap.bool(meterOf(machine) !== null),
  clear_traces({ machine }) {
    meterOf(machine)?.clear();
    return machine.heap.none;
  },
  reset_peak({ machine }) {
    meterOf(machine)?.resetPeak();
    return machine.heap.none;
  },
  get_traceback_limit: ({ machine }) => machine.heap.int(limits.get(machine) ?? 1),
  get_traced_memory: ({ machine }) => tracedMemory(machine),
  get_tracemalloc_memory({ machine }) {
    throw machine.unsupported('tracemalloc.get_tracemalloc_memory()');
  },
  take_snapshot({ machine }) {
    if (meterOf(machine)) throw machine.unsupported('tracemalloc.take_snapshot() while it traces');
    throw raise(
      machine,
      'RuntimeError',
      'the tracemalloc module must be tracing memory allocations to take a snapshot',
    );
  },
};

/** The module tracemalloc. */
export const tracemalloc: NativeModule = { functions };
