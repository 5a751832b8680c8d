import { functoolsParts } from '../../library/functools.ts';
import type { NativeModule } from '../native-module.ts';
import { lruMethods, lruType, makeWrapper } from './lru-cache.ts';
import { makePartial, partialType } from './partial.ts';
import { functoolsFunctions } from './reduce.ts';

/** The module functools. */
export const functools: NativeModule = {
  functions: functoolsFunctions,
  types: [
    { type: partialType, construct: makePartial },
    { type: lruType, construct: makeWrapper, methods: lruMethods },
  ],
  library: functoolsParts,
};
