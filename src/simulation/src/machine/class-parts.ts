// What a class is made of for the collector: type_new of Objects/typeobject.c, 3.11 to 3.15.
import { baseExceptionType } from '../objects/exceptions.ts';
import type { PyType } from '../objects/object.ts';
import type { Profile } from '../profiles/profile.ts';
import { mayBeTracked } from './tracking.ts';

const replaced = new WeakSet<PyType>();

/**
 * A class that `dataclass(slots=True)` has put another in place of: both have one tuple of bases. From
 * 3.14 on it has lost its descriptors, and its dict belongs to the annotations that both have.
 */
export function replaceClass(cls: PyType): void {
  replaced.add(cls);
}

/**
 * How many objects that the collector tracks belong to a class beside the type itself: `tp_dict`,
 * `tp_mro`, `tp_bases`, and descriptors of its own. `survived`: a collection has seen it.
 */
export function classParts(profile: Profile, cls: PyType, survived: boolean): number {
  const descriptors = ownDescriptors(profile, cls);
  const values = [...cls.attributes.values()];
  const dict = !profile.lazyDictTracking || descriptors > 0 || values.some(mayBeTracked);
  if (replaced.has(cls)) return profile.minor < 14 ? 1 + (dict ? 1 : 0) + descriptors : 1;
  return 1 + (dict ? 1 : 0) + (tracksBases(profile, cls, survived) ? 1 : 0) + descriptors;
}

/** A tuple of builtin classes is untracked by the first collection that sees it, or (3.14) at once. */
function tracksBases({ minor }: Profile, { bases }: PyType, survived: boolean): boolean {
  if (bases.some((base) => base.isUserClass)) return true;
  return !survived && minor !== 14;
}

/** Descriptors of `__slots__`, and of `__dict__` and `__weakref__` where the class adds them. */
function ownDescriptors({ classDescriptors }: Profile, cls: PyType): number {
  const inherited = (test: (base: PyType) => boolean) => cls.bases.some(test);
  const slots = new Set(cls.bases.flatMap((base) => base.layout.slots));
  const members = cls.layout.slots.filter((name) => !slots.has(name)).length;
  if (!classDescriptors) return members;
  const hasDict = (base: PyType) => base.layout.hasDict || base.isSubtypeOf(baseExceptionType);
  const dict = cls.layout.hasDict && !inherited(hasDict) ? 1 : 0;
  const weakrefs = cls.layout.hasWeakrefs && !inherited((base) => base.layout.hasWeakrefs) ? 1 : 0;
  return members + dict + weakrefs;
}
