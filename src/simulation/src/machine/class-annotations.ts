// Annotations of classes: type_get_annotations of Objects/typeobject.c, CPython 3.11 to 3.15.
import { PyType } from '../objects/object.ts';
import type { ComputedAttribute } from './computed-attribute.ts';
import { newDict } from './dicts.ts';
import { annotate } from './function-attributes.ts';

/** `__annotations__` of a class: its own, made when asked for. */
export const classAnnotations: ComputedAttribute = {
  get(machine, object, frame) {
    if (!(object instanceof PyType) || !object.isUserClass) {
      throw machine.unsupported('__annotations__ of a builtin type');
    }
    const { heap, profile } = machine;
    const store = profile.minor < 14 ? '__annotations__' : '__annotations_cache__';
    const known = object.attributes.get('__annotations__') ?? object.attributes.get(store);
    if (known) return known;
    const maker = profile.minor < 14 ? undefined : object.attributes.get('__annotate_func__');
    if (maker) annotate(machine, frame, maker);
    else frame.push(newDict(machine));
    const dict = frame.peek(0);
    heap.incref(dict, object.attributePlace(store));
    object.attributes.set(store, dict);
    return undefined;
  },
  set(machine, object, value) {
    if (!(object instanceof PyType) || !object.isUserClass || !value) {
      throw machine.unsupported('__annotations__ of a class to be deleted');
    }
    const store = machine.profile.minor < 14 ? '__annotations__' : '__annotations_cache__';
    const place = object.attributePlace(store);
    const old = object.attributes.get(store);
    machine.heap.incref(value, place);
    object.attributes.set(store, value);
    if (old) machine.heap.decref(old, place);
  },
};
