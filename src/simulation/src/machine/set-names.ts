// What a new class tells its values: type_new_set_names of Objects/typeobject.c, CPython 3.11 to 3.15.
import type { PyObject, PyType } from '../objects/object.ts';
import { quote } from '../objects/quote.ts';
import type { Machine } from './context.ts';
import { fromCause } from './exceptions/from-cause.ts';
import type { Frame } from './frame.ts';
import { callBound } from './bound-calls.ts';
import { Raised } from './raise.ts';

/** Calls `__set_name__` of a value in the dict of a class; what it raises is told where that was. */
export function tellName(
  machine: Machine,
  frame: Frame,
  cls: PyType,
  value: PyObject,
  name: string,
  method: PyObject,
): void {
  try {
    // The names of the class body, their copy of type_new and that of type_new_set_names hold it too.
    callBound(machine, frame, method, [value, cls, machine.heap.immortalStr(name)], 2);
    frame.pop();
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const text = `Error calling __set_name__ on '${value.type.name}' instance ${quote(name)} in '${cls.name}'`;
    if (machine.profile.minor < 12) throw fromCause(machine, error, 'RuntimeError', text);
    machine.getAttribute(frame, error.exception, 'add_note');
    machine.call(frame, frame.peek(0), [machine.heap.str(text)]);
    frame.pop();
    frame.pop();
    throw error;
  }
}
