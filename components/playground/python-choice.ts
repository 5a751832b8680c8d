import { profileIds, type ProfileId } from '@heapscope/simulation/reading';

/** The word size of a CPython, in bits. */
export type Bits = '64' | '32';

/** The CPython that the playground begins with. */
export const usualProfile: ProfileId = 'cpython-3.14-64';

/** A profile's version as its id names it, and its word size. */
export function choiceOf(profile: ProfileId): { readonly python: string; readonly bits: Bits } {
  const [, python = '', build] = profile.split('-');
  return { python, bits: build === '64' ? '64' : '32' };
}

/** The versions that can be chosen, oldest first. */
export const pythons: readonly string[] = [
  ...new Set(profileIds.map((profile) => choiceOf(profile).python)),
];

/** The word sizes in which a version is modelled. */
export function bitsOf(python: string): Bits[] {
  return profileIds
    .map(choiceOf)
    .flatMap((choice) => (choice.python === python ? choice.bits : []));
}

/** The profile of a version with this word size, or with the one in which it is modelled. */
export function profileOf(python: string, bits: Bits): ProfileId {
  const all = profileIds.filter((profile) => choiceOf(profile).python === python);
  return all.find((profile) => choiceOf(profile).bits === bits) ?? all[0] ?? usualProfile;
}
