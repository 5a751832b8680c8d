// Making classes: type_new of Objects/typeobject.c, CPython 3.11 to 3.15.
import { PyDescriptor, PyMethodWrapper, PyProperty } from '../objects/descriptors.ts';
import { PyFunction } from '../objects/functions.ts';
import { forgetLookups, objectType, type PyObject, PyType, typeType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { expectNames } from '../objects/shared-keys.ts';
import { PyStr } from '../objects/simple.ts';
import type { Place } from '../trace/place.ts';
import type { ClassWork } from './class-work.ts';
import { bestBase, typesOf } from './bases.ts';
import { leaveDictCell, setClassCell } from './class-cells.ts';
import { type ClassLayout, classLayout } from './class-layout.ts';
import { addsDict, addsWeakrefs, descriptorPlaces, holdOrder } from './class-places.ts';
import type { Machine } from './context.ts';
import { pushBound } from './descriptors.ts';
import type { Frame } from './frame.ts';
import { noteNew } from './new-methods.ts';
import { dictOf } from './instance-dicts.ts';
import { askOrder } from './mro.ts';
import { typeError } from './raise.ts';
import { tellName } from './set-names.ts';

/** What a class is made of. */
export interface ClassPlan {
  readonly name: string;
  readonly bases: readonly PyObject[];
  readonly meta: PyType;
  readonly names: ReadonlyMap<string, PyObject>;
  /** Gives the class its reference to a value: moves it or makes a new one. */
  readonly take: (name: string, value: PyObject, place: Place) => void;
}

/** Makes a class and pushes it; nobody has been told of it yet. */
export function makeClass(machine: Machine, frame: Frame, plan: ClassPlan): PyType {
  const { heap } = machine;
  const { name, meta, names } = plan;
  const bases = typesOf(machine, plan.bases);
  const base = bestBase(machine, bases);
  const own = classLayout(machine, frame, name, base, bases, names);
  const cls = new PyType(name, bases, own.layout, base, base.solid);
  if (meta !== typeType) cls.cls = meta;
  cls.qualname = qualnameOf(machine, plan);
  heap.allocate(cls);
  const places = new Map<string, Place>();
  cls.attributePlace = (attribute) => {
    const known = places.get(attribute) ?? heap.slot(cls, `.${attribute}`);
    places.set(attribute, known);
    return known;
  };
  frame.push(cls);
  fillClass(machine, frame, cls, plan, own);
  cls.mro = askOrder(machine, frame, cls);
  holdOrder(machine, cls);
  noteNew(cls);
  cls.descriptorPlaces = descriptorPlaces(machine, cls, own.members);
  for (const { target, place } of cls.descriptorPlaces) heap.incref(target, place);
  for (const parent of bases) parent.subclasses.add(cls);
  forgetLookups();
  heap.track(cls);
  return cls;
}

function qualnameOf(machine: Machine, { name, names }: ClassPlan): string {
  const given = names.get('__qualname__');
  if (!given) return name;
  if (given instanceof PyStr) return given.value;
  throw typeError(machine, `type __qualname__ must be a str, not ${given.type.name}`);
}

/** Names that a class statement or its metaclass leaves to the type itself. */
const internal: ReadonlySet<string> = new Set([
  '__qualname__',
  '__classcell__',
  '__classdictcell__',
]);

function fillClass(
  machine: Machine,
  frame: Frame,
  cls: PyType,
  plan: ClassPlan,
  own: ClassLayout,
): void {
  const { heap } = machine;
  const { attributes } = cls;
  const { names, take } = plan;
  const put = (name: string, value: PyObject) => {
    heap.incref(value, cls.attributePlace(name));
    attributes.set(name, value);
  };
  if (!names.has('__module__')) {
    put('__module__', frame.globals.get('__name__') ?? heap.immortalStr('__main__'));
  }
  for (const [name, value] of names) {
    if (internal.has(name)) continue;
    const wrapped = implicitWrapper(name, value);
    take(name, value, wrapped ? heap.interpreter('new class') : cls.attributePlace(name));
    if (!wrapped) attributes.set(name, value);
    else {
      heap.allocate(wrapped);
      wrapped.callable = value;
      heap.move(value, heap.interpreter('new class'), heap.slot(wrapped, '.__func__'));
      wrapped.fields.push({ label: heap.label('.__func__'), target: value });
      heap.track(wrapped);
      if (machine.profile.minor >= 15) dictOf(machine, wrapped);
      put(name, wrapped);
    }
  }
  own.members.forEach((name, at) => {
    const position = own.layout.slots.length - own.members.length + at;
    attributes.set(name, new PyDescriptor('member', cls, name, position));
  });
  const before = own.layout.slots.length - own.members.length;
  cls.slotOrder = [...own.members.map((_, at) => before + at), ...(cls.base?.slotOrder ?? [])];
  if (addsDict(cls)) attributes.set('__dict__', new PyDescriptor('getset', cls, '__dict__'));
  if (addsWeakrefs(cls)) {
    attributes.set('__weakref__', new PyDescriptor('getset', cls, '__weakref__'));
  }
  if (!attributes.has('__doc__')) put('__doc__', heap.none);
  if (attributes.has('__eq__') && !attributes.has('__hash__')) put('__hash__', heap.none);
  setClassCell(machine, cls, names.get('__classcell__'));
  const expected = attributes.get('__static_attributes__');
  if (machine.profile.minor >= 14 && expected instanceof PyTuple) {
    expectNames(
      cls,
      expected.items.flatMap((item) => (item instanceof PyStr ? item.value : [])),
    );
  }
  leaveDictCell(machine, names.get('__classdictcell__'));
}

/** `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods. */
function implicitWrapper(name: string, value: PyObject): PyMethodWrapper | null {
  if (!(value instanceof PyFunction)) return null;
  if (name === '__new__') return new PyMethodWrapper(false);
  const ofClass = name === '__init_subclass__' || name === '__class_getitem__';
  return ofClass ? new PyMethodWrapper(true) : null;
}

/** Tells the values of a new class their names, and its bases of it: `__set_name__`, `__init_subclass__`. */
export function announce(
  machine: Machine,
  frame: Frame,
  cls: PyType,
  values: readonly PyObject[],
  keywords: readonly string[],
  work?: ClassWork,
): void {
  for (const [name, value] of [...cls.attributes]) {
    if (value instanceof PyProperty && !value.cls) {
      value.name = machine.heap.immortalStr(name);
      machine.own.tellProperty();
      continue;
    }
    const own = machine.special(value, '__set_name__');
    if (!own) continue;
    tellName(machine, frame, cls, value, name, own);
  }
  const next = cls.mro.slice(1).find(({ attributes }) => attributes.has('__init_subclass__'));
  const found = next?.attributes.get('__init_subclass__');
  work?.announce(found, keywords.length);
  if (!found || (next === objectType && keywords.length === 0)) return;
  // The bound method is held while it runs.
  pushBound(machine, frame, found, cls, cls);
  frame.push(frame.peek(0));
  frame.pushNull();
  for (const value of values) frame.push(value);
  machine.callOnStack(frame, values.length, keywords);
  frame.pop();
  frame.pop();
}
