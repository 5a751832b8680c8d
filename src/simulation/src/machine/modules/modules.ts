import { weakrefType } from '../../objects/instances.ts';
import { PyBuiltin, PyModule } from '../../objects/functions.ts';
import type { Heap } from '../../objects/heap.ts';
import type { PyObject } from '../../objects/object.ts';
import { dictType, setType } from '../../objects/tables.ts';
import { rangeType } from '../../objects/ranges.ts';
import { boolType, floatType, intType, PyInt, strType } from '../../objects/simple.ts';
import { listType, tupleType } from '../../objects/sequences.ts';
import { objectType, typeType } from '../../objects/object.ts';
import { builtinFunctions } from '../builtins/functions.ts';
import { exceptionTypes } from '../exception-types.ts';
import { gcFunctions } from './gc.ts';
import { sysFunctions } from './sys.ts';

function functions(prefix: string, table: Readonly<Record<string, unknown>>) {
  return Object.keys(table).map((name) => [name, new PyBuiltin(`${prefix}${name}`, null)] as const);
}

/** The modules that a program can import. */
export function makeModules(heap: Heap): Map<string, PyObject> {
  const sys = new Map<string, PyObject>(functions('sys.', sysFunctions));
  const maxsize = new PyInt(2n ** BigInt(heap.profile.word * 8 - 1) - 1n);
  maxsize.permanent = true;
  sys.set('maxsize', maxsize);
  return new Map([
    ['sys', new PyModule('sys', sys)],
    ['gc', new PyModule('gc', new Map<string, PyObject>(functions('gc.', gcFunctions)))],
    ['weakref', new PyModule('weakref', new Map<string, PyObject>([['ref', weakrefType]]))],
  ]);
}

/** The names that every program sees. */
export function makeBuiltins(): Map<string, PyObject> {
  const types = [
    intType,
    boolType,
    floatType,
    strType,
    rangeType,
    listType,
    tupleType,
    dictType,
    setType,
    objectType,
    typeType,
  ];
  return new Map<string, PyObject>([
    ...functions('', builtinFunctions),
    ...types.map((type) => [type.name, type] as const),
    ...exceptionTypes,
    ['__build_class__', new PyBuiltin('__build_class__', null)],
  ]);
}
