import { PyBuiltin } from '../objects/functions.ts';
import { dictMethods } from './builtins/dict-methods.ts';
import { listMethods } from './builtins/list-methods.ts';
import { floatMethods, intMethods } from './builtins/number-methods.ts';
import { otherMethods } from './builtins/other-methods.ts';
import { frozensetMethods, setMethods } from './builtins/set-methods.ts';
import { strMethods } from './builtins/str-methods.ts';
import type { PyType } from '../objects/object.ts';
import type { Native } from './context.ts';
import { moduleMethods } from './modules/native-modules.ts';

/** Methods of the builtin types: type, then method. */
export const methodTables: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  list: listMethods,
  dict: dictMethods,
  set: setMethods,
  frozenset: frozensetMethods,
  str: strMethods,
  int: intMethods,
  bool: intMethods,
  float: floatMethods,
  ...otherMethods,
  ...moduleMethods,
};

/** Methods that take the class they are looked up in for their first argument. */
export const classMethods: ReadonlySet<string> = new Set(['dict.fromkeys']);

/** The method objects of the builtin types. */
const nativeMethods: ReadonlyMap<string, ReadonlyMap<string, PyBuiltin>> = new Map(
  Object.entries(methodTables).map(([type, methods]) => [
    type,
    new Map(
      Object.keys(methods).map((name) => [name, new PyBuiltin(`${type}.${name}`, null)] as const),
    ),
  ]),
);

/** The method that a builtin type or a base of it has under a name. */
export function nativeMethod({ mro }: PyType, name: string): PyBuiltin | undefined {
  for (const base of mro) {
    const method = nativeMethods.get(base.name)?.get(name);
    if (method) return method;
  }
  return undefined;
}
