// The module weakref: Modules/_weakref.c and Objects/weakrefobject.c.
import { Chunk } from '../../chunks/chunk.ts';
import { callableProxyType, proxyType, PyWeakref, weakrefType } from '../../objects/instances.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyDict } from '../../objects/tables.ts';
import { positional, required } from '../builtins/arguments.ts';
import { isCallable } from '../callable.ts';
import type { Call, Native } from '../context.ts';
import { findEntry, takeEntry } from '../dicts.ts';
import { hashOfReference } from '../hashing.ts';
import { typeError } from '../raise.ts';
import { newList } from '../sequences.ts';
import { partsFor } from '../library/part.ts';
import type { NativeModule, NativeType } from './native-module.ts';
import { makeReference, targetAndCallback } from '../reference-making.ts';
import { referencesTo, weakReference } from '../weakrefs.ts';

const equality =
  (wanted: boolean): Native =>
  ({ machine, frame, args: [self, other] }) => {
    if (!(self instanceof PyWeakref)) throw machine.unsupported('ref.__eq__()');
    if (!(other instanceof PyWeakref) || other.isProxy) {
      return machine.heap.notImplemented;
    }
    const [a, b] = [self.referent, other.referent];
    const same = a && b ? machine.equal(frame, a, b) : self === other;
    return machine.heap.bool(same === wanted);
  };

const referenceType: NativeType = {
  type: weakrefType,
  construct(call) {
    if (call.names.length > 0) throw typeError(call.machine, 'ref() takes no keyword arguments');
    return makeReference(call, weakrefType);
  },
  methods: {
    __new__(call) {
      const [cls, ...args] = positional(call);
      if (!(cls instanceof PyType)) throw call.machine.unsupported('ref.__new__()');
      return makeReference({ ...call, args, names: [] }, cls);
    },
    __init__(call) {
      if (call.names.length > 0) throw typeError(call.machine, 'ref() takes no keyword arguments');
      targetAndCallback({ ...call, args: call.args.slice(1) }, '__init__');
      return call.machine.heap.none;
    },
    __call__({ machine, args: [self, more] }) {
      if (!(self instanceof PyWeakref) || more) throw machine.unsupported('ref.__call__()');
      return self.referent ?? machine.heap.none;
    },
    __eq__: equality(true),
    __ne__: equality(false),
    __hash__({ machine, args: [self] }) {
      if (!(self instanceof PyWeakref)) throw machine.unsupported('ref.__hash__()');
      return machine.heap.int(hashOfReference(machine, self));
    },
  },
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

const functions: Readonly<Record<string, Native>> = {
  proxy(call) {
    if (call.names.length > 0)
      throw typeError(call.machine, '_weakref.proxy() takes no keyword arguments');
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

/** The module weakref; most programs use nothing of what it has in Python. */
export const weakref: NativeModule = {
  functions,
  types: [referenceType],
  names: [
    ['ref', weakrefType],
    ['ReferenceType', weakrefType],
    ['ProxyType', proxyType],
    ['CallableProxyType', callableProxyType],
  ],
  library: new Chunk(
    async () => (await import('../library/weakref/weakref.ts')).weakrefParts,
    'WeakKeyDictionary WeakMethod WeakSet WeakValueDictionary finalize',
    partsFor,
  ),
};
