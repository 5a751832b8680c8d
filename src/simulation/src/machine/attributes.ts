// Attribute access: PyObject_GenericGetAttr and PyObject_GenericSetAttr of Objects/object.c,
// type_getattro, type_setattro and slot_tp_getattr_hook of Objects/typeobject.c, 3.11 to 3.15.
import { PySuper } from '../objects/descriptors.ts';
import { PyMethod, PyModule } from '../objects/functions.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { hasInlineValues } from '../objects/shared-keys.ts';
import type { Machine } from './context.ts';
import { PyDefaultDict } from '../objects/tables.ts';
import { builtinAttribute } from './builtin-attributes.ts';
import { setFactory } from './default-dict.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { deleteInClass, storeInClass } from './class-attributes.ts';
import { goesFirst, plainMethod, pushBound, setByDescriptor } from './descriptors.ts';
import type { Frame } from './frame.ts';
import { tellOwner } from './exceptions/fields.ts';
import { deleteOwn, ownAttribute, storeOwn } from './instance-dicts.ts';
import { Raised } from './raise.ts';
import { loadsMethodPlainly } from './specialization.ts';
import { errors } from './errors-chunk.ts';
import { unraisable } from './unraisable-chunk.ts';

/** Pushes `object.name`. */
export function pushAttribute(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): void {
  try {
    if (!findAttribute(machine, frame, object, name))
      throw errors.code.noAttribute(machine, object, name);
  } catch (error) {
    if (error instanceof Raised) tellOwner(machine, error.exception, object, name);
    throw error;
  }
}

/** Pushes `object.name`; false where there is no such attribute and no hook that said so. */
export function findAttribute(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): boolean {
  if (object.cls) {
    const hook = machine.special(object, '__getattribute__');
    const fallback = machine.special(object, '__getattr__');
    if (hook ?? fallback) return findByHooks(machine, frame, object, name, hook, fallback);
  }
  return findPlainly(machine, frame, object, name);
}

function findByHooks(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
  hook: PyObject | undefined,
  fallback: PyObject | undefined,
): boolean {
  const text = machine.heap.immortalStr(name);
  const depth = frame.depth;
  try {
    if (hook) callHook(machine, frame, hook, object, text);
    if (hook ?? findPlainly(machine, frame, object, name)) return true;
  } catch (error) {
    if (!fallback || !machine.swallow(error, 'AttributeError')) throw error;
    frame.unwind(depth);
  }
  if (!fallback) return false;
  callHook(machine, frame, fallback, object, text);
  return true;
}

/** Calls `__getattribute__` or `__getattr__`; in 3.11 as a bound method, which holds the object too. */
function callHook(
  machine: Machine,
  frame: Frame,
  hook: PyObject,
  object: PyObject,
  name: PyObject,
): void {
  const bound = machine.profile.minor === 11;
  if (bound) frame.push(object);
  machine.call(frame, hook, [object, name]);
  if (bound) frame.collapse(frame.depth - 2);
}

/** Pushes `object.name` as the object's builtin type finds it, whatever its class overrides. */
export function findPlainly(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): boolean {
  if (object instanceof PyType) return findInType(machine, frame, object, name);
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      machine.getAttribute(frame, target, name);
    });
    return true;
  }
  if (object instanceof PyModule) {
    const own = object.name === 'gc' ? machine.collector.list(name) : undefined;
    const found = own ?? machine.moduleAttribute(frame, object, name);
    if (!found) throw machine.unsupported(`${object.name}.${name}`);
    frame.push(found);
    return true;
  }
  if (object instanceof PySuper && findBehind(machine, frame, object, name)) return true;
  const { type } = object;
  const found = type.lookup(name);
  if (found && goesFirst(found)) {
    pushBound(machine, frame, found, object, type);
    return true;
  }
  const own = ownAttribute(machine, object, name);
  if (own) frame.push(own);
  else if (found) pushBound(machine, frame, found, object, type);
  else {
    if (object instanceof PyMethod) {
      // method_getattro: whatever else its function has.
      pushAttribute(machine, frame, object.callable, name);
      return true;
    }
    const computed = builtinAttribute(machine, object, name);
    if (!computed) return false;
    frame.push(computed);
  }
  return true;
}

/** super_getattro: the attribute in the types behind the one that `super` starts from. */
function findBehind(machine: Machine, frame: Frame, self: PySuper, name: string): boolean {
  const { start, object, objectType } = self;
  if (!start || !object || !objectType || name === '__class__') return false;
  const rest = objectType.mro.slice(objectType.mro.indexOf(start) + 1);
  const found = rest.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
  if (!found) return false;
  pushBound(machine, frame, found, object === objectType ? null : object, objectType);
  return true;
}

