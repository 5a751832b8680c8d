// The tuples that a class keeps: `tp_mro` and `tp_bases` of Objects/typeobject.c, CPython 3.11 to 3.15.
import { type PyObject, PyType, visitAll } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { dropClassWork } from './class-work.ts';
import type { Machine } from './context.ts';

const given = new WeakMap<readonly PyType[], PyTuple>();

/**
 * `__mro__` or `__bases__`: the same tuple each time. What it holds is counted for the class itself,
 * so the trace knows nothing of the tuple.
 */
export function classTuple(types: readonly PyType[]): PyTuple {
  let tuple = given.get(types);
  if (!tuple) {
    tuple = new PyTuple(types.length);
    tuple.items.push(...types);
    tuple.hidden = true;
    tuple.permanent = true;
    given.set(types, tuple);
  }
  return tuple;
}

/** Whether an object is such a tuple. */
export function isClassTuple(object: PyObject): boolean {
  return object instanceof PyTuple && object.hidden && object.items[0] instanceof PyType;
}

/** type_dealloc: the bases of a class that goes forget it. */
export function leaveBases(machine: Machine, cls: PyType): void {
  refuseHeldTuples(machine, cls);
  for (const base of cls.bases) base.subclasses.delete(cls);
  dropClassWork(machine, cls);
}

/** Refuses to let a class go whose tuples the program holds: with them it would live on. */
function refuseHeldTuples(machine: Machine, cls: PyType): void {
  const tuples = [given.get(cls.mro), given.get(cls.bases)].filter((tuple) => tuple !== undefined);
  if (tuples.length === 0 || machine.exiting) return;
  const held = (object: PyObject | null | undefined) => tuples.some((tuple) => tuple === object);
  const { collector, globals } = machine;
  let found = [...globals.entries()].some(([, value]) => held(value));
  for (let frame: typeof machine.frame | null = machine.frame; frame; frame = frame.previous) {
    found ||= frame.locals.some(held) || frame.stack.some(held);
  }
  for (const generation of [0, 1, 2]) {
    for (const holder of collector.inGeneration(generation)) {
      if (holder === cls) continue;
      visitAll(holder, (target) => {
        found ||= held(target);
      });
    }
  }
  if (found) throw machine.unsupported('the end of a class whose __mro__ or __bases__ is in use');
}
