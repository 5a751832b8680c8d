// What descriptors other than functions do: tp_descr_get and tp_descr_set of Objects/descrobject.c, funcobject.c
// and typeobject.c, CPython 3.11 to 3.15.
import { PyDescriptor, PyMethodWrapper, PyProperty, PySuper } from '../objects/descriptors.ts';
import { PyBuiltin, PyFunction, PyMethod } from '../objects/functions.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import { labelPlace } from '../trace/place.ts';
import { attributesOf, instanceTable } from './attribute-tables.ts';
import { checkOwner, newMethod } from './bound-methods.ts';
import { builtinAttribute } from './builtin-attributes.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { holdFields } from './hold-fields.ts';
import { NativeObject } from './native-object.ts';
import { raise } from './raise.ts';

/** Pushes what a class attribute that is no function gives on an object, or on the class itself. */
export function pushAccessed(
  machine: Machine,
  frame: Frame,
  found: PyObject,
  object: PyObject | null,
  owner: PyType,
): void {
  if (found instanceof PyDescriptor) {
    pushNative(machine, frame, found, object, owner);
  } else if (found.cls && hasOwn(machine, found, '__get__')) {
    pushGot(machine, frame, found, object, owner);
  } else if (found instanceof PyProperty) {
    if (object) readProperty(machine, frame, found, object);
    else frame.push(found);
  } else if (found instanceof PyMethodWrapper) pushWrapped(machine, frame, found, owner);
  else if (found instanceof PySuper) bindSuper(machine, frame, found, object);
  else if (object && found instanceof NativeObject && found.slots.bind) {
    found.slots.bind(machine, frame, found, object);
  } else frame.push(found);
}

const hasOwn = (machine: Machine, found: PyObject, name: string) =>
  machine.special(found, name) !== undefined;

/** What the program's own `__get__` gives. */
function pushGot(
  machine: Machine,
  frame: Frame,
  found: PyObject,
  object: PyObject | null,
  owner: PyType,
): void {
  const get = machine.special(found, '__get__');
  if (!get) return;
  // The descriptor is held while its method runs.
  frame.push(found);
  machine.call(frame, get, [found, object ?? machine.heap.none, owner]);
  frame.collapse(frame.depth - 2);
}

/** super_descr_get: a `super` without an object, found in a class, is bound to the instance. */
function bindSuper(machine: Machine, frame: Frame, found: PySuper, object: PyObject | null): void {
  if (!object || found.object || !found.start) frame.push(found);
  else machine.call(frame, found.type, [found.start, object]);
}

function pushWrapped(machine: Machine, frame: Frame, found: PyMethodWrapper, owner: PyType): void {
  const { callable, ofClass } = found;
  if (!callable) {
    const kind = ofClass ? 'classmethod' : 'staticmethod';
    throw raise(machine, 'RuntimeError', `uninitialized ${kind} object`);
  }
  if (!ofClass) frame.push(callable);
  else if (
    machine.profile.minor >= 13 ||
    callable instanceof PyFunction ||
    callable instanceof PyMethod
  ) {
    frame.push(newMethod(machine, callable, owner));
  } else pushAccessed(machine, frame, callable, owner, owner);
}

function pushNative(
  machine: Machine,
  frame: Frame,
  found: PyDescriptor,
  object: PyObject | null,
  owner: PyType,
): void {
  const { kind, name } = found;
  if (kind === 'classmethod') frame.push(boundNative(machine, found, owner));
  else if (!object) frame.push(found);
  else if (kind === 'method' || kind === 'slot') frame.push(boundNative(machine, found, object));
  else {
    checkOwner(machine, found, object);
    if (found.slot >= 0) {
      const field = object.members?.[found.slot];
      if (!field)
        throw raise(
          machine,
          'AttributeError',
          `'${object.type.name}' object has no attribute '${name}'`,
        );
      frame.push(field.target);
      return;
    }
    const table = found.owner.isUserClass ? instanceTable : attributesOf(found.owner.name);
    const computed = table?.[name];
    if (!computed) {
      const own = builtinAttribute(machine, object, name);
      if (!own) throw machine.unsupported(`${found.owner.name}.${name}`);
      frame.push(own);
      return;
    }
    const get = typeof computed === 'function' ? computed : computed.get;
    const value = get(machine, object, frame);
    if (value) frame.push(value);
  }
}

