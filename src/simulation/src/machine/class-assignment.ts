// Assignment to `__class__` and `__bases__`: object_set_class and type_set_bases of Objects/typeobject.c,
// CPython 3.11 to 3.15.
import { forgetLookups, type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { classLabel, labelPlace } from '../trace/place.ts';
import { bestBase } from './bases.ts';
import { holdOrder } from './class-places.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { dictOf } from './instance-dicts.ts';
import { checkLayouts } from './layout-match.ts';
import { askOrder } from './mro.ts';
import { typeError } from './raise.ts';

/** Gives an object another class of the same layout. */
export function setClass(machine: Machine, object: PyObject, value: PyObject | null): void {
  if (!value) throw typeError(machine, "can't delete __class__ attribute");
  if (!(value instanceof PyType)) {
    const text = `__class__ must be set to a class, not '${value.type.name}' object`;
    throw typeError(machine, text);
  }
  const old = object.type;
  if (!old.isUserClass || !value.isUserClass) {
    const text = '__class__ assignment only supported for mutable types or ModuleType subclasses';
    throw typeError(machine, text);
  }
  checkLayouts(machine, '__class__', old, value);
  if (object instanceof PyType || old === value) {
    if (old === value) return;
    throw machine.unsupported('assignment to __class__ of a class');
  }
  // The keys that instances of the old class share are not those of the new one.
  if (old.layout.addsDict) dictOf(machine, object);
  const place = labelPlace(object.id, classLabel);
  machine.heap.incref(value, place);
  object.cls = value;
  machine.heap.decref(old, place);
}

/**
 * Whether a class is first base of another, or of one of its first bases: told from their orders of
 * lookup only once a `mro()` that is running has returned.
 */
function madeFrom(cls: PyType, of: PyType): boolean {
  for (let each: PyType | null = cls; each; each = each.base) if (each === of) return true;
  return false;
}

function newBases(machine: Machine, cls: PyType, value: PyObject | null): readonly PyType[] {
  const { name } = cls;
  if (!cls.isUserClass) {
    throw typeError(machine, `cannot set '__bases__' attribute of immutable type '${name}'`);
  }
  if (!value) {
    const kind = machine.profile.minor >= 15 ? 'type' : 'immutable type';
    throw typeError(machine, `cannot delete '__bases__' attribute of ${kind} '${name}'`);
  }
  if (!(value instanceof PyTuple)) {
    const text = `can only assign tuple to ${name}.__bases__, not ${value.type.name}`;
    throw typeError(machine, text);
  }
  if (value.items.length === 0) {
    throw typeError(machine, `can only assign non-empty tuple to ${name}.__bases__, not ()`);
  }
  return value.items.map((base) => {
    if (!(base instanceof PyType)) {
      const text = `${name}.__bases__ must be tuple of classes, not '${base.type.name}'`;
      throw typeError(machine, text);
    }
    if (!base.isSubtypeOf(cls) && !madeFrom(base, cls)) return base;
    throw typeError(machine, 'a __bases__ item causes an inheritance cycle');
  });
}

/** Builtin types whose objects have no collector's header, which are freed in another way (`tp_free`). */
const uncollected: ReadonlySet<string> = new Set(['object', 'int', 'float', 'str', 'bytes']);

const freedAlone = ({ isUserClass, name }: PyType) => !isUserClass && uncollected.has(name);

/** Until 3.14 objects of the old and the new base have to be freed in the same way. */
function checkDeallocators(machine: Machine, from: PyType, to: PyType): void {
  const alike = freedAlone(from) === freedAlone(to);
  if (alike || machine.profile.minor >= 15) return;
  const text = `__bases__ assignment: '${to.name}' deallocator differs from '${from.name}'`;
  throw typeError(machine, text);
}

/** Gives a class other bases, and its subclasses their new order of lookup. */
export function setBases(
  machine: Machine,
  cls: PyObject,
  value: PyObject | null,
  frame: Frame,
): void {
  if (!(cls instanceof PyType)) return;
  const bases = newBases(machine, cls, value);
  const best = bestBase(machine, bases);
  if (cls.base) {
    checkDeallocators(machine, cls.base, best);
    checkLayouts(machine, '__bases__', cls.base, best);
  }
  const old = { bases: cls.bases, base: cls.base };
  const orders: (readonly [PyType, readonly PyType[]])[] = [];
  cls.bases = bases;
  cls.base = best;
  try {
    reorder(machine, frame, cls, orders);
  } catch (error) {
    cls.bases = old.bases;
    cls.base = old.base;
    for (const [type, order] of orders) type.mro = order;
    forgetLookups();
    throw error;
  }
  for (const base of old.bases) base.subclasses.delete(cls);
  for (const base of bases) base.subclasses.add(cls);
  for (const [type] of orders) holdOrder(machine, type);
}

/** mro_hierarchy: the order of a class and then of all that are made of it. */
function reorder(
  machine: Machine,
  frame: Frame,
  cls: PyType,
  orders: (readonly [PyType, readonly PyType[]])[],
): void {
  const order = askOrder(machine, frame, cls);
  orders.push([cls, cls.mro]);
  cls.mro = order;
  forgetLookups();
  for (const below of [...cls.subclasses]) reorder(machine, frame, below, orders);
}
