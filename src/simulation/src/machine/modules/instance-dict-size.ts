// The size of an object's `__dict__`: dict_sizeof, insert_split_key and insertion_resize of
// Objects/dictobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { log2ForPlaces, tableBytes, usableEntries } from '../../objects/table-sizes.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Machine } from '../context.ts';

/** The size of the dict that holds an object's attributes; null for any other object. */
export function instanceDictSize(machine: Machine, object: PyObject): number | null {
  if (!(object instanceof PyDict) || !object.ofObject) return null;
  const { sharedKeys } = object;
  const { sizes, word, minor } = machine.profile;
  if (!sharedKeys || !object.stringKeys)
    throw machine.unsupported('getsizeof of the __dict__ of such an object');
  const names = Array.from(object.entries(), ({ key }) => (key instanceof PyStr ? key.value : ''));
  const shared = names.findIndex((name) => !sharedKeys.add(name));
  if (shared < 0) return sizes.dict + sharedKeys.size * word;
  // A name for which the class has no more room gives the dict a table of its own.
  let log2 = log2ForPlaces(shared * 3, minor);
  for (let used = shared; used < names.length; used += 1) {
    if (used === usableEntries(log2)) log2 = log2ForPlaces(used * 3, minor);
  }
  return sizes.dict + tableBytes(machine.profile, log2, true);
}
