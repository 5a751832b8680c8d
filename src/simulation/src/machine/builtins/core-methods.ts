// Methods of object, type, property and what wraps methods: Objects/typeobject.c, descrobject.c and
// funcobject.c, CPython 3.11 to 3.15.
import { PyMethodWrapper } from '../../objects/descriptors.ts';
import { PyFunction } from '../../objects/functions.ts';
import { dictOf } from '../instance-dicts.ts';
import { builtinTypes, objectType, type PyObject, PyType } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { orderOf } from '../bases.ts';
import { deletePlainly, findPlainly, storePlainly } from '../attributes.ts';
import type { Call, Native } from '../context.ts';
import { newDict } from '../dicts.ts';
import { errors } from '../errors-chunk.ts';
import { typeError } from '../raise.ts';
import { newList } from '../sequences.ts';
import { checkExcess, instantiate } from '../instances.ts';
import { passOver } from '../special-methods.ts';
import { unnamed } from './clinic.ts';
import { objectSlots } from './object-slots.ts';
import { propertyMethods } from './property-methods.ts';
import { makeNatively } from './makers.ts';
import { sizeOf } from './size-of.ts';

type Methods = Readonly<Record<string, Native>>;

/** `X.__new__(cls, …)` of a builtin type: tp_new_wrapper. */
export function maker(owner: string): Native {
  return (call) => {
    const { machine } = call;
    const [cls, ...args] = call.args;
    const type = builtinTypes.get(owner) ?? objectType;
    if (!(cls instanceof PyType)) {
      const what = cls
        ? `(X): X is not a type object (${cls.type.name})`
        : '(): not enough arguments';
      throw typeError(machine, `${owner}.__new__${what}`);
    }
    const text = `${owner}.__new__(${cls.name})`;
    if (!cls.isSubtypeOf(type)) {
      throw typeError(machine, `${text}: ${cls.name} is not a subtype of ${owner}`);
    }
    const { solid } = cls;
    if (solid.lookup('__new__') !== type.lookup('__new__')) {
      throw typeError(machine, `${text} is not safe, use ${solid.name}.__new__()`);
    }
    checkExcess({ ...call, args }, cls, true);
    return makeNatively({ ...call, args }, cls);
  };
}

function nameAndSelf(call: Call): [PyObject, string] {
  const [object, name] = call.args;
  if (object && name instanceof PyStr) return [object, name.value];
  const type = name?.type.name ?? 'nothing';
  throw typeError(call.machine, `attribute name must be string, not '${type}'`);
}

const getAttribute: Native = (call) => {
  const [self, name] = nameAndSelf(call);
  const { machine, frame } = call;
  // type_getattro does not tell of it; who looks up the attribute in the language does.
  const told = !(self instanceof PyType);
  if (!findPlainly(machine, frame, self, name))
    throw errors.code.noAttribute(machine, self, name, told);
  return undefined;
};

/** hackcheck: `object` must not write to what a type of its own guards. */
function guarded(native: Native, name: string): Native {
  return (call) => {
    const [self] = call.args;
    if (self instanceof PyType) {
      throw typeError(call.machine, `can't apply this ${name} to ${self.type.name} object`);
    }
    return native(call);
  };
}

const setAttribute: Native = (call) => {
  const [self, name] = nameAndSelf(call);
  const [, , value] = call.args;
  if (!value) throw typeError(call.machine, 'expected 2 arguments, got 1');
  call.frame.push(value);
  storePlainly(call.machine, call.frame, self, name);
  return call.machine.heap.none;
};

const deleteAttribute: Native = (call) => {
  const [self, name] = nameAndSelf(call);
  deletePlainly(call.machine, call.frame, self, name);
  return call.machine.heap.none;
};

const object: Methods = {
  ...objectSlots,
  __sizeof__: sizeOf,
  __init__(call) {
    const [self, ...args] = call.args;
    if (self) checkExcess({ ...call, args }, self.type, false);
    return call.machine.heap.none;
  },
  __getattribute__: getAttribute,
  __setattr__: guarded(setAttribute, '__setattr__'),
  __delattr__: guarded(deleteAttribute, '__delattr__'),
  __subclasshook__: ({ machine }) => machine.heap.notImplemented,
  __init_subclass__: ({ machine, args, names }) => {
    if (args.length === 1) return machine.heap.none;
    const [cls] = args;
    const name = cls instanceof PyType ? cls.name : '';
    const taken =
      names.length > 0 ? 'keyword arguments' : `arguments (${String(args.length - 1)} given)`;
    throw typeError(machine, `${name}.__init_subclass__() takes no ${taken}`);
  },
};

const type: Methods = {
  __getattribute__: getAttribute,
  __setattr__: setAttribute,
  __delattr__: deleteAttribute,
  __init__: ({ machine }) => machine.heap.none,
  __call__(call) {
    const { machine, frame, names, bound, tuple } = call;
    const [cls, ...args] = call.args;
    if (!(cls instanceof PyType)) throw machine.unsupported('type.__call__');
    // A bound one passes the tuple on that it is called with, that of the type makes a part of it.
    if (bound && cls.isUserClass) {
      instantiate({ machine, frame, args, names, ...(tuple ? { tuple } : {}) }, cls);
    } else {
      const base = frame.depth;
      // The wrapper's own tuple holds them too.
      for (const argument of args) frame.push(argument);
      passOver(cls, '__call__');
      machine.call(frame, cls, args, names);
      frame.collapse(base);
    }
    return undefined;
  },
  __prepare__: ({ machine }) => newDict(machine),
  mro: ({ machine, args: [cls] }) =>
    newList(machine, cls instanceof PyType ? orderOf(machine, cls) : []),
  __subclasses__: ({ machine, args: [cls] }) =>
    newList(machine, cls instanceof PyType ? [...cls.subclasses] : []),
  __instancecheck__: ({ machine, args: [cls, value] }) =>
    machine.heap.bool(cls instanceof PyType && value?.type.isSubtypeOf(cls) === true),
  __subclasscheck__: ({ machine, args: [cls, value] }) =>
    machine.heap.bool(cls instanceof PyType && value instanceof PyType && value.isSubtypeOf(cls)),
};

const wrapper: Methods = {
  __init__(call) {
    const { machine } = call;
    const { heap } = machine;
    const [self, ...given] = call.args;
    const kind = self instanceof PyMethodWrapper && self.ofClass ? 'classmethod' : 'staticmethod';
    const [callable] = unnamed({ ...call, args: given }, kind, 1);
    if (self instanceof PyMethodWrapper && callable) {
      heap.incref(callable, heap.slot(self, '.__func__'));
      self.fields.push({ label: heap.label('.__func__'), target: callable });
      self.callable = callable;
      if (callable instanceof PyFunction) dictOf(machine, self);
    }
    return heap.none;
  },
};

/** Methods of the types on which classes stand: type, then method. */
export const coreMethods: Readonly<Record<string, Methods>> = {
  object,
  type,
  property: propertyMethods,
  classmethod: wrapper,
  staticmethod: wrapper,
};
