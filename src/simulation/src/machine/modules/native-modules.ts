import type { PyObject } from '../../objects/object.ts';
import type { Native } from '../context.ts';
import { gcFunctions } from './gc.ts';
import { sysFunctions } from './sys.ts';
import { weakrefFunctions, weakrefNames } from './weakref.ts';

/** A module that CPython has in C: its functions, and its other names. */
export interface NativeModule {
  readonly functions: Readonly<Record<string, Native>>;
  readonly names?: readonly (readonly [string, PyObject])[];
}

/** The modules that the model has, by name. */
export const nativeModules: Readonly<Record<string, NativeModule>> = {
  gc: { functions: gcFunctions },
  sys: { functions: sysFunctions },
  weakref: { functions: weakrefFunctions, names: weakrefNames },
};
