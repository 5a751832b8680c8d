// Attributes that lie in the dict of a class: type_setattro of Objects/typeobject.c, CPython 3.11 to 3.15.
import { forgetLookups, type PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { noteNew } from './new-methods.ts';
import { typeError } from './raise.ts';

/** Moves the top of the stack into an attribute of a class. */
export function storeInClass(machine: Machine, frame: Frame, cls: PyType, name: string): void {
  if (!cls.isUserClass) throw immutable(machine, cls, name);
  const { heap } = machine;
  const place = cls.attributePlace(name);
  const old = cls.attributes.get(name);
  const died = old !== undefined && heap.release(old, place);
  cls.attributes.set(name, frame.popTo(place));
  forgetLookups();
  if (name === '__new__') noteNew(cls);
  if (died) heap.deallocate(old);
}

function immutable(machine: Machine, cls: PyType, name: string): Error {
  return typeError(machine, `cannot set '${name}' attribute of immutable type '${cls.name}'`);
}

/** Deletes an attribute of a class; false where it has none of this name. */
export function deleteInClass(machine: Machine, cls: PyType, name: string): boolean {
  if (!cls.isUserClass) throw immutable(machine, cls, name);
  const value = cls.attributes.get(name);
  if (!value) return false;
  cls.attributes.delete(name);
  forgetLookups();
  machine.heap.decref(value, cls.attributePlace(name));
  return true;
}
