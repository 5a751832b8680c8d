// Special methods are looked up in the type, not in the object: lookup_maybe_method of
// Objects/typeobject.c, CPython 3.11 to 3.15.
import { PyDescriptor, UnboundSpecial } from '../objects/descriptors.ts';
import { PyFunction } from '../objects/functions.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';

/** An object and the special method of its class that is passed over once. */
let passedOver: PyObject | null = null;
let passedName = '';

/** What an object's class has for a special method; undefined where its builtin type decides. */
export function specialOf(object: PyObject, name: string): PyObject | undefined {
  if (!object.cls) return undefined;
  if (object === passedOver && name === passedName) {
    passedOver = null;
    return undefined;
  }
  return ofClass(object.cls, name);
}

/** Whether an object is called by what its class has: slot_tp_call is the `tp_call` of its type. */
export function isCalledBySlot(object: PyObject): boolean {
  if (!object.cls || (object === passedOver && passedName === '__call__')) return false;
  return ofClass(object.cls, '__call__') !== undefined;
}

function ofClass(cls: PyType, name: string): PyObject | undefined {
  const found = cls.lookup(name);
  if (found === undefined || found instanceof PyFunction) return found;
  if (found === cls.solid.lookup(name)) return undefined;
  return found instanceof PyDescriptor ? found : new UnboundSpecial(found);
}

/** Passes over one method of an object the next time it is asked for; without an object, over none. */
export function passOver(object: PyObject | null, name: string): void {
  passedOver = object;
  passedName = name;
}

/** What is said of an object whose class has None for a method. */
const without: Readonly<Record<string, string>> = {
  __iter__: 'is not iterable',
  __contains__: 'is not a container',
};

/**
 * Calls what an object's class has for a special method and pushes the result; false where the object's
 * builtin type decides.
 */
export function callSpecial(
  machine: Machine,
  frame: Frame,
  name: string,
  object: PyObject,
  ...args: readonly PyObject[]
): boolean {
  const own = object.cls && specialOf(object, name);
  if (!own) return false;
  const refused = own instanceof UnboundSpecial && own.found === machine.heap.none && without[name];
  if (refused) throw typeError(machine, `'${object.type.name}' object ${refused}`);
  machine.call(frame, own, [object, ...args]);
  return true;
}
