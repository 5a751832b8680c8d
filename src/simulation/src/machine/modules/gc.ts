// The module gc: Modules/gcmodule.c and its clinic file, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import type { Heap } from '../../objects/heap.ts';
import { UnknownInt } from '../../objects/simple.ts';
import { index, indexNumber } from '../builtins/arguments.ts';
import { parameters } from '../builtins/clinic.ts';
import type { Call, Native } from '../context.ts';
import { newDict, setNew } from '../dicts.ts';
import { addMeasures, debugFlags } from '../gc-lists.ts';
import { raise, typeError } from '../raise.ts';
import { append, newList, newTuple } from '../sequences.ts';
import { theRest } from '../the-rest.ts';
import { referents, referrers, refuseInnerParts } from './gc-references.ts';
import type { NativeModule } from './native-module.ts';

function numbers(call: Call, values: readonly number[]) {
  return newTuple(
    call.machine,
    values.map((value) => call.machine.heap.int(value)),
  );
}

/** A function that takes nothing, as METH_NOARGS. */
function without(name: string, answer: (call: Call) => PyObject): Native {
  return (call) => {
    const { machine, args, names } = call;
    if (names.length > 0) throw typeError(machine, `gc.${name}() takes no keyword arguments`);
    if (args.length === 0) return answer(call);
    throw typeError(machine, `gc.${name}() takes no arguments (${String(args.length)} given)`);
  };
}

/** A function of one argument, as METH_O. */
function ofOne(name: string, answer: (call: Call, value: PyObject) => PyObject): Native {
  return (call) => {
    const { machine, args, names } = call;
    if (names.length > 0) throw typeError(machine, `gc.${name}() takes no keyword arguments`);
    const [value] = args;
    if (value && args.length === 1) return answer(call, value);
    const given = String(args.length);
    throw typeError(machine, `gc.${name}() takes exactly one argument (${given} given)`);
  };
}

/** Whether it is a descriptor of a type: tracked, but none of the objects that the model counts. */
function isDescriptor({ type }: PyObject): boolean {
  return !type.isUserClass && type.name.endsWith('_descriptor');
}

/** `gc.get_objects`: those of the program, and one that stands for all of CPython's own. */
function objects(call: Call): PyObject {
  const { machine } = call;
  const [asked] = parameters(call, 'get_objects', ['generation'], 0);
  let generations: readonly number[] = [0, 1, 2];
  if (asked && asked !== machine.heap.none) {
    const wrong = `argument should be integer or None, not ${asked.type.name}`;
    const generation = indexNumber(machine, call.frame, asked, wrong);
    const unknown =
      'generation parameter must be less than the number of available generations (3)';
    if (generation > 2) throw raise(machine, 'ValueError', unknown);
    if (generation < 0)
      throw raise(machine, 'ValueError', 'generation parameter cannot be negative');
    generations = [generation];
  }
  const apart = generations.length === 1;
  const found = generations.flatMap((generation) =>
    machine.collector.inGeneration(generation, apart),
  );
  return newList(machine, [...found, theRest]);
}

/** Since the interpreter has collected before the program, only what is added is known. */
function stats({ machine }: Call): PyObject {
  const { heap, collector } = machine;
  const list = newList(machine, []);
  for (const [generation, counts] of collector.stats().entries()) {
    const dict = newDict(machine);
    const { collections, collected, uncollectable } = counts;
    for (const [name, count] of Object.entries({ collections, collected, uncollectable })) {
      const origin = `${collector.statsOrigin} ${name} ${String(generation)}`;
      const value =
        // Nothing has been uncollectable since PEP 442.
        name === 'uncollectable'
          ? heap.int(count)
          : heap.allocate(new UnknownInt(origin, BigInt(count), BigInt(count)));
      setNew(machine, dict, heap.immortalStr(name), value);
    }
    if (machine.profile.minor >= 15) addMeasures(machine, dict);
    append(machine, list, dict);
  }
  return list;
}

function setThreshold(call: Call): PyObject {
  const { machine, args, names } = call;
  if (names.length > 0) throw machine.unsupported('gc.set_threshold() with names');
  const given = args.length;
  if (given === 0 || given > 3) {
    const most = given === 0 ? 'at least 1 argument' : 'at most 3 arguments';
    const text =
      machine.profile.minor < 13
        ? `set_threshold() takes ${most} (${String(given)} given)`
        : 'gc.set_threshold requires 1 to 3 arguments';
    throw typeError(machine, text);
  }
  const values = args.map((value) => index(call, value));
  const before = machine.collector.thresholds();
  machine.collector.setThresholds(before.map((value, at) => values[at] ?? value));
  return machine.heap.none;
}

const functions: Readonly<Record<string, Native>> = {
  collect(call) {
    const { machine } = call;
    const [generation] = parameters(call, 'collect', ['generation'], 0);
    const number = generation ? index(call, generation) : 2;
    if (number < 0 || number > 2) throw raise(machine, 'ValueError', 'invalid generation');
    const { heap, collector } = machine;
    const { unreachable, strays } = collector.collect(number);
    const found = BigInt(unreachable);
    return strays ? heap.allocate(new UnknownInt('found', found, found)) : heap.int(unreachable);
  },
  enable: without('enable', ({ machine }) => {
    machine.collector.setEnabled(true);
    return machine.heap.none;
  }),
  disable: without('disable', ({ machine }) => {
    machine.collector.setEnabled(false);
    return machine.heap.none;
  }),
  isenabled: without('isenabled', ({ machine }) => machine.heap.bool(machine.collector.enabled)),
  get_count: without('get_count', (call) => numbers(call, call.machine.collector.counts())),
  get_threshold: without('get_threshold', (call) =>
    numbers(call, call.machine.collector.thresholds()),
  ),
  set_threshold: setThreshold,
  is_tracked: ofOne('is_tracked', ({ machine }, value) =>
    machine.heap.bool(isDescriptor(value) || machine.collector.isTracked(value)),
  ),
  is_finalized: ofOne('is_finalized', ({ machine }, value) => machine.heap.bool(value.finalized)),
  get_debug: without('get_debug', ({ machine }) => machine.heap.int(machine.collector.debug)),
  set_debug: ofOne('set_debug', (call, flags) => {
    call.machine.collector.debug = index(call, flags);
    return call.machine.heap.none;
  }),
  freeze: without('freeze', ({ machine }) => {
    machine.collector.setFrozen(true);
    return machine.heap.none;
  }),
  unfreeze: without('unfreeze', ({ machine }) => {
    machine.collector.setFrozen(false);
    return machine.heap.none;
  }),
  get_freeze_count: without('get_freeze_count', ({ machine }) => {
    const { frozen } = machine.collector;
    if (frozen === null) throw machine.unsupported('gc.get_freeze_count() before gc.freeze()');
    return frozen ? machine.heap.allocate(new UnknownInt('frozen', 1n, 1n)) : machine.heap.int(0);
  }),
  get_stats: without('get_stats', stats),
  get_objects: objects,
  get_referents(call) {
    const { machine } = call;
    const list = newList(machine, []);
    for (const object of call.args) {
      refuseInnerParts(machine, object);
      for (const target of referents(machine, object)) append(machine, list, target);
    }
    return list;
  },
  get_referrers: referrers,
};

/** The constants of gc, by name, made for each run. */
function gcValues(heap: Heap): (readonly [string, PyObject])[] {
  return Object.entries(debugFlags).map(([name, flag]) => [name, heap.int(flag)] as const);
}

/** The module gc. */
export const gc: NativeModule = { functions, values: gcValues };
