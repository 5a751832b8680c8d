// The module weakref: Modules/_weakref.c and Objects/weakrefobject.c.
import { callableProxyType, proxyType, PyWeakref, weakrefType } from '../../objects/instances.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyDict } from '../../objects/tables.ts';
import { required } from '../builtins/arguments.ts';
import { isCallable } from '../callable.ts';
import type { Call, Native } from '../context.ts';
import { findEntry, takeEntry } from '../dicts.ts';
import { typeError } from '../raise.ts';
import { newList } from '../sequences.ts';
import { referencesTo, weakReference } from '../weakrefs.ts';

function targetAndCallback(call: Call, name: string): [PyObject, PyObject | undefined] {
  const { length } = call.args;
  const target = required(call, 0, name);
  if (length > 2) {
    const given = `at most 2 arguments, got ${String(length)}`;
    throw typeError(call.machine, `${name} expected ${given}`);
  }
  return [target, call.args[1]];
}

/** `weakref.ref(object, callback)`. */
export const makeReference: Native = (call) => {
  if (call.names.length > 0) throw typeError(call.machine, 'ref() takes no keyword arguments');
  return weakReference(call.machine, weakrefType, ...targetAndCallback(call, '__new__'));
};

function listOf(call: Call, name: string): PyObject[] {
  const object = required(call, 0, name);
  if (object.hidden) throw call.machine.unsupported(`${name} of a ${object.type.name}`);
  return referencesTo(call.machine.heap, object) ?? [];
}

/** Takes an item out of a dict if its value is a dead reference (_PyDict_DelItemIf). */
const removeDead: Native = (call) => {
  const { machine, args } = call;
  const [dict, key] = args;
  if (!(dict instanceof PyDict) || !key) throw machine.unsupported('_remove_dead_weakref');
  const entry = findEntry(machine, dict, key);
  if (entry?.value instanceof PyWeakref && !entry.value.referent) {
    takeEntry(machine, call.frame, dict, entry);
    call.frame.pop();
  }
  return machine.heap.none;
};

/** The functions of weakref, by name. */
export const weakrefFunctions: Readonly<Record<string, Native>> = {
  proxy(call) {
    if (call.names.length > 0)
      throw typeError(call.machine, 'weakref.proxy() takes no keyword arguments');
    const [target, callback] = targetAndCallback(call, 'proxy');
    const type = isCallable(target) ? callableProxyType : proxyType;
    return weakReference(call.machine, type, target, callback);
  },
  _remove_dead_weakref: removeDead,
  getweakrefcount(call) {
    return call.machine.heap.int(listOf(call, 'getweakrefcount').length);
  },
  getweakrefs(call) {
    return newList(call.machine, listOf(call, 'getweakrefs'));
  },
};

/** The names of weakref that are no functions. */
export const weakrefNames: readonly (readonly [string, PyObject])[] = [
  ['ref', weakrefType],
  ['ReferenceType', weakrefType],
  ['ProxyType', proxyType],
  ['CallableProxyType', callableProxyType],
];
