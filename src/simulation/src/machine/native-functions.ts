import type { Native } from './context.ts';
import { core } from './core-chunk.ts';
import { builtinFunctions } from './builtins/functions.ts';
import { lateNatives } from './late-natives.ts';
import { moduleNative } from './modules/native-code.ts';
import { methodTables } from './native-methods.ts';
import { classes } from './classes-chunk.ts';

const natives: ReadonlyMap<string, Native> = new Map([
  ...Object.entries(builtinFunctions),
  ...Object.entries(methodTables).flatMap(([type, methods]) =>
    Object.entries(methods).map(([name, native]) => [`${type}.${name}`, native] as const),
  ),
  ['__build_class__', (call) => classes.code.buildClass(call)],
]);

const operators = 'add sub mul truediv floordiv mod pow lshift rshift and or xor matmul'.split(' ');
const slotNames = [
  '__init__ __len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __next__ __repr__ __str__',
  '__hash__ __get__ __call__ __set__ __delete__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __bool__',
  ...operators.map((name) => `__${name}__ __r${name}__ __i${name}__`),
];

/** Slot wrappers, for a type that has no way of its own for the method. */
const slotMethods: Readonly<Record<string, Native | undefined>> = lateNatives(
  slotNames.join(' '),
  async () => Object.fromEntries((await import('./builtins/slot-methods.ts')).slotMethods),
  ({ code }) => /\bclass\s+\w+\s*\(\s*(?:list|dict|set|\w*(?:Error|Exception))\b/.test(code),
);

/** The native code of a function of CPython itself, by its name. */
export function nativeOf(name: string): Native | undefined {
  const at = name.lastIndexOf('.');
  const method = name.slice(at + 1);
  return (
    natives.get(name) ??
    moduleNative(name) ??
    slotMethods[method] ??
    (method === '__new__' ? core.code.maker(name.slice(0, at)) : undefined)
  );
}
