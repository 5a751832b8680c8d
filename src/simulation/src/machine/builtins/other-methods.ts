import type { Native } from '../context.ts';
import { generatorMethods } from '../generators/methods.ts';
import { tupleMethods } from './list-methods.ts';
import { mappingProxyMethods } from './mapping-proxies.ts';
import { rangeMethods } from './ranges.ts';
import { sliceMethods } from './slices.ts';

/** Methods of the builtin types that have few. */
export const otherMethods: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  tuple: tupleMethods,
  range: rangeMethods,
  slice: sliceMethods,
  mappingproxy: mappingProxyMethods,
  generator: generatorMethods,
};
