import type { Native } from './context.ts';
import { maker } from './builtins/core-methods.ts';
import { builtinFunctions } from './builtins/functions.ts';
import { slotMethods } from './builtins/slot-methods.ts';
import { moduleNative } from './modules/native-code.ts';
import { methodTables } from './native-methods.ts';
import { buildClass } from './classes.ts';

const natives: ReadonlyMap<string, Native> = new Map([
  ...Object.entries(builtinFunctions),
  ...Object.entries(methodTables).flatMap(([type, methods]) =>
    Object.entries(methods).map(([name, native]) => [`${type}.${name}`, native] as const),
  ),
  ['__build_class__', buildClass],
]);

/** The native code of a function of CPython itself, by its name. */
export function nativeOf(name: string): Native | undefined {
  const at = name.lastIndexOf('.');
  const method = name.slice(at + 1);
  return (
    natives.get(name) ??
    moduleNative(name) ??
    slotMethods.get(method) ??
    (method === '__new__' ? maker(name.slice(0, at)) : undefined)
  );
}
