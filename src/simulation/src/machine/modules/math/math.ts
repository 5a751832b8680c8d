// The module math: Modules/mathmodule.c, CPython 3.11 to 3.15.
import { PyFloat } from '../../../objects/simple.ts';
import type { NativeModule } from '../native-module.ts';
import { shared } from '../shared.ts';
import { elementaryFunctions } from './elementary.ts';
import { floatFunctions } from './floats.ts';
import { integerFunctions } from './integers.ts';

const values: Readonly<Record<string, number>> = {
  pi: Math.PI,
  e: Math.E,
  tau: 2 * Math.PI,
  inf: Infinity,
  nan: NaN,
};

/** The module math; its constants are made for each run. */
export const math: NativeModule = {
  functions: { ...integerFunctions, ...floatFunctions, ...elementaryFunctions },
  values: () => Object.entries(values).map(([name, value]) => [name, shared(new PyFloat(value))]),
};
