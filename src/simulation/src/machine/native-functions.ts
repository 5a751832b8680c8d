import type { Native } from './context.ts';
import { builtinFunctions } from './builtins/functions.ts';
import { nativeModules } from './modules/native-modules.ts';
import { methodTables } from './native-methods.ts';
import { buildClass } from './classes.ts';

/** The native code of every function of CPython itself, by its name. */
export const natives: ReadonlyMap<string, Native> = new Map([
  ...Object.entries(builtinFunctions),
  ...Object.entries(nativeModules).flatMap(([module, { functions = {} }]) =>
    Object.entries(functions).map(([name, native]) => [`${module}.${name}`, native] as const),
  ),
  ...Object.entries(methodTables).flatMap(([type, methods]) =>
    Object.entries(methods).map(([name, native]) => [`${type}.${name}`, native] as const),
  ),
  ['__build_class__', buildClass],
]);
