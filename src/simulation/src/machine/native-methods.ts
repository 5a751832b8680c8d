import { listEnds } from './builtins/list-ends.ts';
import { complexes } from './complex/complex-chunk.ts';
import { containerMethods, containers } from './containers-chunk.ts';
import { core, coreMethodNames } from './core-chunk.ts';
import { otherMethods } from './builtins/other-methods.ts';
import { sizeOf } from './builtins/size-of.ts';
import { setOperations } from './set-operations-chunk.ts';
import { lateNatives, nativesIn } from './late-natives.ts';
import type { Native } from './context.ts';

const strNames =
  'upper lower title capitalize swapcase casefold isalpha isdecimal isdigit isnumeric isalnum isspace isprintable isascii isupper islower istitle isidentifier find rfind index rindex startswith endswith count split rsplit partition rpartition splitlines strip lstrip rstrip ljust rjust center zfill expandtabs replace join removeprefix removesuffix translate maketrans encode format format_map __len__ __sizeof__';
const bytesNames =
  'decode fromhex hex startswith endswith find count upper lower replace split join';
const frozensetNames =
  'union intersection difference symmetric_difference issubset issuperset isdisjoint copy';
const setNames = `${frozensetNames} add discard remove pop clear update difference_update intersection_update symmetric_difference_update`;

const numberSlots =
  '__divmod__ __rdivmod__ __pow__ __rpow__ __abs__ __neg__ __pos__ __float__ __int__ __trunc__ __floor__ __ceil__ __bool__ __round__';
const intSlots = `${numberSlots} __invert__ __index__`;
const intMethods = {
  ...lateNatives(
    'bit_length bit_count conjugate is_integer as_integer_ratio',
    async () => (await import('./builtins/number-methods.ts')).intMethods,
  ),
  ...lateNatives(
    'to_bytes from_bytes',
    async () => (await import('./builtins/int-bytes.ts')).intBytesMethods,
  ),
};

const bytesText = lateNatives(
  'strip lstrip rstrip ljust rjust center partition rpartition rfind index rindex removeprefix removesuffix title swapcase capitalize isalpha isdigit isalnum isspace isascii isupper islower',
  async () => (await import('./bytes/text-methods.ts')).bytesTextMethods,
);

const coreMethods = Object.fromEntries(
  Object.entries(coreMethodNames).map(([type, names]) => [
    type,
    nativesIn(core, names, (code) => code.coreMethods[type] ?? {}),
  ]),
);

/** Methods of the builtin types: type, then method. */
export const methodTables: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  list: {
    ...listEnds,
    ...nativesIn(containers, containerMethods.list, (code) => code.listMethods),
    __sizeof__: sizeOf,
  },
  dict: {
    ...nativesIn(containers, containerMethods.dict, (code) => code.dictMethods),
    __sizeof__: sizeOf,
  },
  set: {
    ...nativesIn(setOperations, setNames, (code) => code.setMethods),
    __sizeof__: sizeOf,
  },
  frozenset: nativesIn(setOperations, frozensetNames, (code) => code.frozensetMethods),
  str: lateNatives(strNames, async () => (await import('./builtins/str-methods.ts')).strMethods),
  int: {
    ...intMethods,
    ...lateNatives(intSlots, async () => (await import('./builtins/value-slots.ts')).intSlots),
    __sizeof__: sizeOf,
  },
  bool: {
    ...intMethods,
    ...lateNatives('__invert__', async () => (await import('./builtins/value-slots.ts')).boolSlots),
  },
  bytes: {
    ...lateNatives(bytesNames, async () => (await import('./bytes/methods.ts')).bytesMethods),
    ...bytesText,
  },
  bytearray: {
    ...lateNatives(
      `${bytesNames} append extend pop clear copy insert remove reverse`,
      async () => (await import('./bytes/methods.ts')).bytearrayMethods,
    ),
    ...bytesText,
  },
  float: {
    ...lateNatives(
      'is_integer hex conjugate as_integer_ratio fromhex',
      async () => (await import('./builtins/number-methods.ts')).floatMethods,
    ),
    ...lateNatives(numberSlots, async () => (await import('./builtins/value-slots.ts')).floatSlots),
  },
  complex: nativesIn(
    complexes,
    'conjugate __complex__ __abs__ __neg__ __pos__ __bool__ __repr__ __getnewargs__ __format__',
    (code) => code.complexMethods,
  ),
  ...otherMethods,
  ...coreMethods,
  object: {
    ...lateNatives(
      '__reduce_ex__ __reduce__ __getstate__',
      async () => (await import('./builtins/reduce.ts')).reduceMethods,
    ),
    ...coreMethods.object,
  },
  BaseException: lateNatives('add_note with_traceback', exceptionMethods('BaseException')),
  BaseExceptionGroup: lateNatives(
    'derive split subgroup',
    async () => (await import('./exceptions/group-methods.ts')).groupMethods,
  ),
  frame: lateNatives('clear', exceptionMethods('frame')),
  FrameLocalsProxy: lateNatives('keys values items copy get', exceptionMethods('FrameLocalsProxy')),
};

function exceptionMethods(type: 'BaseException' | 'frame' | 'FrameLocalsProxy') {
  return async () => (await import('./exceptions/methods.ts')).exceptionMethods[type];
}
