// Functions that run when the interpreter ends: Modules/atexitmodule.c, CPython 3.11 to 3.15.
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import type { PyTuple } from '../objects/sequences.ts';
import type { PyDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { callBySlotHeld } from './slot-calls.ts';
import { specialOf } from './special-methods.ts';
import { writeUnraisable } from './unraisable.ts';

/** A registered function with its arguments. */
interface ExitFunction {
  readonly function: PyObject;
  readonly args: PyTuple;
  readonly named: PyDict | null;
}

const registered = new WeakMap<Heap, ExitFunction[]>();

/** What is registered in a run, oldest first. */
export function exitFunctions({ heap }: Machine): readonly ExitFunction[] {
  return registered.get(heap) ?? [];
}

const partsOf = ({ function: callable, args, named }: ExitFunction): PyObject[] =>
  named ? [callable, args, named] : [callable, args];

/** Registers a function to be called with arguments. */
export function registerAtExit(machine: Machine, added: ExitFunction): void {
  const { heap } = machine;
  registered.set(heap, [...exitFunctions(machine), added]);
  for (const part of partsOf(added)) heap.incref(part, heap.interpreter('atexit'));
}

/** Takes registered functions away. */
export function dropAtExit(machine: Machine, dropped: readonly ExitFunction[]): void {
  const { heap } = machine;
  const left = exitFunctions(machine).filter((each) => !dropped.includes(each));
  registered.set(heap, left);
  for (const each of dropped) {
    for (const part of partsOf(each)) heap.decref(part, heap.interpreter('atexit'));
  }
}

/** Calls all, the one registered last first; an exception of one is told on standard error only. */
export function runExitFunctions(machine: Machine): void {
  const { frame, heap } = machine;
  for (const { function: callable, args, named } of exitFunctions(machine).toReversed()) {
    const depth = frame.depth;
    const entries = named ? [...named.entries()] : [];
    const names = entries.map(({ key }) => machine.str(frame, key));
    const values = entries.map(({ value }) => value);
    try {
      const own = specialOf(callable, '__call__');
      const all = [...args.items, ...values];
      if (own) {
        if (machine.profile.minor < 14) frame.push(callable);
        callBySlotHeld({ machine, frame, args: all, names }, callable, own);
      } else machine.call(frame, callable, all, names);
    } catch (error) {
      writeUnraisable(machine, error, 'in atexit callback', callable);
    }
    frame.unwind(depth);
  }
  dropAtExit(machine, exitFunctions(machine));
  registered.delete(heap);
}
