import { PyException } from '../objects/instances.ts';
import { PyGenerator } from '../objects/generators.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { exceptionType } from './exception-types.ts';
import type { Frame } from './frame.ts';

/** A Python exception on its way; the interpreter holds the object until a handler takes it. */
export class Raised extends Error {
  readonly exception: PyException;
  /** The line where it was raised. */
  readonly line: number;

  constructor(exception: PyException, line: number) {
    super(exception.message);
    this.exception = exception;
    this.line = line;
  }
}

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
  const exception = heap.allocate(new PyException(exceptionType(type), values, message));
  holdArguments(machine, exception, values);
  heap.track(exception);
  heap.incref(exception, inFlight(machine));
  rememberContext(machine, exception);
  return new Raised(exception, machine.line);
}

/** Lets an exception hold its arguments. */
export function holdArguments(
  machine: Machine,
  exception: PyException,
  args: readonly PyObject[],
): void {
  args.forEach((target, index) => {
    const label = machine.heap.label(`.args[${String(index)}]`);
    machine.heap.incref(target, machine.heap.slot(exception, `.args[${String(index)}]`));
    exception.fields.push({ label, target });
  });
}

/** `StopIteration` of an iterator that has ended. */
export function stopIteration(machine: Machine, iterator: PyObject): Error {
  if (iterator instanceof PyGenerator && iterator.returned) {
    return machine.unsupported('the value that a generator returns');
  }
  return raise(machine, 'StopIteration', '', []);
}

/** `TypeError`, the most frequent one. */
export function typeError(machine: Machine, message: string): Raised {
  return raise(machine, 'TypeError', message);
}

/** Lets an exception know the one that was being handled when it was raised (`__context__`). */
export function rememberContext(machine: Machine, exception: PyException): void {
  const current = machine.handling.at(-1)?.exception;
  const known = exception.fields.some(({ target }) => target === current);
  if (!current || current === exception || known) return;
  machine.heap.incref(current, machine.heap.slot(exception, '.__context__'));
  exception.fields.push({ label: machine.heap.label('.__context__'), target: current });
}

/** Lets go of the exceptions that a frame handles at a stack depth or above. */
export function forgetHandled(machine: Machine, frame: Frame, depth: number): void {
  for (;;) {
    const last = machine.handling.at(-1);
    if (!last || last.frame !== frame || last.depth < depth) return;
    machine.handling.pop();
    machine.heap.decref(last.exception, machine.heap.interpreter('exception being handled'));
  }
}
