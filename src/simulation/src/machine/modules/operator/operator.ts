import type { NativeModule } from '../native-module.ts';
import { operatorFunctions } from './functions.ts';
import { operatorTypes } from './getters.ts';

/** The module operator. */
export const operator: NativeModule = {
  functions: operatorFunctions,
  types: operatorTypes,
  since: { is_none: 14, is_not_none: 14 },
};