function boundNative(machine: Machine, { owner, name, kind }: PyDescriptor, self: PyObject) {
  const bound = new PyBuiltin(`${owner.name}.${name}`, self, kind === 'slot');
  return holdFields(machine, bound, [['.__self__', self]]);
}

function readProperty(machine: Machine, frame: Frame, found: PyProperty, object: PyObject): void {
  if (!found.getter) throw propertyError(machine, found, object, 'getter');
  machine.call(frame, found.getter, [object]);
}

/** property_name: `__name__` of the getter, where it has one (3.13). */
function nameOfGetter(machine: Machine, getter: PyObject | null): PyObject | null {
  if (!(getter instanceof PyFunction || getter instanceof PyBuiltin)) return null;
  const { frame } = machine;
  machine.getAttribute(frame, getter, '__name__');
  const name = frame.peek(0);
  frame.pop();
  return name;
}

function propertyError(machine: Machine, found: PyProperty, object: PyObject, what: string): Error {
  const late = machine.profile.minor >= 13;
  const name = found.name ?? (late ? nameOfGetter(machine, found.getter) : null);
  const named = name ? `property ${machine.repr(machine.frame, name)}` : 'property';
  const text = `${named} of '${object.type.name}' object has no ${what}`;
  return raise(machine, 'AttributeError', text);
}

/** Sets what a data descriptor stands for to the top of the stack, which stays there, or deletes it. */
export function setByData(
  machine: Machine,
  frame: Frame,
  found: PyObject,
  object: PyObject,
  remove: boolean,
): void {
  const value = remove ? null : frame.peek(0);
  if (found instanceof PyDescriptor) setNative(machine, frame, found, object, value);
  else if (found instanceof PyProperty && !ownSetter(machine, found, remove)) {
    const callable = remove ? found.deleter : found.setter;
    if (!callable) throw propertyError(machine, found, object, remove ? 'deleter' : 'setter');
    machine.call(frame, callable, value ? [object, value] : [object]);
    frame.pop();
  } else if (found instanceof NativeObject && found.slots.set) {
    found.slots.set(machine, found, object, value);
  } else {
    const name = remove ? '__delete__' : '__set__';
    const own = machine.special(found, name);
    if (!own) throw raise(machine, 'AttributeError', name);
    frame.push(found);
    machine.call(frame, own, value ? [found, object, value] : [found, object]);
    frame.pop();
    frame.pop();
  }
}

/** Whether a class of properties stores or deletes in its own way. */
const ownSetter = (machine: Machine, found: PyProperty, remove: boolean) =>
  found.cls !== null && hasOwn(machine, found, remove ? '__delete__' : '__set__');

/** Types of values, nothing of which a program can set. */
const withReadonlyParts: ReadonlySet<string> = new Set([
  'int',
  'float',
  'complex',
  'range',
  'slice',
]);

function setNative(
  machine: Machine,
  frame: Frame,
  found: PyDescriptor,
  object: PyObject,
  value: PyObject | null,
): void {
  checkOwner(machine, found, object);
  if (found.slot >= 0) {
    setMember(machine, found, object, value);
    return;
  }
  const { owner, name, kind } = found;
  const table = owner.isUserClass ? instanceTable : attributesOf(owner.name);
  const computed = table?.[name];
  if (!computed && !withReadonlyParts.has(owner.name))
    throw machine.unsupported(`${owner.name}.${name} = …`);
  if (!computed || typeof computed === 'function') {
    const text =
      kind === 'member'
        ? 'readonly attribute'
        : `attribute '${name}' of '${owner.name}' objects is not writable`;
    throw raise(machine, 'AttributeError', text);
  }
  computed.set(machine, object, value, frame);
}

function setMember(
  machine: Machine,
  { slot, name }: PyDescriptor,
  object: PyObject,
  value: PyObject | null,
): void {
  const { heap } = machine;
  const members = (object.members ??= []);
  const old = members[slot] ?? null;
  if (!value && !old) throw raise(machine, 'AttributeError', name);
  const label = heap.label(`.${name}`);
  const place = labelPlace(object.id, label);
  const died = old !== null && heap.release(old.target, place);
  if (value) heap.incref(value, place);
  members[slot] = value ? { label, target: value } : null;
  if (old && died) heap.deallocate(old.target);
}
