import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { exceptionType } from './exception-types.ts';
import { rememberContext } from './exceptions/fields.ts';
import { newException } from './exceptions/making.ts';
import type { Frame } from './frame.ts';
import { Raised } from './raised.ts';
import { newTuple } from './tuples.ts';

export { Raised };

/** Where an exception on its way is held. */
export function inFlight(machine: Machine) {
  return machine.heap.interpreter('exception in flight');
}

/** Makes an exception and the error to throw for it. `args` are its arguments, if not the message. */
export function raise(
  machine: Machine,
  type: string,
  message: string,
  args?: readonly PyObject[],
): Raised {
  const { heap } = machine;
  const values = args ?? [heap.str(message)];
  const tuple = newTuple(machine, values, true);
  const exception = newException(machine, exceptionType(type), tuple, message);
  heap.incref(exception, inFlight(machine));
  rememberContext(machine, exception);
  return new Raised(exception, machine.line);
}

/** `StopIteration` of an iterator that has ended; with what a generator returned. */
export function stopIteration(machine: Machine, value?: PyObject): Raised {
  return raise(machine, 'StopIteration', '', value ? [value] : []);
}

/** `TypeError`, the most frequent one. */
export function typeError(machine: Machine, message: string): Raised {
  return raise(machine, 'TypeError', message);
}

/** Lets go of the exception that is handled innermost. */
export function forgetLast({ handling, heap }: Machine): void {
  const last = handling.pop();
  if (last) heap.decref(last.exception, heap.interpreter('exception being handled'));
}

/** Lets go of the exceptions that a frame handles at a stack depth or above. */
export function forgetHandled(machine: Machine, frame: Frame, depth: number): void {
  for (;;) {
    const last = machine.handling.at(-1);
    if (!last || last.frame !== frame || last.depth < depth) return;
    forgetLast(machine);
  }
}
