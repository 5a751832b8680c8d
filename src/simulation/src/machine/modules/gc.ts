// The module gc: Modules/gcmodule.c.
import { PyInt } from '../../objects/simple.ts';
import type { Call, Native } from '../context.ts';
import { named, required } from '../builtins/arguments.ts';
import { newTuple } from '../sequences.ts';

function numbers(call: Call, values: readonly number[]) {
  return newTuple(
    call.machine,
    values.map((value) => call.machine.heap.int(value)),
  );
}

/** The functions of gc, by name. */
export const gcFunctions: Readonly<Record<string, Native>> = {
  collect(call) {
    const { machine } = call;
    const generation = call.args[0] ?? named(call, 'generation');
    const asked = generation instanceof PyInt ? Number(generation.value) : 2;
    return machine.heap.int(machine.collector.collect(asked));
  },
  enable(call) {
    call.machine.collector.setEnabled(true);
    return call.machine.heap.none;
  },
  disable(call) {
    call.machine.collector.setEnabled(false);
    return call.machine.heap.none;
  },
  isenabled(call) {
    return call.machine.heap.bool(call.machine.collector.enabled);
  },
  get_count(call) {
    return numbers(call, call.machine.collector.counts());
  },
  get_threshold(call) {
    return numbers(call, call.machine.collector.thresholds());
  },
  set_threshold(call) {
    const { machine } = call;
    const given = call.args.map((value) => (value instanceof PyInt ? Number(value.value) : 0));
    const before = machine.collector.thresholds();
    machine.collector.setThresholds(before.map((value, at) => given[at] ?? value));
    return machine.heap.none;
  },
  is_tracked(call) {
    return call.machine.heap.bool(
      call.machine.collector.isTracked(required(call, 0, 'is_tracked()')),
    );
  },
};
