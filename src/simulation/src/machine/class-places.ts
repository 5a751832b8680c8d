// References that a class makes to itself and its bases: `tp_mro`, `tp_bases`, `tp_base` and descriptors
// of Objects/typeobject.c, CPython 3.11 to 3.15.
import type { HeldReference, PyObject, PyType } from '../objects/object.ts';
import { labelPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';

function placesOf(machine: Machine, cls: PyType, held: readonly (readonly [PyObject, string])[]) {
  return held.map(([target, label]) => ({
    target,
    place: labelPlace(cls.id, machine.heap.label(label)),
  }));
}

/** References to the classes that its attributes are looked up in. */
export function orderPlaces(machine: Machine, cls: PyType): HeldReference[] {
  const held: (readonly [PyType, string])[] = [
    ...cls.mro.map((type, at) => [type, `.__mro__[${String(at)}]`] as const),
    ...cls.bases.map((base, at) => [base, `.__bases__[${String(at)}]`] as const),
  ];
  if (cls.base) held.push([cls.base, '.__base__']);
  return placesOf(
    machine,
    cls,
    held.filter(([type]) => type.isUserClass),
  );
}

/** Whether instances get their `__dict__` from the class itself. */
export function addsDict({ layout, bases }: PyType): boolean {
  return layout.hasDict && !bases.some((base) => base.layout.hasDict);
}

/** Whether instances can be weakly referenced by the class itself. */
export function addsWeakrefs({ layout, bases }: PyType): boolean {
  return layout.hasWeakrefs && !bases.some((base) => base.layout.hasWeakrefs);
}

/** References of its descriptors to the class. */
export function descriptorPlaces(
  machine: Machine,
  cls: PyType,
  members: readonly string[],
): HeldReference[] {
  const names = [...members];
  if (machine.profile.classDescriptors) {
    if (addsDict(cls)) names.push('__dict__');
    if (addsWeakrefs(cls)) names.push('__weakref__');
  }
  return placesOf(
    machine,
    cls,
    names.map((name) => [cls, `.${name}`] as const),
  );
}

/** Lets a class hold its order of lookup and bases in the place of those that it has held. */
export function holdOrder(machine: Machine, cls: PyType): void {
  const old = cls.places;
  cls.places = orderPlaces(machine, cls);
  for (const { target, place } of cls.places) machine.heap.incref(target, place);
  for (const { target, place } of old) machine.heap.decref(target, place);
}

/** Takes `__dict__` and `__weakref__` from a class: sys._clear_type_descriptors of Python/sysmodule.c, 3.14 on. */
export function clearDescriptors({ heap }: Machine, cls: PyType): void {
  const old = cls.descriptorPlaces;
  cls.descriptorPlaces = [];
  for (const { target, place } of old) heap.decref(target, place);
}
