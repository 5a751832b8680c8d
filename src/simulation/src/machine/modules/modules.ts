import { bytearrayType, bytesType } from '../../objects/bytes.ts';
import { complexType } from '../../objects/complex.ts';
import { PyBuiltin, PyModule, sliceType } from '../../objects/functions.ts';
import {
  classMethodType,
  propertyType,
  staticMethodType,
  superType,
} from '../../objects/descriptors.ts';
import type { Heap } from '../../objects/heap.ts';
import type { PyObject } from '../../objects/object.ts';
import { dictType, frozensetType, setType } from '../../objects/tables.ts';
import {
  enumerateType,
  filterType,
  mapType,
  reversedType,
  zipType,
} from '../../objects/iterators.ts';
import { rangeType } from '../../objects/ranges.ts';
import { boolType, floatType, intType, strType } from '../../objects/simple.ts';
import { listType, tupleType } from '../../objects/sequences.ts';
import { objectType, typeType } from '../../objects/object.ts';
import { builtinFunctions } from '../builtins/functions.ts';
import { exceptionType, exceptionTypes } from '../exception-types.ts';
import { moduleChunks } from './module-chunks.ts';
import type { NativeModule } from './native-module.ts';

function functions(prefix: string, table: Readonly<Record<string, unknown>>) {
  return Object.keys(table).map((name) => [name, new PyBuiltin(`${prefix}${name}`, null)] as const);
}

function makeModule(heap: Heap, module: string, native: NativeModule): PyModule {
  const { minor } = heap.profile;
  const { functions: table = {}, types = [], names = [], since = {}, values } = native;
  const attributes = new Map<string, PyObject>([
    ['__name__', heap.immortalStr(module)],
    ...functions(`${module}.`, table),
    ...names,
  ]);
  for (const [name, first] of Object.entries(since)) {
    if (minor < first) attributes.delete(name);
  }
  for (const { type, since: first = 0 } of types) {
    if (minor >= first) attributes.set(type.name.replace(/^.*\./, ''), type);
  }
  for (const [name, value] of values?.(heap) ?? []) attributes.set(name, value);
  return new PyModule(module, attributes);
}

/** A module that a program imports first; undefined where the model does not have it. */
export function importModule(heap: Heap, name: string): PyModule | undefined {
  const chunk = moduleChunks.get(name);
  return chunk && makeModule(heap, name, chunk.code);
}

/** The names that every program sees. */
export function makeBuiltins(heap: Heap): Map<string, PyObject> {
  const types = [
    intType,
    boolType,
    floatType,
    complexType,
    strType,
    rangeType,
    listType,
    tupleType,
    dictType,
    setType,
    frozensetType,
    mapType,
    filterType,
    zipType,
    enumerateType,
    reversedType,
    sliceType,
    bytesType,
    bytearrayType,
    objectType,
    typeType,
    propertyType,
    classMethodType,
    staticMethodType,
    superType,
  ];
  return new Map<string, PyObject>([
    ...functions('', builtinFunctions),
    ...types.map((type) => [type.name, type] as const),
    ...exceptionTypes,
    ['EnvironmentError', exceptionType('OSError')],
    ['IOError', exceptionType('OSError')],
    ['NotImplemented', heap.notImplemented],
    ['Ellipsis', heap.ellipsis],
    ['__build_class__', new PyBuiltin('__build_class__', null)],
  ]);
}
