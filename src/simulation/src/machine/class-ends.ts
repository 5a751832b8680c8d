// The end of a class: type_dealloc of Objects/typeobject.c, CPython 3.11 to 3.15.
import { type PyObject, type PyType, visitAll } from '../objects/object.ts';
import { givenTuples } from './class-tuples.ts';
import { dropClassWork } from './class-work.ts';
import type { Machine } from './context.ts';

/** The bases of a class that goes forget it, and what CPython made for it goes too. */
export function leaveBases(machine: Machine, cls: PyType): void {
  refuseHeldTuples(machine, cls);
  for (const base of cls.bases) base.subclasses.delete(cls);
  dropClassWork(machine, cls);
}

/** Refuses to let a class go whose tuples the program holds: with them it would live on. */
function refuseHeldTuples(machine: Machine, cls: PyType): void {
  const tuples = givenTuples(cls);
  if (tuples.length === 0 || machine.exiting) return;
  const held = (object: PyObject | null | undefined) => tuples.some((tuple) => tuple === object);
  const { collector, globals } = machine;
  let found = [...globals.entries()].some(([, value]) => held(value));
  for (let frame: typeof machine.frame | null = machine.frame; frame; frame = frame.previous) {
    found ||= frame.locals.some(held) || frame.stack.some(held);
  }
  for (const generation of [0, 1, 2]) {
    for (const holder of collector.inGeneration(generation, false)) {
      if (holder === cls) continue;
      visitAll(holder, (target) => {
        found ||= held(target);
      });
    }
  }
  if (found) throw machine.unsupported('the end of a class whose __mro__ or __bases__ is in use');
}
