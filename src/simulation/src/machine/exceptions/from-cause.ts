// _PyErr_FormatFromCause of Python/errors.c, CPython 3.11 to 3.15.
import type { Machine } from '../context.ts';
import { inFlight, raise, type Raised } from '../raise.ts';
import { setExceptionField } from './fields.ts';

/** A new error that stands for another, which becomes its cause and is no longer on its way itself. */
export function fromCause(
  machine: Machine,
  { exception }: Raised,
  type: string,
  text: string,
): Raised {
  const error = raise(machine, type, text);
  setExceptionField(machine, error.exception, '.__cause__', exception);
  error.exception.suppressesContext = true;
  setExceptionField(machine, error.exception, '.__context__', exception);
  machine.heap.decref(exception, inFlight(machine));
  return error;
}
