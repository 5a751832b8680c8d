import { coreMethods } from './builtins/core-methods.ts';
import { dictMethods } from './builtins/dict-methods.ts';
import { listMethods } from './builtins/list-methods.ts';
import { floatMethods, intMethods } from './builtins/number-methods.ts';
import { otherMethods } from './builtins/other-methods.ts';
import { frozensetMethods, setMethods } from './builtins/set-methods.ts';
import { strMethods } from './builtins/str-methods.ts';
import { bytearrayMethods, bytesMethods } from './bytes/methods.ts';
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
  bytes: bytesMethods,
  bytearray: bytearrayMethods,
  ...otherMethods,
  ...coreMethods,
  ...moduleMethods,
};
