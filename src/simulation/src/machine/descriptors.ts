// The descriptor protocol: tp_descr_get and tp_descr_set of Objects/descrobject.c, funcobject.c and
// classobject.c, CPython 3.11 to 3.15.
import { PyDescriptor, PyMethodWrapper, PyProperty, PySuper } from '../objects/descriptors.ts';
import { PyFunction } from '../objects/functions.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import { accessors } from './accessors-chunk.ts';
import { isDataDescriptor, newMethod } from './bound-methods.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { NativeObject } from './native-object.ts';

export { checkOwner, goesFirst, isDataDescriptor, newMethod } from './bound-methods.ts';

/** Pushes what a class attribute gives when it is looked up on an object, or on the class itself. */
export function pushBound(
  machine: Machine,
  frame: Frame,
  found: PyObject,
  object: PyObject | null,
  owner: PyType,
): void {
  if (found instanceof PyFunction) {
    frame.push(object ? newMethod(machine, found, object) : found);
  } else if (isAccessor(found)) accessors.code.pushAccessed(machine, frame, found, object, owner);
  else frame.push(found);
}

/** Whether what a class attribute gives may be another object than itself. */
function isAccessor(found: PyObject): boolean {
  return (
    found.cls?.lookup('__get__') !== undefined ||
    found instanceof PyDescriptor ||
    found instanceof PyProperty ||
    found instanceof PyMethodWrapper ||
    found instanceof PySuper ||
    (found instanceof NativeObject && found.slots.bind !== undefined)
  );
}

/**
 * Sets what a data descriptor stands for to the top of the stack, which stays there; with `remove`
 * deletes it. False where it does neither.
 */
export function setByDescriptor(
  machine: Machine,
  frame: Frame,
  found: PyObject,
  object: PyObject,
  remove: boolean,
): boolean {
  if (!isDataDescriptor(found)) return false;
  accessors.code.setByData(machine, frame, found, object, remove);
  return true;
}

/** The class attribute itself where it may be called with the object as first argument, unbound. */
export function plainMethod(found: PyObject | undefined): PyObject | null {
  if (found instanceof PyFunction) return found;
  if (!(found instanceof PyDescriptor)) return null;
  return found.kind === 'method' || found.kind === 'slot' ? found : null;
}
