// The names that dir() lists: object___dir___impl and type___dir___impl of Objects/typeobject.c.
import { PyModule } from '../objects/functions.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { isListed } from './builtin-names.ts';
import type { Machine } from './context.ts';
import { behindProxy, isProxy } from './proxies.ts';

function ofType(machine: Machine, type: PyType, names: Set<string>): void {
  for (const base of type.mro) {
    const known = base.isUserClass || isListed(base.name) || base.attributes.size > 0;
    if (!known) throw machine.unsupported(`dir() of ${base.name}`);
    for (const name of base.attributes.keys()) names.add(name);
  }
  // The type's table leaves out what every type has, and what only pickling asks for.
  for (const name of ['__doc__', '__reduce__', '__reduce_ex__', '__getstate__']) names.add(name);
}

/** The names of an object's own attributes. */
export function ownNames(object: PyObject): string[] {
  const names = [...(object.inlineValues?.keys() ?? [])];
  if (object.managedDict instanceof PyDict) {
    for (const { key } of object.managedDict.entries()) {
      if (key instanceof PyStr) names.push(key.value);
    }
  }
  return names;
}

/** The names that `dir(object)` lists, in no order. */
export function namesOf(machine: Machine, object: PyObject): Set<string> {
  if (object instanceof PyModule) throw machine.unsupported('dir() of a module');
  if (isProxy(object)) return behindProxy(machine, object, (target) => namesOf(machine, target));
  const names = new Set<string>();
  if (object instanceof PyType) {
    ofType(machine, object, names);
    return names;
  }
  for (const name of ownNames(object)) names.add(name);
  ofType(machine, object.type, names);
  return names;
}
