import type { Native } from '../context.ts';
import { array } from './array/array.ts';
import { tupleGetters } from './collections/tuple-getter.ts';
import { collections } from './collections/collections.ts';
import { lruMethods, lruType, makeWrapper } from './functools/lru-cache.ts';
import { makePartial, partialType } from './functools/partial.ts';
import { functoolsFunctions } from './functools/reduce.ts';
import { gcFunctions, gcValues } from './gc.ts';
import { itertools } from './itertools/itertools.ts';
import { operatorFunctions } from './operator/functions.ts';
import { operatorTypes } from './operator/getters.ts';
import { libraryFunctions } from './library-functions.ts';
import type { NativeModule } from './native-module.ts';
import { bisectFunctions } from './sorted/bisect.ts';
import { heapqFunctions } from './sorted/heapq.ts';
import { math } from './math/math.ts';
import { random } from './random/random.ts';
import { sys } from './sys.ts';
import { timeFunctions } from './time.ts';
import { types } from './types.ts';
import { tracemallocFunctions } from './tracemalloc.ts';
import { referenceType, weakrefFunctions, weakrefNames } from './weakref.ts';

/** The modules that the model has natively, by name. */
export const nativeModules: Readonly<Record<string, NativeModule>> = {
  gc: { functions: gcFunctions, values: gcValues },
  sys,
  weakref: { functions: weakrefFunctions, types: [referenceType], names: weakrefNames },
  itertools,
  _library: { functions: libraryFunctions },
  types,
  time: { functions: timeFunctions },
  tracemalloc: { functions: tracemallocFunctions },
  operator: {
    functions: operatorFunctions,
    types: operatorTypes,
    since: { is_none: 14, is_not_none: 14 },
  },
  array,
  bisect: { functions: bisectFunctions },
  collections,
  _collections: tupleGetters,
  heapq: { functions: heapqFunctions },
  math,
  random,
  functools: {
    functions: functoolsFunctions,
    types: [
      { type: partialType, construct: makePartial },
      { type: lruType, construct: makeWrapper, methods: lruMethods },
    ],
  },
};

const allTypes = Object.values(nativeModules).flatMap((module) => module.types ?? []);

/** What calling a type of these modules does, by the type's name. */
export const moduleConstructors: ReadonlyMap<string, Native> = new Map(
  allTypes.map(({ type, construct }) => [type.name, construct]),
);

/** Methods of the types of these modules: type, then method. */
export const moduleMethods: Readonly<Record<string, Readonly<Record<string, Native>>>> =
  Object.fromEntries(
    allTypes.flatMap(({ type, methods }) => (methods ? [[type.name, methods]] : [])),
  );
