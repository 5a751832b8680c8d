// Which handler an exception comes to: PyErr_GivenExceptionMatches of Python/errors.c and CHECK_EXC_MATCH
// of Python/ceval.c, CPython 3.11 to 3.15.
import { baseExceptionType } from '../../objects/exceptions.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import type { Machine } from '../context.ts';
import { typeError } from '../raise.ts';

/**
 * Whether an exception is of a class, or of one in a tuple; none is of any. Raises where something in
 * the tuple is no class of exceptions.
 */
export function exceptionMatches(
  machine: Machine,
  exception: PyObject | null,
  wanted: PyObject,
): boolean {
  const types = wanted instanceof PyTuple ? wanted.items : [wanted];
  const known = types.map((type) => {
    if (type instanceof PyType && type.isSubtypeOf(baseExceptionType)) return type;
    const text = 'catching classes that do not inherit from BaseException is not allowed';
    throw typeError(machine, text);
  });
  return exception !== null && known.some((type) => exception.type.isSubtypeOf(type));
}
