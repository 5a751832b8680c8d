// tp_clear: how the collector breaks cycles.
import { FieldsObject } from '../objects/functions.ts';
import { PyException, PyTraceback } from '../objects/exceptions.ts';
import { PyFrame } from '../objects/frames.ts';
import { PyWeakref } from '../objects/instances.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyList } from '../objects/sequences.ts';
import { detachValues, PyDefaultDict, PyDict, PySet } from '../objects/tables.ts';
import { dictLabel, labelPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { setFactory } from './default-dict.ts';
import { clearDict } from './dicts.ts';
import { clearList } from './sequences.ts';
import { NativeObject } from './native-object.ts';
import { setOperations } from './set-operations-chunk.ts';
import { weakrefs } from './weakrefs-chunk.ts';

/** Drops what an object holds. */
export function clearObject(machine: Machine, object: PyObject): void {
  const { heap } = machine;
  if (object.cls && !(object instanceof PyType)) clearOwn(machine, object);
  if (object instanceof PyList) {
    clearList(machine, object);
  } else if (object instanceof PyDict) {
    if (object instanceof PyDefaultDict) setFactory(machine, object, null);
    clearDict(machine, object);
  } else if (object instanceof PySet) setOperations.code.clearSet(machine, object);
  else if (object instanceof PyType) {
    const { attributes, held } = object;
    const values = [...attributes];
    attributes.clear();
    object.places = [];
    object.descriptorPlaces = [];
    for (const [name, value] of values) heap.decref(value, object.attributePlace(name));
    for (const { target, place } of held) heap.decref(target, place);
  } else if (object instanceof PyFrame) object.frame.clearEntries();
  else if (object instanceof FieldsObject) {
    if (object instanceof PyException) object.forgetAll();
    if (object instanceof PyTraceback) object.next = null;
    if (object instanceof NativeObject) object.slots.clear?.(machine, object);
    if (object instanceof PyWeakref) weakrefs.code.clearWeakReference(machine, object);
    const { fields } = object;
    object.fields = [];
    for (const { label, target } of fields) heap.decref(target, labelPlace(object.id, label));
  }
}

/** Drops the attributes and slots of an instance of a user class (subtype_clear). */
function clearOwn({ heap }: Machine, object: PyObject): void {
  const fields = [...(object.members ?? []), ...(object.inlineValues?.inPlace() ?? [])];
  object.members = null;
  object.inlineValues?.clear();
  for (const field of fields) {
    if (field) heap.decref(field.target, labelPlace(object.id, field.label));
  }
  detachValues(object);
  const dict = object.managedDict;
  object.managedDict = null;
  if (dict) heap.decref(dict, labelPlace(object.id, dictLabel));
}
