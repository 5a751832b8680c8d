// What `weakref.ref()` is called with: Objects/weakrefobject.c, CPython 3.11 to 3.15.
import type { PyWeakref } from '../objects/instances.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import { required } from './builtins/arguments.ts';
import type { Call } from './context.ts';
import { typeError } from './raise.ts';
import { weakReference } from './weakrefs.ts';

/** The object that a reference is asked for to, and its callback. */
export function targetAndCallback(call: Call, name: string): [PyObject, PyObject | undefined] {
  const { length } = call.args;
  const target = required(call, 0, name);
  if (length > 2) {
    const given = `at most 2 arguments, got ${String(length)}`;
    throw typeError(call.machine, `${name} expected ${given}`);
  }
  return [target, call.args[1]];
}

/** A `weakref.ref`, or an instance of a class made of it. */
export function makeReference(call: Call, cls: PyType): PyWeakref {
  return weakReference(call.machine, cls, ...targetAndCallback(call, '__new__'));
}
