import { Chunk } from '../../chunks/chunk.ts';
import { partsFor } from '../library/part.ts';
import type { NativeModule } from './native-module.ts';
import { addNativeModule } from './native-code.ts';

/** The modules that programs may import. */
const modules: Readonly<Record<string, () => Promise<NativeModule>>> = {
  __future__: async () => ({ library: (await import('../library/future.ts')).futureParts }),
  _collections: async () => (await import('./collections/tuple-getter.ts')).tupleGetters,
  _library: async () => (await import('./library-functions.ts')).library,
  abc: async () => ({ library: (await import('../library/abc.ts')).abcParts }),
  array: async () => (await import('./array/array.ts')).array,
  atexit: async () => (await import('./atexit.ts')).atexit,
  bisect: async () => (await import('./sorted/bisect.ts')).bisect,
  collections: async () => (await import('./collections/collections.ts')).collections,
  'collections.abc': async () => ({
    library: (await import('../library/collections/abstract/abstract.ts')).abstractParts,
  }),
  contextlib: async () => ({ library: (await import('../library/contextlib.ts')).contextlibParts }),
  copy: async () => ({ library: (await import('../library/copy.ts')).copyParts }),
  dataclasses: async () => ({
    library: (await import('../library/dataclasses/dataclasses.ts')).dataclassesParts,
  }),
  enum: async () => ({ library: (await import('../library/enum/enum.ts')).enumParts }),
  functools: async () => (await import('./functools/functools.ts')).functools,
  gc: async () => (await import('./gc.ts')).gc,
  heapq: async () => (await import('./sorted/heapq.ts')).heapq,
  itertools: async () => (await import('./itertools/itertools.ts')).itertools,
  math: async () => (await import('./math/math.ts')).math,
  operator: async () => (await import('./operator/operator.ts')).operator,
  random: async () => (await import('./random/random.ts')).random,
  string: async () => (await import('./string.ts')).string,
  sys: async () => (await import('./sys.ts')).sys,
  time: async () => (await import('./time.ts')).time,
  traceback: async () => ({ library: (await import('../library/traceback.ts')).tracebackParts }),
  tracemalloc: async () => (await import('./tracemalloc/tracemalloc.ts')).tracemalloc,
  types: async () => (await import('./types.ts')).types,
  typing: async () => ({ library: (await import('../library/typing.ts')).typingParts }),
  weakref: async () => (await import('./weakref.ts')).weakref,
};

/** Modules, which are loaded when a program imports them, by name. */
export const moduleChunks: ReadonlyMap<string, Chunk<NativeModule>> = new Map(
  Object.entries(modules).map(([name, load]) => [
    name,
    new Chunk(
      async () => {
        const module = await load();
        addNativeModule(name, module);
        return module;
      },
      ({ imports, words }) => {
        const [top = '', inner = ''] = name.split('.');
        return imports.has(name) || (imports.has(top) && words.has(inner));
      },
      ({ library = [] }, program) => (library instanceof Chunk ? [] : partsFor(library, program)),
    ),
  ]),
);
