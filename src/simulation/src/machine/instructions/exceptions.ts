import { op } from '../../compiler/opcodes.ts';
import { baseExceptionType, PyException } from '../../objects/exceptions.ts';
import { PyType } from '../../objects/object.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { rememberContext, setExceptionField } from '../exceptions/fields.ts';
import { exceptionMatches } from '../exceptions/matching.ts';
import type { Frame } from '../frame.ts';
import { forgetLast, inFlight, raise, Raised, typeError } from '../raise.ts';

/** raise, except and finally. */
export const exceptionInstructions: HandlerTable = {
  [op.RAISE_VARARGS](machine, frame, count) {
    if (count === 0) throw raiseAgain(machine);
    const exception = raisedBy(machine, frame, count === 2 ? 1 : 0);
    if (count === 2) {
      setCause(machine, frame, exception);
      frame.pop();
    }
    frame.popTo(inFlight(machine));
    rememberContext(machine, exception);
    throw new Raised(exception, frame.line);
  },
  [op.PUSH_EXC_INFO](machine, frame) {
    const exception = frame.peek(0);
    if (!(exception instanceof PyException)) throw new Error('no exception to handle');
    machine.heap.incref(exception, machine.heap.interpreter('exception being handled'));
    machine.handling.push({ frame, depth: frame.depth - 1, exception });
    if (frame.generator) frame.generator.hasHandled = true;
    frame.pushNull();
    frame.swap(2);
  },
  [op.CHECK_EXC_MATCH](machine, frame) {
    const matches = exceptionMatches(machine, frame.peek(1), frame.peek(0));
    frame.pop();
    frame.push(machine.heap.bool(matches));
  },
  [op.POP_EXCEPT](machine, frame) {
    frame.pop();
    forgetLast(machine);
  },
  [op.RERAISE](machine, frame) {
    const exception = frame.peek(0);
    if (!(exception instanceof PyException)) throw new Error('no exception to raise again');
    frame.popTo(inFlight(machine));
    throw new Raised(exception, frame.line, true);
  },
};

/** The exception at an offset from the top of the stack; a class is called first. */
function raisedBy(machine: Machine, frame: Frame, offset: number): PyException {
  const value = frame.peek(offset);
  if (value instanceof PyException) return value;
  if (!(value instanceof PyType && value.isSubtypeOf(baseExceptionType))) {
    throw typeError(machine, 'exceptions must derive from BaseException');
  }
  machine.call(frame, value, []);
  const made = frame.peek(0);
  if (!(made instanceof PyException)) {
    const [wanted, given] = [value, made.type].map((type) => machine.repr(frame, type));
    const text = `calling ${String(wanted)} should have returned an instance of BaseException, not ${String(given)}`;
    throw typeError(machine, text);
  }
  frame.replaceAt(frame.depth - 2 - offset, made);
  frame.pop();
  return made;
}

/** The cause on top of the stack, of the exception below it. */
function setCause(machine: Machine, frame: Frame, exception: PyException): void {
  const given = frame.peek(0);
  const isType = given instanceof PyType && given.isSubtypeOf(baseExceptionType);
  if (given !== machine.heap.none && !isType && !(given instanceof PyException)) {
    throw typeError(machine, 'exception causes must derive from BaseException');
  }
  const cause = given === machine.heap.none ? null : raisedBy(machine, frame, 0);
  setExceptionField(machine, exception, '.__cause__', cause);
  exception.suppressesContext = true;
}

function raiseAgain(machine: Machine): Error {
  const current = machine.handling.at(-1)?.exception;
  if (!current) return raise(machine, 'RuntimeError', 'No active exception to reraise');
  machine.heap.incref(current, inFlight(machine));
  return new Raised(current, machine.line, true);
}
