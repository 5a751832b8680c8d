// Methods of object, type, property and what wraps methods: Objects/typeobject.c, descrobject.c and
// funcobject.c, CPython 3.11 to 3.15.
import { PyMethodWrapper, PyProperty } from '../../objects/descriptors.ts';
import { builtinTypes, objectType, type PyObject, PyType } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { orderOf } from '../bases.ts';
import { deletePlainly, findPlainly, noAttribute, storePlainly } from '../attributes.ts';
import type { Call, Native } from '../context.ts';
import { newDict } from '../dicts.ts';
import { typeError } from '../raise.ts';
import { newList } from '../sequences.ts';
import { checkExcess } from '../instances.ts';
import { lateNatives } from '../late-natives.ts';
import { passOver } from '../special-methods.ts';
import { positional } from './arguments.ts';
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
  if (!findPlainly(machine, frame, self, name)) throw noAttribute(machine, self, name);
  return undefined;
};

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
  ...lateNatives(
    '__reduce_ex__ __reduce__ __getstate__',
    async () => (await import('./reduce.ts')).reduceMethods,
  ),
  __sizeof__: sizeOf,
  __init__(call) {
    const [self, ...args] = call.args;
    if (self) checkExcess({ ...call, args }, self.type, false);
    return call.machine.heap.none;
  },
  __getattribute__: getAttribute,
  __setattr__: setAttribute,
  __delattr__: deleteAttribute,
  __subclasshook__: ({ machine }) => machine.heap.notImplemented,
  __init_subclass__: ({ machine, args, names }) => {
    if (args.length === 1) return machine.heap.none;
    const [cls] = args;
    const name = cls instanceof PyType ? cls.name : '';
    const taken = names.length > 0 ? 'keyword arguments' : 'arguments';
    throw typeError(machine, `${name}.__init_subclass__() takes no ${taken}`);
  },
};

const type: Methods = {
  __getattribute__: getAttribute,
  __setattr__: setAttribute,
  __delattr__: deleteAttribute,
  __init__: ({ machine }) => machine.heap.none,
  __call__(call) {
    const [cls, ...args] = call.args;
    if (!(cls instanceof PyType)) throw call.machine.unsupported('type.__call__');
    passOver(cls, '__call__');
    call.machine.call(call.frame, cls, args, call.names);
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

const property: Methods = {
  __init__(call) {
    const { machine } = call;
    const [self, ...given] = positional(call);
    if (!(self instanceof PyProperty)) throw machine.unsupported('property.__init__');
    const parts = ['fget', 'fset', 'fdel', 'doc'].map((name, at) => {
      const index = call.names.indexOf(name);
      const value = index < 0 ? given[at] : call.args[call.args.length - call.names.length + index];
      return value && value !== machine.heap.none ? value : null;
    });
    fillProperty(call, self, parts);
    return machine.heap.none;
  },
  getter: (call) => changed(call, 0),
  setter: (call) => changed(call, 1),
  deleter: (call) => changed(call, 2),
  __set_name__({ machine, args: [self, , name] }) {
    if (self instanceof PyProperty && name) self.name = name;
    return machine.heap.none;
  },
};

function fillProperty(
  { machine: { heap } }: Call,
  self: PyProperty,
  parts: readonly (PyObject | null)[],
): void {
  const labels = ['.fget', '.fset', '.fdel', '.__doc__'];
  parts.forEach((target, at) => {
    if (!target) return;
    const text = labels[at] ?? '';
    heap.incref(target, heap.slot(self, text));
    self.fields.push({ label: heap.label(text), target });
  });
  [self.getter = null, self.setter = null, self.deleter = null, self.doc = null] = parts;
}

/** `property.setter(f)` and its like: a new property with one part replaced. */
function changed(call: Call, part: number): PyObject {
  const [self, replacement] = call.args;
  if (!(self instanceof PyProperty) || !replacement || self.cls) {
    throw call.machine.unsupported('property.setter');
  }
  const parts = [self.getter, self.setter, self.deleter, self.doc];
  parts[part] = replacement;
  const made = call.machine.heap.allocate(new PyProperty());
  fillProperty(call, made, parts);
  made.name = self.name;
  call.machine.heap.track(made);
  return made;
}

const wrapper: Methods = {
  __init__({ machine, args: [self, callable] }) {
    const { heap } = machine;
    if (self instanceof PyMethodWrapper && callable) {
      heap.incref(callable, heap.slot(self, '.__func__'));
      self.fields.push({ label: heap.label('.__func__'), target: callable });
      self.callable = callable;
    }
    return heap.none;
  },
};

/** Methods of the types on which classes stand: type, then method. */
export const coreMethods: Readonly<Record<string, Methods>> = {
  object,
  type,
  property,
  classmethod: wrapper,
  staticmethod: wrapper,
};
