// The module types: Lib/types.py and Objects/namespaceobject.c, CPython 3.11 to 3.15.
import { builtinTypes } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { namespaceType } from './namespace-type.ts';
import { namedArguments, positional } from '../builtins/arguments.ts';
import type { Native } from '../context.ts';
import { setNew } from '../dicts.ts';
import { dictOf } from '../instance-dicts.ts';
import { newNative, type Slots } from '../native-object.ts';
import { typeError } from '../raise.ts';
import type { NativeModule } from './native-module.ts';

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
  types: [{ type: namespaceType, construct: makeNamespace }],
  get names() {
    return Object.entries(known).flatMap(([name, type]) => {
      const found = builtinTypes.get(type);
      return found ? [[name, found] as const] : [];
    });
  },
};
