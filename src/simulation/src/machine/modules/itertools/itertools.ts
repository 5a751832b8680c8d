import type { NativeModule } from '../native-module.ts';
import { chainMethods, choosing } from './choosing.ts';
import { combining } from './combining.ts';
import { endless } from './endless.ts';
import { grouping, itertoolsFunctions } from './grouping.ts';
import { iteratorType } from './making.ts';

const constructors = { ...endless, ...choosing, ...combining, ...grouping };

/** The module itertools. */
export const itertools: NativeModule = {
  functions: itertoolsFunctions,
  types: Object.entries(constructors).map(([name, construct]) => ({
    type: iteratorType(name),
    construct,
    ...(name === 'chain' ? { methods: chainMethods } : {}),
    ...(name === 'batched' ? { since: 12 } : {}),
  })),
};
