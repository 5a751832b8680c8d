import type { PracticeTopic } from './setting.ts';
import { cyclesAndCollection } from './shapes/cycles-and-collection.ts';
import { finalizers } from './shapes/finalizers.ts';
import { identity } from './shapes/identity.ts';
import { namesAndSharing } from './shapes/names-and-sharing.ts';
import { pools } from './shapes/pools.ts';
import { referenceCounts } from './shapes/reference-counts.ts';
import { sizes } from './shapes/sizes.ts';
import { weakReferences } from './shapes/weak-references.ts';
import { zeroAndCascade } from './shapes/zero-and-cascade.ts';
import type { Shape } from './sketch.ts';

/** The ways to write a program about each topic. */
export const shapes: Readonly<Record<PracticeTopic, readonly Shape[]>> = {
  'names-and-sharing': namesAndSharing,
  identity,
  'reference-counts': referenceCounts,
  'zero-and-cascade': zeroAndCascade,
  'cycles-and-collection': cyclesAndCollection,
  'weak-references': weakReferences,
  finalizers,
  pools,
  sizes,
};
