// Attribute access: PyObject_GenericGetAttr and type_getattro of Objects/object.c and typeobject.c.
import { type Field, PyBuiltin, PyFunction, PyMethod, PyModule } from '../objects/functions.ts';
import { PyInstance } from '../objects/instances.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { labelPlace } from '../trace/place.ts';
import { builtinAttribute } from './builtin-attributes.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { holdFields } from './iteration.ts';
import { classMethods, nativeMethod } from './native-methods.ts';
import { PyDefaultDict } from '../objects/tables.ts';
import { setFactory } from './default-dict.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise } from './raise.ts';

/** Pushes `object.name`. */
export function pushAttribute(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): void {
  if (object instanceof PyInstance) {
    pushInstanceAttribute(machine, frame, object, name);
    return;
  }
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      machine.getAttribute(frame, target, name);
    });
    return;
  }
  if (object instanceof PyModule) {
    const own = object.name === 'gc' ? machine.collector.list(name) : undefined;
    const found = own ?? machine.moduleAttribute(frame, object, name);
    if (!found) {
      throw machine.unsupported(`${object.name}.${name}`);
    }
    frame.push(found);
    return;
  }
  if (object instanceof PyType) {
    pushTypeAttribute(machine, frame, object, name);
    return;
  }
  const own = builtinAttribute(machine, object, name);
  if (own) {
    frame.push(own);
    return;
  }
  const method = nativeMethod(object.type, name);
  if (!method) throw noAttribute(machine, object, name);
  const bound = new PyBuiltin(method.name, object);
  frame.push(holdFields(machine, bound, [['.__self__', object]]));
}

function pushInstanceAttribute(
  machine: Machine,
  frame: Frame,
  object: PyInstance,
  name: string,
): void {
  const own = object.attributes.get(name);
  if (own) {
    frame.push(own.target);
    return;
  }
  const found = object.cls.lookup(name);
  if (found instanceof PyFunction) {
    pushMethod(machine, frame, found, object);
    return;
  }
  if (found) {
    frame.push(found);
    return;
  }
  if (name === '__class__') frame.push(object.cls);
  else if (name.startsWith('__')) throw machine.unsupported(name);
  else if (machine.special(object, '__getattr__')) throw machine.unsupported('__getattr__');
  else throw noAttribute(machine, object, name);
}

function pushMethod(machine: Machine, frame: Frame, callable: PyObject, self: PyObject): void {
  const method = new PyMethod(callable, self);
  const fields = [
    ['.__func__', callable],
    ['.__self__', self],
  ] as const;
  frame.push(holdFields(machine, method, fields));
}

function pushTypeAttribute(machine: Machine, frame: Frame, type: PyType, name: string): void {
  const found = type.lookup(name);
  if (found) {
    frame.push(found);
    return;
  }
  if (name === '__name__') {
    frame.push(machine.heap.immortalStr(type.name.replace(/^.*\./, '')));
    return;
  }
  const method = type.hidden ? nativeMethod(type, name) : undefined;
  if (method && classMethods.has(method.name)) {
    frame.push(holdFields(machine, new PyBuiltin(method.name, type), [['.__self__', type]]));
    return;
  }
  if (method) {
    frame.push(method);
    return;
  }
  if (name.startsWith('__') || type.hidden) throw machine.unsupported(`${type.name}.${name}`);
  throw raise(machine, 'AttributeError', `type object '${type.name}' has no attribute '${name}'`);
}

/** Leaves a function and its first argument for a call, or an attribute's value and nothing. */
export function loadMethod(machine: Machine, frame: Frame, name: string): void {
  const object = frame.peek(0);
  const found = methodOf(object, name);
  if (!found) {
    pushAttribute(machine, frame, object, name);
    frame.collapse(frame.depth - 2);
    frame.pushNull();
    return;
  }
  frame.push(found);
  frame.swap(2);
}

function methodOf(object: PyObject, name: string): PyObject | null {
  if (object instanceof PyInstance) {
    if (object.attributes.has(name)) return null;
    const found = object.cls.lookup(name);
    return found instanceof PyFunction ? found : null;
  }
  if (object instanceof PyType || object instanceof PyModule) return null;
  return nativeMethod(object.type, name) ?? null;
}

/** Stores the top of the stack as `object.name`; it is popped. */
export function storeAttribute(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): void {
  if (object instanceof PyInstance) {
    storeInInstance(machine, frame, object, name);
    return;
  }
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      storeAttribute(machine, frame, target, name);
    });
    return;
  }
  if (object instanceof PyType && object.isUserClass) {
    storeInClass(machine, frame, object, name);
    return;
  }
  if (object instanceof PyDefaultDict && name === 'default_factory') {
    const factory = frame.peek(0);
    setFactory(machine, object, factory === machine.heap.none ? null : factory);
    frame.pop();
    return;
  }
  if (object instanceof PyFunction || object instanceof PyModule) {
    throw machine.unsupported(`assignment to an attribute of a ${object.type.name}`);
  }
  throw noAttributeToSet(machine, object, name);
}

function storeInInstance(machine: Machine, frame: Frame, object: PyInstance, name: string): void {
  if (name.startsWith('__')) throw machine.unsupported(`assignment to ${name}`);
  const { heap } = machine;
  const { layout } = object.cls;
  if (!layout.hasDict && !layout.slots.includes(name)) {
    throw noAttributeToSet(machine, object, name);
  }
  const label = heap.attributeLabel(name);
  const place = labelPlace(object.id, label);
  const old = object.attributes.get(name);
  const died = old !== undefined && heap.release(old.target, place);
  const target = frame.popTo(place);
  if (old) {
    const previous = old.target;
    old.target = target;
    if (died) heap.deallocate(previous);
    return;
  }
  const field: Field = { label, target };
  object.attributes.set(name, field);
}

function storeInClass(machine: Machine, frame: Frame, cls: PyType, name: string): void {
  const { heap } = machine;
  const place = cls.attributePlace(name);
  const old = cls.attributes.get(name);
  const died = old !== undefined && heap.release(old, place);
  cls.attributes.set(name, frame.popTo(place));
  if (died) heap.deallocate(old);
}

/** `del object.name`. */
export function deleteAttribute(machine: Machine, object: PyObject, name: string): void {
  if (object instanceof PyInstance) {
    const field = object.attributes.get(name);
    if (!field) {
      throw raise(machine, 'AttributeError', attributeMessage(object, name));
    }
    object.attributes.delete(name);
    machine.heap.decref(field.target, labelPlace(object.id, field.label));
    return;
  }
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      deleteAttribute(machine, target, name);
    });
    return;
  }
  if (object instanceof PyType && object.isUserClass) {
    const value = object.attributes.get(name);
    if (!value) throw noAttribute(machine, object, name);
    object.attributes.delete(name);
    machine.heap.decref(value, object.attributePlace(name));
    return;
  }
  throw machine.unsupported(`deletion of an attribute of ${object.type.name}`);
}

function attributeMessage(object: PyObject, name: string): string {
  return `'${object.type.name}' object has no attribute '${name}'`;
}

function noAttribute(machine: Machine, object: PyObject, name: string): Error {
  if (object.type.hidden && !(object instanceof PyStr) && name.startsWith('__')) {
    return machine.unsupported(`${object.type.name}.${name}`);
  }
  return raise(machine, 'AttributeError', attributeMessage(object, name));
}

function noAttributeToSet(machine: Machine, object: PyObject, name: string): Error {
  const base = attributeMessage(object, name);
  const more = machine.profile.minor >= 13 ? ' and no __dict__ for setting new attributes' : '';
  return raise(machine, 'AttributeError', `${base}${more}`);
}
