// The module gc: Modules/gcmodule.c.
import { PyFunction } from '../../objects/functions.ts';
import { type PyObject, PyType, visitAll } from '../../objects/object.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Heap } from '../../objects/heap.ts';
import { PyInt } from '../../objects/simple.ts';
import type { Call, Machine, Native } from '../context.ts';
import { debugFlags } from '../gc-lists.ts';
import { index, named, required } from '../builtins/arguments.ts';
import { append, newList, newTuple } from '../sequences.ts';

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
    return machine.heap.int(machine.collector.collect(generation ? index(call, generation) : 2));
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
  is_finalized(call) {
    return call.machine.heap.bool(required(call, 0, 'is_finalized()').finalized);
  },
  get_debug(call) {
    return call.machine.heap.int(call.machine.collector.debug);
  },
  set_debug(call) {
    call.machine.collector.debug = index(call, required(call, 0, 'set_debug()'));
    return call.machine.heap.none;
  },
  freeze(call) {
    call.machine.collector.setFrozen(true);
    return call.machine.heap.none;
  },
  unfreeze(call) {
    call.machine.collector.setFrozen(false);
    return call.machine.heap.none;
  },
  get_referents(call) {
    const { machine } = call;
    const list = newList(machine, []);
    for (const object of call.args) {
      refuseInnerParts(machine, object);
      for (const target of referents(object)) append(machine, list, target);
    }
    return list;
  },
  get_referrers: referrers,
};

/** The constants of gc. */
export function gcValues(heap: Heap): (readonly [string, PyObject])[] {
  return Object.entries(debugFlags).map(([name, flag]) => [name, heap.int(flag)] as const);
}

/** What an object refers to, in the order of its `tp_traverse`. */
function referents(object: PyObject): PyObject[] {
  const found: PyObject[] = [];
  if (object instanceof PyDict) {
    for (const { key, value } of object.entries()) found.push(value, key);
  } else visitAll(object, (target) => found.push(target));
  return found;
}

/** Refuses objects that hold things of CPython's own which the model does not have one by one. */
function refuseInnerParts(machine: Machine, object: PyObject): void {
  const inside = object instanceof PyType || object instanceof PyFunction;
  if (inside) throw machine.unsupported(`gc.get_referents of a ${object.type.name}`);
}

/** `gc.get_referrers`: what refers to any of the objects directly, and is tracked. */
function referrers(call: Call): PyObject {
  const { machine, args } = call;
  const wanted = new Set(args);
  const list = newList(machine, []);
  for (const holder of [...machine.collector.inOrder]) {
    let refers = false;
    visitAll(holder, (target) => {
      refers ||= wanted.has(target);
    });
    if (refers) append(machine, list, holder);
  }
  for (const [, value] of machine.globals.entries()) {
    if (wanted.has(value))
      throw machine.unsupported('gc.get_referrers of what a global name holds');
  }
  return list;
}
