import { type CollectorParameters, collectorParameters } from './collector.ts';
import type { Profile, TypeSizes } from './profile.ts';
import type { ProfileId } from './profile-id.ts';
import { profiles } from './profiles.ts';

/** A CPython as the machine takes it. */
export interface Build {
  readonly profile: Profile;
  readonly collector: CollectorParameters;
}

/** What a feature is made of. */
interface Parts {
  readonly profile?: readonly (keyof Profile)[];
  readonly collector?: readonly (keyof CollectorParameters)[];
  readonly size?: keyof TypeSizes;
}

/**
 * Things in which one CPython differs from another that can be taken from the other alone, with the
 * fields that hold each. What the machine decides by the version itself is none of them.
 */
const parts = {
  version: { profile: ['version'] },
  'immortal-objects': { profile: ['immortalCounts'] },
  'small-integers': { profile: ['smallIntMax'] },
  'borrowed-loads': { profile: ['borrowedLoads'] },
  'borrowed-constants': { profile: ['borrowedConstants'] },
  'inlined-comprehensions': { profile: ['inlinedComprehensions'] },
  'slice-instructions': { profile: ['sliceInstructions'] },
  'dict-tracking': { profile: ['lazyDictTracking'], collector: ['untracksDicts'] },
  'class-descriptors': { profile: ['classDescriptors'] },
  thresholds: { profile: ['thresholds'], collector: ['thresholds'] },
  'collector-kind': { collector: ['kind', 'leastMarked', 'counts'] },
  'collection-start': { collector: ['starts'] },
  'weak-references': { collector: ['weakReferencesOutliveFinalizers'] },
  'tuple-size': { size: 'tuple' },
  'function-size': { size: 'function' },
  'class-size': { size: 'class' },
  'instance-layout': { profile: ['weakrefsInBody'] },
  'generator-size': { size: 'generator' },
  'range-iterator-size': { size: 'rangeIterator' },
  'frame-size': { size: 'frame' },
  'ascii-string-size': { size: 'asciiString' },
  'wide-string-size': { size: 'wideString' },
} as const satisfies Readonly<Record<string, Parts>>;

/** The name of one of them. */
export type FeatureId = keyof typeof parts;
/** All of them. */
export const featureIds = Object.keys(parts) as FeatureId[];

/** Features to be taken from another CPython: the run is then that of one that never was. */
export interface Borrowed {
  readonly from: ProfileId;
  readonly features: readonly FeatureId[];
}

/** A CPython, with some features of another where `borrowed` names them. */
export function buildOf(id: ProfileId, borrowed?: Borrowed): Build {
  const [profile, collector] = [{ ...profiles[id] }, { ...collectorParameters[id] }];
  if (!borrowed) return { profile, collector };
  const { from, features } = borrowed;
  for (const feature of features) {
    const { profile: fields = [], collector: settings = [], size }: Parts = parts[feature];
    Object.assign(profile, pick(profiles[from], fields));
    Object.assign(collector, pick(collectorParameters[from], settings));
    if (size)
      Object.assign(profile, { sizes: { ...profile.sizes, [size]: profiles[from].sizes[size] } });
  }
  return { profile, collector };
}

/** The features in which two CPythons differ. */
export function differingFeatures(one: ProfileId, other: ProfileId): FeatureId[] {
  const mine = JSON.stringify(buildOf(one));
  return featureIds.filter(
    (feature) => JSON.stringify(buildOf(one, { from: other, features: [feature] })) !== mine,
  );
}

function pick<T extends object>(source: T, keys: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const key of keys) picked[key] = source[key];
  return picked;
}
