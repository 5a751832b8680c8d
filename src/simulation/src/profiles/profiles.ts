import type { Profile } from './profile.ts';
import { profileIds, type ProfileId } from './profile-id.ts';
import { typeSizes } from './sizes.ts';

/** What is peculiar to one version: bytes of a class and of a bare generator on 64 and 32 bits. */
interface Version {
  readonly version: string;
  /** Where the one compiled to WebAssembly is not the same. */
  readonly wasmVersion?: string;
  readonly minor: number;
  readonly class: { readonly 8: number; readonly 4: number };
  readonly generator: { readonly 8: number; readonly 4: number };
  readonly thresholds: readonly [number, number, number];
}

const generational = (first: number): [number, number, number] => [first, 10, 10];

const versions: Readonly<Record<string, Version>> = {
  '3.11': {
    version: '3.11.7',
    wasmVersion: '3.11.3',
    minor: 11,
    class: { 8: 1688, 4: 880 },
    generator: { 8: 168, 4: 88 },
    thresholds: generational(700),
  },
  '3.12': {
    version: '3.12.7',
    minor: 12,
    class: { 8: 1704, 4: 888 },
    generator: { 8: 160, 4: 84 },
    thresholds: generational(700),
  },
  '3.13': {
    version: '3.13.2',
    minor: 13,
    class: { 8: 1712, 4: 892 },
    generator: { 8: 160, 4: 84 },
    thresholds: generational(2000),
  },
  '3.14.2': {
    version: '3.14.2',
    minor: 14,
    class: { 8: 1720, 4: 896 },
    generator: { 8: 160, 4: 84 },
    thresholds: [2000, 10, 0],
  },
  '3.14': {
    version: '3.14.5',
    minor: 14,
    class: { 8: 1720, 4: 896 },
    generator: { 8: 160, 4: 84 },
    thresholds: generational(2000),
  },
  '3.15': {
    version: '3.15.0rc1',
    minor: 15,
    class: { 8: 1728, 4: 900 },
    generator: { 8: 160, 4: 84 },
    thresholds: generational(2000),
  },
};

function immortalCounts(minor: number, word: 4 | 8): Profile['immortalCounts'] {
  if (minor < 12) return null;
  if (minor < 14) {
    const count = word === 8 ? 2 ** 32 - 1 : 2 ** 30 - 1;
    return { static: count, interned: count };
  }
  if (word === 8) return { static: 3 * 2 ** 30, interned: 3 * 2 ** 30 };
  return { static: 7 * 2 ** 28, interned: 5 * 2 ** 28 };
}

function makeProfile(id: ProfileId): Profile {
  const [, name = '', build = ''] = id.split('-');
  const version = versions[name];
  if (!version) throw new Error(`no version ${name}`);
  const { minor } = version;
  const word = build === '64' ? 8 : 4;
  return {
    id,
    version: word === 4 ? (version.wasmVersion ?? version.version) : version.version,
    minor,
    word,
    sizes: typeSizes({
      minor,
      word,
      class: version.class[word],
      generator: version.generator[word],
    }),
    immortalCounts: immortalCounts(minor, word),
    smallIntMax: minor >= 15 ? 1024 : 256,
    borrowedLoads: minor >= 14,
    borrowedConstants: minor >= 15,
    inlinedComprehensions: minor >= 12,
    sliceInstructions: minor >= 12,
    treeHoldsLiterals: word === 8,
    lazyDictTracking: minor < 14,
    weakrefsInBody: minor === 11,
    classDescriptors: minor < 15,
    thresholds: version.thresholds,
  };
}

/** Every modelled CPython by its id. */
export const profiles: Readonly<Record<ProfileId, Profile>> = Object.fromEntries(
  profileIds.map((id) => [id, makeProfile(id)]),
) as Record<ProfileId, Profile>;
