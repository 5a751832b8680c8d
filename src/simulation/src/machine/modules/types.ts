// The module types: Lib/types.py, Objects/namespaceobject.c, the mappingproxy of descrobject.c and
// method_new of classobject.c, CPython 3.11 to 3.15.
import { PyMethod } from '../../objects/functions.ts';
import { builtinType, builtinTypes, type PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict } from '../../objects/tables.ts';
import { positional } from '../builtins/arguments.ts';
import { unnamed } from '../builtins/clinic.ts';
import { isCallable } from '../callable.ts';
import { contains } from '../containment.ts';
import type { Call, Machine, Native } from '../context.ts';
import { setNew } from '../dicts.ts';
import { dictOf } from '../instance-dicts.ts';
import { holdFields } from '../iteration.ts';
import { classMapping, mappingProxyType } from '../mapping-proxy.ts';
import { type NativeObject, newNative, type Slots } from '../native-object.ts';
import { typeError } from '../raise.ts';
import { namedArguments } from './functools/partial.ts';
import type { NativeModule } from './native-module.ts';

const namespaceType = builtinType('types.SimpleNamespace');
const proxyType = mappingProxyType;

const namespaceSlots: Slots = {
  recursive: 'namespace(...)',
  repr(machine, _frame, self, inner) {
    const entries = [...dictOf(machine, self).entries()];
    const parts = entries.map(
      ({ key, value }) => `${key instanceof PyStr ? key.value : ''}=${inner(value)}`,
    );
    return `namespace(${parts.join(', ')})`;
  },
  order(machine, frame, operator, self, other) {
    if (other.type !== namespaceType || (operator !== '==' && operator !== '!=')) return null;
    const same = machine.equal(frame, dictOf(machine, self), dictOf(machine, other));
    return same === (operator === '==');
  },
};

const makeNamespace: Native = (call) => {
  const { machine, frame } = call;
  if (positional(call).length > 0) {
    if (machine.profile.minor >= 13) throw machine.unsupported('SimpleNamespace(mapping)');
    throw typeError(machine, 'no positional arguments expected');
  }
  const made = newNative(machine, namespaceType, 3, [], namespaceSlots);
  frame.push(made);
  const dict = dictOf(machine, made);
  for (const [name, value] of namedArguments(call)) {
    setNew(machine, dict, machine.heap.immortalStr(name), value);
  }
  return undefined;
};

function mappingOf(machine: Machine, self: PyObject | undefined): PyObject {
  const held = (self as NativeObject | undefined)?.get(machine.heap, '.mapping');
  const found = held ?? classMapping(machine, self);
  if (found) return found;
  throw new Error('a proxy without its mapping');
}

const proxySlots: Slots = {
  length(self) {
    const [field] = self.fields;
    return field?.target instanceof PyDict ? field.target.used : 0;
  },
  item(machine, frame, self, index) {
    machine.getItem(frame, mappingOf(machine, self), index);
  },
  contains: (machine, frame, self, item) =>
    contains(machine, frame, mappingOf(machine, self), item),
  iterate(machine, frame, self) {
    machine.iterate(frame, mappingOf(machine, self));
  },
  str: (machine, frame, self) => machine.str(frame, mappingOf(machine, self)),
  repr: (machine, frame, self) => `mappingproxy(${machine.repr(frame, mappingOf(machine, self))})`,
  order: (machine, frame, operator, self, other) =>
    operator === '=='
      ? machine.equal(
          frame,
          mappingOf(machine, self),
          other.type === proxyType ? mappingOf(machine, other) : other,
        )
      : null,
};

const makeProxy: Native = (call) => {
  const [mapping] = unnamed(call, 'mappingproxy', 1);
  const { machine } = call;
  if (!(mapping instanceof PyDict)) {
    if (!mapping?.type.hidden) throw machine.unsupported('mappingproxy of an instance');
    const text = `mappingproxy() argument must be a mapping, not ${mapping.type.name}`;
    throw typeError(machine, text);
  }
  return newNative(machine, proxyType, 3, [['.mapping', mapping]], proxySlots);
};

/** A method of the mapping that a proxy shows. */
const passedOn =
  (name: string): Native =>
  ({ machine, frame, args: [self, ...args], names }: Call) => {
    machine.getAttribute(frame, mappingOf(machine, self), name);
    machine.call(frame, frame.peek(0), args, names);
    frame.collapse(frame.depth - 2);
    return undefined;
  };

const proxyMethods = Object.fromEntries(
  ['get', 'keys', 'values', 'items', 'copy'].map((name) => [name, passedOn(name)] as const),
);

/** `types.MethodType(function, object)`. */
const makeMethod: Native = (call) => {
  const [callable, self] = unnamed(call, 'method', 2);
  const { machine } = call;
  if (!callable || !isCallable(callable))
    throw typeError(machine, 'first argument must be callable');
  if (!self || self === machine.heap.none) throw typeError(machine, 'instance must not be None');
  return holdFields(machine, new PyMethod(callable, self), [
    ['.__func__', callable],
    ['.__self__', self],
  ]);
};

const known: Readonly<Record<string, string>> = {
  FunctionType: 'function',
  LambdaType: 'function',
  CodeType: 'code',
  CellType: 'cell',
  GeneratorType: 'generator',
  BuiltinFunctionType: 'builtin_function_or_method',
  BuiltinMethodType: 'builtin_function_or_method',
  MethodType: 'method',
  MappingProxyType: 'mappingproxy',
  WrapperDescriptorType: 'wrapper_descriptor',
  MethodWrapperType: 'method-wrapper',
  MethodDescriptorType: 'method_descriptor',
  ClassMethodDescriptorType: 'classmethod_descriptor',
  GetSetDescriptorType: 'getset_descriptor',
  MemberDescriptorType: 'member_descriptor',
  ModuleType: 'module',
  TracebackType: 'traceback',
  FrameType: 'frame',
  NoneType: 'NoneType',
  EllipsisType: 'ellipsis',
  NotImplementedType: 'NotImplementedType',
};

/** The module types. */
export const types: NativeModule = {
  types: [
    { type: namespaceType, construct: makeNamespace },
    { type: proxyType, construct: makeProxy, methods: proxyMethods },
    { type: builtinTypes.get('method') ?? builtinType('method'), construct: makeMethod },
  ],
  get names() {
    return Object.entries(known).flatMap(([name, type]) => {
      const found = builtinTypes.get(type);
      return found ? [[name, found] as const] : [];
    });
  },
};
