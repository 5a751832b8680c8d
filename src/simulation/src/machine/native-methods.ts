import { coreMethods } from './builtins/core-methods.ts';
import { dictMethods } from './builtins/dict-methods.ts';
import { listMethods } from './builtins/list-methods.ts';
import { floatMethods, intMethods } from './builtins/number-methods.ts';
import { otherMethods } from './builtins/other-methods.ts';
import { frozensetMethods, setMethods } from './builtins/set-methods.ts';
import { strMethods } from './builtins/str-methods.ts';
import { bytearrayMethods, bytesMethods } from './bytes/methods.ts';
import { floatSlots, intSlots, sizeOf, strSlots } from './builtins/value-slots.ts';
import type { Native } from './context.ts';
import { exceptionMethods } from './exceptions/methods.ts';

/** Methods of the builtin types: type, then method. */
export const methodTables: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  list: { ...listMethods, __sizeof__: sizeOf },
  dict: { ...dictMethods, __sizeof__: sizeOf },
  set: { ...setMethods, __sizeof__: sizeOf },
  frozenset: frozensetMethods,
  str: { ...strMethods, ...strSlots, __sizeof__: sizeOf },
  int: { ...intMethods, ...intSlots, __sizeof__: sizeOf },
  bool: intMethods,
  bytes: bytesMethods,
  bytearray: bytearrayMethods,
  float: { ...floatMethods, ...floatSlots },
  ...otherMethods,
  ...coreMethods,
  ...exceptionMethods,
};
