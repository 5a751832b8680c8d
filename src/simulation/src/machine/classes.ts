// Making classes: builtin___build_class__ of Python/bltinmodule.c, type_new of Objects/typeobject.c.
import { baseExceptionType } from '../objects/instances.ts';
import { PyFunction } from '../objects/functions.ts';
import {
  type InstanceLayout,
  objectType,
  type PyObject,
  PyType,
  typeType,
} from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { labelPlace, type Place } from '../trace/place.ts';
import type { Machine, Native } from './context.ts';
import { Frame } from './frame.ts';
import { Namespace } from './namespace.ts';
import { typeError } from './raise.ts';

/** `__build_class__(body, name, *bases)`: runs the body and makes the class from its names. */
export const buildClass: Native = (call) => {
  const { machine, frame, args } = call;
  const [body, name, ...bases] = args;
  if (!(body instanceof PyFunction) || !(name instanceof PyStr)) {
    throw machine.unsupported('__build_class__');
  }
  const types = bases.map((base) => usableBase(machine, base));
  const { code } = body;
  const id = machine.newFrameId();
  const namespace = new Namespace(machine.heap, id);
  const inner = new Frame(
    machine.heap,
    id,
    code,
    machine.constantsOf(code),
    body.globals,
    namespace,
  );
  copyClosure(machine, body, inner);
  machine.heap.writer.pushFrame(id, code.name, code.line);
  machine.runFrame(inner, frame, () => {
    finishClass(machine, frame, name.value, types, namespace);
  });
  return undefined;
};

function copyClosure(machine: Machine, body: PyFunction, inner: Frame): void {
  body.code.free.forEach((index, at) => {
    const cell = body.closure?.items[at];
    if (!cell) return;
    machine.heap.incref(cell, inner.localPlace(index));
    inner.locals[index] = cell;
  });
}

function usableBase(machine: Machine, base: PyObject): PyType {
  if (!(base instanceof PyType)) throw machine.unsupported(`base class of type ${base.type.name}`);
  const allowed = base.isUserClass || base === objectType || base.isSubtypeOf(baseExceptionType);
  if (!allowed) throw machine.unsupported(`subclass of ${base.name}`);
  return base;
}

/** Makes the class while the body's frame is still there, and pushes it on the caller's stack. */
function finishClass(
  machine: Machine,
  caller: Frame,
  name: string,
  bases: readonly PyType[],
  namespace: Namespace,
): void {
  const { heap } = machine;
  const layout = layoutFor(machine, bases, namespace.values.get('__slots__'));
  const parents = bases.length > 0 ? bases : [objectType];
  const cls = heap.allocate(new PyType(name, parents, typeType, layout));
  cls.ofLibrary = cls.hidden;
  cls.attributePlace = (attribute) => heap.slot(cls, `.${attribute}`);
  for (const [attribute, value] of namespace.values) {
    heap.move(value, namespace.place(attribute), cls.attributePlace(attribute));
    cls.attributes.set(attribute, value);
  }
  namespace.values.clear();
  cls.places = ownPlaces(machine, cls, layout);
  for (const { target, place } of cls.places) heap.incref(target, place);
  heap.track(cls);
  caller.push(cls);
}

/** References that a class makes to itself and its bases: `tp_mro`, `tp_bases`, `tp_base`, descriptors. */
function ownPlaces(machine: Machine, cls: PyType, layout: InstanceLayout) {
  const places: { target: PyObject; place: Place }[] = [];
  const add = (target: PyObject, label: string) => {
    places.push({ target, place: labelPlace(cls.id, machine.heap.label(label)) });
  };
  cls.mro.forEach((type, at) => {
    if (type.isUserClass) add(type, `.__mro__[${String(at)}]`);
  });
  cls.bases.forEach((base, at) => {
    if (!base.isUserClass) return;
    add(base, `.__bases__[${String(at)}]`);
    if (at === 0) add(base, '.__base__');
  });
  const inherits = cls.bases.some((base) => base.isUserClass);
  const inherited = new Set(cls.bases.flatMap((base) => base.layout.slots));
  for (const slot of layout.slots) if (!inherited.has(slot)) add(cls, `.${slot}`);
  if (machine.profile.classDescriptors && !inherits) {
    if (layout.hasDict) add(cls, '.__dict__');
    if (layout.hasWeakrefs) add(cls, '.__weakref__');
  }
  return places;
}

function layoutFor(
  machine: Machine,
  bases: readonly PyType[],
  slots: PyObject | undefined,
): InstanceLayout {
  const inherited = bases.flatMap((base) => base.layout.slots);
  const baseHasDict = bases.some((base) => base.layout.hasDict);
  const baseHasWeakrefs = bases.some((base) => base.layout.hasWeakrefs);
  if (!slots) return { hasDict: true, hasWeakrefs: true, slots: inherited };
  const names = slotNames(machine, slots);
  if (names.includes('__dict__') || names.includes('__weakref__')) {
    throw machine.unsupported('__dict__ or __weakref__ in __slots__');
  }
  return {
    hasDict: baseHasDict,
    hasWeakrefs: baseHasWeakrefs,
    slots: [...inherited, ...names.toSorted()],
  };
}

function slotNames(machine: Machine, slots: PyObject): string[] {
  if (slots instanceof PyStr) return [slots.value];
  if (!(slots instanceof PyTuple || slots instanceof PyList)) {
    throw machine.unsupported(`__slots__ of type ${slots.type.name}`);
  }
  return slots.items.map((item) => {
    if (item instanceof PyStr) return item.value;
    throw typeError(machine, `__slots__ items must be strings, not '${item.type.name}'`);
  });
}
