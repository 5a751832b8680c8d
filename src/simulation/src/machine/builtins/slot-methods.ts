// Slot wrappers: what `list.__len__(x)` and `super().__getitem__(i)` do, which is the builtin type's way
// even where the object's class has another (slotdefs of Objects/typeobject.c).
import { PyDescriptor, PySuper } from '../../objects/descriptors.ts';
import { PyException } from '../../objects/exceptions.ts';
import { PyGenerator } from '../../objects/generators.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyList } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict, PySet } from '../../objects/tables.ts';
import { contains } from '../containment.ts';
import type { Call, Machine, Native } from '../context.ts';
import { checkOwner, pushBound, setByDescriptor } from '../descriptors.ts';
import { updateDict, updateFromNames } from '../dict-update.ts';
import { sendOrStop } from '../generators/delegation.ts';
import { shownHash } from '../hashing.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { setArguments } from '../exceptions/fields.ts';
import { lengthOf } from '../lengths.ts';
import { stopIteration, typeError } from '../raise.ts';
import { clearList, extendList } from '../sequences.ts';
import { newTuple } from '../tuples.ts';
import { clearSet, updateSet } from '../sets.ts';
import { slices } from '../slices-chunk.ts';
import { storeItem } from '../subscripts.ts';
import { pushRepr, pushStr } from '../text.ts';
import { positional } from './arguments.ts';
import { slot } from './slot.ts';
import { bytesChunk } from '../bytes/bytes-chunk.ts';
import { PyByteArray } from '../../objects/bytes.ts';
import { fillSuper } from './supers.ts';
import { operatorSlots } from './operator-slots.ts';

/** Lists and sets take no named arguments; a list does where its class has a `__new__` of its own. */
function refuseNames(machine: Machine, self: PyObject): void {
  const hasNew = self.type.mro.some((cls) => cls.isUserClass && cls.attributes.has('__new__'));
  const isList = self instanceof PyList;
  const refuses = isList ? !hasNew : self instanceof PySet && !self.frozen;
  if (refuses) throw typeError(machine, `${isList ? 'list' : 'set'}() takes no keyword arguments`);
}

const initialize: Native = (call) => {
  const { machine, frame } = call;
  const [self, ...args] = positional(call);
  const [source] = args;
  if (call.names.length > 0 && self) refuseNames(machine, self);
  if (self instanceof PyList) {
    clearList(machine, self);
    if (source) extendList(machine, frame, self, source);
  } else if (self instanceof PyDict) {
    if (source) updateDict(machine, frame, self, source);
    updateFromNames(call, self);
  } else if (self instanceof PySet && !self.frozen) {
    clearSet(machine, self);
    if (source) updateSet(machine, frame, self, source);
  } else if (self instanceof PySuper) {
    if (self.start) throw machine.unsupported('super.__init__ of an object that has been made');
    fillSuper(call, self, args);
  } else if (self instanceof PyException) {
    if (call.names.length > 0) throw machine.unsupported(`named arguments of ${self.type.name}`);
    const known = self.get('.args');
    const same =
      known instanceof PyTuple &&
      known.items.length === args.length &&
      known.items.every((item, at) => item === args[at]);
    setArguments(machine, self, same ? known : newTuple(machine, args, true));
  } else if (self instanceof PyByteArray) {
    bytesChunk.code.setBytes(machine, self, '');
    bytesChunk.code.fillBytes({ ...call, args: call.args.slice(1) }, self);
  }
  return machine.heap.none;
};

function setOrDelete({ machine, frame, args }: Call, remove: boolean): PyObject {
  const [self, object, value] = args;
  if (!self || !object || !(value ?? remove)) {
    throw typeError(machine, `expected ${remove ? '1 argument' : '2 arguments'}`);
  }
  if (value) frame.push(value);
  setByDescriptor(machine, frame, self, object, remove);
  if (value) frame.pop();
  return machine.heap.none;
}

/** classmethod_get: raises where a class method is not asked for on its type or one below. */
function checkSubtype(machine: Machine, { name, owner }: PyDescriptor, type: PyObject): void {
  if (!(type instanceof PyType)) {
    const text = `descriptor '${name}' for type '${owner.name}' needs a type, not a '${type.type.name}' as arg 2`;
    throw typeError(machine, text);
  }
  if (type.isSubtypeOf(owner)) return;
  const text = `descriptor '${name}' requires a subtype of '${owner.name}' but received '${type.name}'`;
  throw typeError(machine, text);
}

/** The slot wrappers, by name. */
export const slotMethods: ReadonlyMap<string, Native> = new Map([
  ['__init__', initialize],
  slot('__len__', 0, (call, self) => call.machine.heap.int(lengthOf(call, self))),
  slot('__getitem__', 1, ({ machine, frame }, self, index) => {
    machine.getItem(frame, self, index);
    return undefined;
  }),
  slot('__setitem__', 2, ({ machine, frame }, self, index, value) => {
    storeItem(machine, frame, self, index, value);
    return machine.heap.none;
  }),
  slot('__delitem__', 1, ({ machine, frame }, self, index) => {
    slices.code.deleteItem(machine, frame, self, index);
    return machine.heap.none;
  }),
  slot('__contains__', 1, ({ machine, frame }, self, item) =>
    machine.heap.bool(contains(machine, frame, self, item)),
  ),
  slot('__iter__', 0, ({ machine, frame }, self) => {
    machine.iterate(frame, self);
    return undefined;
  }),
  slot('__next__', 0, ({ machine, frame }, self) => {
    if (self instanceof PyGenerator) sendOrStop(machine, frame, self, machine.heap.none);
    else if (!machine.next(frame, self)) throw stopIteration(machine);
    return undefined;
  }),
  slot('__repr__', 0, ({ machine, frame }, self) => {
    pushRepr(machine, frame, self);
    return undefined;
  }),
  slot('__str__', 0, ({ machine, frame }, self) => {
    if (self instanceof PyStr) return machine.heap.str(self.value);
    pushStr(machine, frame, self);
    return undefined;
  }),
  slot('__hash__', 0, ({ machine }, self) =>
    machine.heap.int(shownHash(machine, self, self.cls !== null)),
  ),
  [
    '__get__',
    ({ machine, frame, args: [self, object, owner] }) => {
      const instance = object === machine.heap.none ? null : object;
      if (!self || !object) throw typeError(machine, 'expected at least 1 argument, got 0');
      const type = owner instanceof PyType ? owner : object.type;
      const given = owner !== undefined && owner !== machine.heap.none;
      if (!instance && !given) {
        throw typeError(machine, '__get__(None, None) is invalid');
      }
      if (self instanceof PyDescriptor && self.kind === 'classmethod') {
        checkSubtype(machine, self, given ? owner : type);
      }
      if (self instanceof PyDescriptor && instance && self.kind !== 'classmethod') {
        checkOwner(machine, self, instance, false);
      }
      pushBound(machine, frame, self, instance ?? null, type);
      return undefined;
    },
  ],
  [
    '__call__',
    ({ machine, frame, args: [self, ...args], names }) => {
      if (!self) throw typeError(machine, 'descriptor needs an argument');
      machine.call(frame, self, args, names);
      return undefined;
    },
  ],
  ['__set__', (call) => setOrDelete(call, false)],
  ['__delete__', (call) => setOrDelete(call, true)],
  ...operatorSlots,
  slot('__bool__', 0, ({ machine, frame }, self) => machine.heap.bool(machine.truth(frame, self))),
]);
