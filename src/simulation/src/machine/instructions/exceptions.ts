import { op } from '../../compiler/opcodes.ts';
import { baseExceptionType, PyException } from '../../objects/instances.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { forgetHandled, inFlight, Raised, rememberContext, typeError } from '../raise.ts';

/** raise, except and finally. */
export const exceptionInstructions: HandlerTable = {
  [op.RAISE_VARARGS](machine, frame, count) {
    if (count === 0) throw raiseAgain(machine);
    if (count === 2) throw machine.unsupported('raise … from');
    const value = frame.peek(0);
    if (value instanceof PyType && value.isSubtypeOf(baseExceptionType)) {
      machine.call(frame, value, []);
      frame.collapse(frame.depth - 2);
    }
    const exception = frame.peek(0);
    if (!(exception instanceof PyException)) {
      throw typeError(machine, 'exceptions must derive from BaseException');
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
    forgetHandled(machine, frame, frame.depth);
  },
  [op.RERAISE](machine, frame) {
    const exception = frame.peek(0);
    if (!(exception instanceof PyException)) throw new Error('no exception to raise again');
    frame.popTo(inFlight(machine));
    throw new Raised(exception, frame.line);
  },
};

function raiseAgain(machine: Machine): Error {
  const current = machine.handling.at(-1)?.exception;
  if (!current) throw machine.unsupported('raise without an exception to raise again');
  machine.heap.incref(current, inFlight(machine));
  return new Raised(current, machine.line);
}

function exceptionMatches(machine: Machine, exception: PyObject, wanted: PyObject): boolean {
  if (wanted instanceof PyTuple) {
    return wanted.items.some((item) => exceptionMatches(machine, exception, item));
  }
  if (wanted instanceof PyType && wanted.isSubtypeOf(baseExceptionType)) {
    return exception.type.isSubtypeOf(wanted);
  }
  throw typeError(
    machine,
    'catching classes that do not inherit from BaseException is not allowed',
  );
}
