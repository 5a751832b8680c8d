import type { Effect, ObjectId } from '@heapscope/simulation';
import { type Numbers, titleOf } from './numbers.ts';

/** The effect that brings an object to life. */
export type BirthEffect = Extract<Effect, { readonly kind: 'allocate' }>;

/** The types of the objects that `isShown` knows, in the order in which the run first makes one of each. */
export function shownTypes(
  effects: Iterable<Effect>,
  isShown: (birth: BirthEffect) => boolean,
): string[] {
  const types = new Set<string>();
  for (const effect of effects) {
    if (effect.kind !== 'allocate' || !isShown(effect)) continue;
    types.add(effect.type);
  }
  return [...types];
}

/** What each of the objects is called, in the order of their births. */
export function titlesOf(
  effects: Iterable<Effect>,
  ids: ReadonlySet<ObjectId>,
  numbers: Numbers,
): [ObjectId, string][] {
  const titles: [ObjectId, string][] = [];
  for (const effect of effects) {
    if (effect.kind !== 'allocate' || !ids.has(effect.object)) continue;
    titles.push([effect.object, titleOf({ id: effect.object, type: effect.type }, numbers)]);
  }
  return titles;
}