function findInType(machine: Machine, frame: Frame, object: PyType, name: string): boolean {
  const meta = object.type;
  const ofMeta = meta.lookup(name);
  if (ofMeta && goesFirst(ofMeta)) {
    pushBound(machine, frame, ofMeta, object, meta);
    return true;
  }
  const found = object.lookup(name);
  if (found) pushBound(machine, frame, found, null, object);
  else if (ofMeta) pushBound(machine, frame, ofMeta, object, meta);
  else return false;
  return true;
}

/** Leaves a function and its first argument for a call, or an attribute's value and nothing. */
export function loadMethod(machine: Machine, frame: Frame, name: string): void {
  const object = frame.peek(0);
  const found = methodOf(machine, frame, object, name);
  if (!found) {
    pushAttribute(machine, frame, object, name);
    frame.collapse(frame.depth - 2);
    frame.pushNull();
    return;
  }
  frame.push(found);
  frame.swap(2);
}

function methodOf(machine: Machine, frame: Frame, object: PyObject, name: string): PyObject | null {
  if (object instanceof PyType || object instanceof PyModule) return null;
  if (object instanceof PySuper || isProxy(object)) return null;
  const found = plainMethod(object.type.lookup(name));
  if (!found) return null;
  const { cls } = object;
  if (!cls) return found;
  if (ownAttribute(machine, object, name)) return null;
  if (machine.special(object, '__getattribute__')) return null;
  return cls.lookup('__getattr__') && !loadsMethodPlainly(machine, frame) ? null : found;
}

/** Stores the top of the stack as `object.name`; it is popped. */
export function storeAttribute(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): void {
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      storeAttribute(machine, frame, target, name);
    });
    return;
  }
  const hook = object.cls && machine.special(object, '__setattr__');
  if (hook) {
    machine.call(frame, hook, [object, machine.heap.immortalStr(name), frame.peek(0)]);
    frame.pop();
    frame.pop();
  } else storePlainly(machine, frame, object, name);
}

/** Stores the top of the stack as the object's builtin type does, whatever its class overrides. */
export function storePlainly(machine: Machine, frame: Frame, object: PyObject, name: string): void {
  if (object instanceof PyDefaultDict && name === 'default_factory') {
    const factory = frame.peek(0);
    setFactory(machine, object, factory === machine.heap.none ? null : factory);
    frame.pop();
    return;
  }
  const found = object.type.lookup(name);
  if (found && setByDescriptor(machine, frame, found, object, false)) frame.pop();
  else if (object instanceof PyType) storeInClass(machine, frame, object, name);
  else if (object instanceof PyModule) {
    if (object.name !== 'sys' || name !== 'unraisablehook')
      throw machine.unsupported('assignment to an attribute of a module');
    unraisable.code.setHook(machine, object, frame.peek(0));
    frame.pop();
  } else if (object.type.layout.hasDict) storeOwn(machine, frame, object, name);
  else throw errors.code.noAttributeToSet(machine, object, name, found);
}

/** `del object.name`. */
export function deleteAttribute(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): void {
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      deleteAttribute(machine, frame, target, name);
    });
    return;
  }
  const hook = object.cls && machine.special(object, '__delattr__');
  if (hook) {
    machine.call(frame, hook, [object, machine.heap.immortalStr(name)]);
    frame.pop();
  } else deletePlainly(machine, frame, object, name);
}

/** Deletes an attribute as the object's builtin type does, whatever its class overrides. */
export function deletePlainly(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  name: string,
): void {
  const { minor } = machine.profile;
  const found = object.type.lookup(name);
  if (found && setByDescriptor(machine, frame, found, object, true)) return;
  if (object instanceof PyType) {
    if (!deleteInClass(machine, object, name))
      throw errors.code.noAttribute(machine, object, name, minor > 12);
  } else if (object instanceof PyModule) {
    throw machine.unsupported('deletion of an attribute of a module');
  } else if (!deleteOwn(machine, frame, object, name)) {
    if (object.type.layout.hasDict) {
      // Where values lie in the object, _PyObject_StoreInstanceAttribute tells no owner before 3.15.
      const told = minor > 14 || (minor > 12 && !hasInlineValues(object.type, minor));
      throw errors.code.noAttribute(machine, object, name, told);
    }
    throw errors.code.noAttributeToSet(machine, object, name, found);
  }
}
