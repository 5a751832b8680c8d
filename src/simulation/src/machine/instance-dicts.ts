// Where objects keep attributes of their own: inline values, and the dict that replaces them once
// something asks for `__dict__` (Objects/dictobject.c, PyObject_GenericGetDict and friends).
import { InlineValues } from '../objects/inline-values.ts';
import { PyMethodWrapper } from '../objects/descriptors.ts';
import { PyInstance } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import { hasInlineValues, sharedKeysOf, valuesBytes } from '../objects/shared-keys.ts';
import { sharedLog2 } from '../objects/table-sizes.ts';
import { detachValues, PyDict } from '../objects/tables.ts';
import { dictLabel, labelPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { findEntry, getItem, newDict, setNew, takeEntry } from './dicts.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';

/** An attribute of the object's own, or undefined. */
export function ownAttribute(
  machine: Machine,
  object: PyObject,
  name: string,
): PyObject | undefined {
  const inline = object.inlineValues?.get(name)?.target;
  if (inline) return inline;
  if (object instanceof PyMethodWrapper && wrappedNames.includes(name)) dictOf(machine, object);
  const dict = object.managedDict;
  if (!(dict instanceof PyDict)) return undefined;
  return getItem(machine, dict, machine.heap.immortalStr(name));
}

/** Moves the top of the stack into an attribute of the object's own. */
export function storeOwn(machine: Machine, frame: Frame, object: PyObject, name: string): void {
  const { heap } = machine;
  if (object instanceof PyMethodWrapper) dictOf(machine, object);
  const dict = object.managedDict ?? ownDict(machine, object);
  if (dict instanceof PyDict) {
    const key = heap.immortalStr(name);
    const value = frame.peek(0);
    setNew(machine, dict, key, value);
    frame.pop();
    return;
  }
  const old = object.inlineValues?.get(name);
  const keys = old || !object.cls ? null : sharedKeysOf(object.cls, heap.profile.minor);
  if (keys?.add(name) === false) {
    setNew(machine, dictOf(machine, object), heap.immortalStr(name), frame.peek(0));
    frame.pop();
    return;
  }
  const label = old?.label ?? heap.attributeLabel(name);
  const place = labelPlace(object.id, label);
  const previous = old?.target;
  const died = previous !== undefined && heap.release(previous, place);
  const target = frame.popTo(place);
  if (old) old.target = target;
  else if (keys) (object.inlineValues ??= new InlineValues(keys)).add(name, { label, target });
  if (died) heap.deallocate(previous);
}

/** The dict that an object gets with its first attribute, where it has no inline values. */
function ownDict(machine: Machine, object: PyObject): PyDict | null {
  const { cls } = object;
  if (cls && hasInlineValues(cls, machine.profile.minor)) return null;
  return attachDict(machine, object);
}

function attachDict(machine: Machine, object: PyObject): PyDict {
  const dict = newDict(machine);
  const { cls } = object;
  const { minor } = machine.profile;
  dict.shared = cls && sharedKeysOf(cls, minor);
  if (cls && dict.shared) {
    dict.log2 = sharedLog2;
    dict.embedded = minor >= 13 && hasInlineValues(cls, minor);
    if (object.tableBlock && object instanceof PyInstance)
      machine.heap.blocks.passTable(object, dict);
    else if (!dict.embedded) {
      machine.heap.resizeTable(dict, valuesBytes(machine.profile, dict.shared.room), 'values');
    }
    machine.heap.changed(dict);
  }
  object.managedDict = dict;
  machine.heap.incref(dict, labelPlace(object.id, dictLabel));
  return dict;
}

/** Deletes an attribute of the object's own; false where it has none of this name. */
export function deleteOwn(machine: Machine, frame: Frame, object: PyObject, name: string): boolean {
  const field = object.inlineValues?.get(name);
  if (field) {
    object.inlineValues?.delete(name);
    machine.heap.decref(field.target, labelPlace(object.id, field.label));
    return true;
  }
  const dict = object instanceof PyMethodWrapper ? dictOf(machine, object) : object.managedDict;
  if (!(dict instanceof PyDict)) return false;
  const entry = findEntry(machine, dict, machine.heap.immortalStr(name));
  if (!entry) return false;
  takeEntry(machine, frame, dict, entry);
  frame.pop();
  return true;
}

/** The object's `__dict__`, made from its inline values where it is asked for the first time. */
export function dictOf(machine: Machine, object: PyObject): PyDict {
  if (object.managedDict instanceof PyDict) return object.managedDict;
  const { heap } = machine;
  const values = object.inlineValues;
  object.inlineValues = null;
  const dict = attachDict(machine, object);
  for (const [name, { label, target }] of values ?? []) {
    setNew(machine, dict, heap.immortalStr(name), target);
    heap.decref(target, labelPlace(object.id, label));
  }
  if (object instanceof PyMethodWrapper) copyNames(machine, object, dict);
  return dict;
}

/** PyObject_GenericSetDict: another dict in the place of the one that holds an object's attributes. */
export function replaceDict(machine: Machine, object: PyObject, value: PyObject | null): void {
  if (!(value instanceof PyDict)) {
    const kind = value?.type.name ?? '';
    const text = value
      ? `__dict__ must be set to a dictionary, not a '${kind}'`
      : 'cannot delete __dict__';
    throw typeError(machine, text);
  }
  const { heap } = machine;
  const old = dictOf(machine, object);
  detachValues(object);
  const place = labelPlace(object.id, dictLabel);
  heap.incref(value, place);
  object.managedDict = value;
  heap.decref(old, place);
}

const wrappedNames = ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__'];

/** functools_wraps: what a classmethod or staticmethod takes over from its function when it is made. */
function copyNames(machine: Machine, { callable }: PyMethodWrapper, dict: PyDict): void {
  if (!callable) return;
  const { frame, profile, heap } = machine;
  if (callable === heap.none) {
    const doc = profile.minor < 13 ? callable : heap.str('The type of the None singleton.');
    setNew(machine, dict, heap.immortalStr('__doc__'), doc);
    return;
  }
  for (const name of profile.minor < 14 ? wrappedNames : wrappedNames.slice(0, -1)) {
    const { depth } = frame;
    try {
      machine.getAttribute(frame, callable, name);
    } catch (error) {
      if (!machine.swallow(error, 'AttributeError')) throw error;
      frame.unwind(depth);
      continue;
    }
    setNew(machine, dict, heap.immortalStr(name), frame.peek(0));
    frame.pop();
  }
}
