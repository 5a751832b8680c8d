// Stores that let go of the old value after the object on the stack: STORE_ATTR_INSTANCE_VALUE,
// STORE_ATTR_WITH_HINT, STORE_ATTR_SLOT and STORE_SUBSCR_LIST_INT of Python/bytecodes.c, CPython 3.14.
import { PyInt } from '../objects/simple.ts';
import { listType, PyList } from '../objects/sequences.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { ownAttribute } from './instance-dicts.ts';
import { isSpecialized } from './specialization.ts';

/** The only version in which these instructions close the object first. */
const version = 14;

/** The value that a store to `object.name` replaces and lets go of last, if it does so. */
export function attributeLeftLast(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): PyObject | undefined {
  if (machine.profile.minor !== version || !object.cls || object instanceof PyType)
    return undefined;
  if (object.cls.lookup(name) ?? machine.special(object, '__setattr__')) return undefined;
  const specialized = isSpecialized(machine, frame);
  return specialized ? ownAttribute(machine, object, name) : undefined;
}

/** The item that a store to `list[index]` replaces and lets go of last, if it does so. */
export function itemLeftLast(
  machine: Machine,
  frame: Frame,
  list: PyObject,
  index: PyObject,
): PyObject | undefined {
  if (machine.profile.minor !== version) return undefined;
  if (!(list instanceof PyList) || list.type !== listType || !(index instanceof PyInt)) {
    return undefined;
  }
  const specialized = isSpecialized(machine, frame);
  return specialized && index.value >= 0n ? list.items[Number(index.value)] : undefined;
}
