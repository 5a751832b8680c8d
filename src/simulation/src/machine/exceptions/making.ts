// New exceptions: BaseException_new and BaseException_init of Objects/exceptions.c, CPython 3.11 to 3.15.
import { PyException } from '../../objects/exceptions.ts';
import type { PyType } from '../../objects/object.ts';
import type { PyTuple } from '../../objects/sequences.ts';
import type { Machine } from '../context.ts';
import { setArguments } from './fields.ts';

/** Makes an exception that holds its arguments; nobody holds it yet. */
export function newException(
  machine: Machine,
  type: PyType,
  args: PyTuple,
  message = '',
): PyException {
  const { heap } = machine;
  const meanwhile = heap.interpreter('exception in flight');
  heap.incref(args, meanwhile);
  const exception = heap.allocate(new PyException(type, message), false);
  setArguments(machine, exception, args);
  heap.decref(args, meanwhile);
  heap.track(exception);
  return exception;
}
