// What is raised for attributes that are not there: Objects/object.c, type_getattro of
// Objects/typeobject.c, 3.11 to 3.15.
import { PyWeakref } from '../objects/instances.ts';
import { PyDescriptor, PySuper } from '../objects/descriptors.ts';
import { objectType, type PyObject, PyType } from '../objects/object.ts';
import { isListed } from './builtin-names.ts';
import type { Machine } from './context.ts';
import { isDataDescriptor } from './descriptors.ts';
import { tellOwner } from './exceptions/fields.ts';
import { raise } from './raise.ts';
import { attributeSuggestion } from './suggestions.ts';
import { isUnmodelled } from './unmodelled-attributes.ts';

/** The error for an attribute that an object does not have; `told` of whose it is and which. */
export function noAttribute(machine: Machine, object: PyObject, name: string, told = true): Error {
  const known = object.type.mro.every(
    ({ isUserClass, name: type }) => isUserClass || isListed(type),
  );
  if ((!known && name.startsWith('__')) || isUnmodelled(object, name)) {
    return machine.unsupported(`${object.type.name}.${name}`);
  }
  if (object instanceof PySuper) {
    return raise(machine, 'AttributeError', `'super' object has no attribute '${name}'`);
  }
  const who =
    object instanceof PyType ? `type object '${object.name}'` : `'${object.type.name}' object`;
  const error = raise(machine, 'AttributeError', `${who} has no attribute '${name}'`);
  if (!told) return error;
  tellOwner(machine, error.exception, object, name);
  error.exception.suggestion = attributeSuggestion(machine, object, name);
  return error;
}

/** The error for an attribute that cannot be set or deleted; `found` is what the type has. */
export function noAttributeToSet(
  machine: Machine,
  object: PyObject,
  name: string,
  found: PyObject | undefined,
): Error {
  const base = `'${object.type.name}' object`;
  if (found && !(found instanceof PyDescriptor && isDataDescriptor(found))) {
    return raise(machine, 'AttributeError', `${base} attribute '${name}' is read-only`);
  }
  if (object instanceof PyWeakref && !object.isProxy && name === '__callback__')
    return raise(machine, 'AttributeError', 'readonly attribute');
  const late = machine.profile.minor >= 13;
  const hooks = ['__setattr__', '__delattr__'];
  // A class that overrides them may well set what has no dict.
  const plain = hooks.every((hook) => object.type.lookup(hook) === objectType.lookup(hook));
  const more = late && plain ? ' and no __dict__ for setting new attributes' : '';
  const error = raise(machine, 'AttributeError', `${base} has no attribute '${name}'${more}`);
  if (!late) return error;
  tellOwner(machine, error.exception, object, name);
  error.exception.suggestion = attributeSuggestion(machine, object, name);
  return error;
}
