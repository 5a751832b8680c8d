import type { PyObject } from '../objects/object.ts';
import { namesComeFirst } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';

/**
 * What is known of the order of objects that a collection has left: they are put behind what leads to
 * them, and where the collector comes to the module's names may depend on how the interpreter started.
 */
export class SurvivorOrder {
  /** Whether the collector comes to the module's names before the program's objects. */
  readonly namesFirst: boolean;
  /** Collections so far. */
  #collections = 0;
  /** Survivors that this collection has finalized. */
  #finalized = 0;

  constructor(profile: ProfileId) {
    this.namesFirst = namesComeFirst(profile);
  }

  /** The collector sees an object from now on. */
  watch(object: PyObject): void {
    if (object.seenSince < 0) object.seenSince = this.#collections;
  }

  /** Whether a collection has looked at the object and left it. */
  survived({ seenSince }: PyObject): boolean {
    return seenSince >= 0 && seenSince < this.#collections;
  }

  /** Whether it is in doubt that this object is the next to be finalized. */
  inDoubt(object: PyObject, ranByItself: boolean): boolean {
    if ((this.namesFirst && !ranByItself) || !this.survived(object)) return false;
    this.#finalized += 1;
    return this.#finalized > 1;
  }

  /** A collection has left all that the collector sees. */
  remember(): void {
    this.#finalized = 0;
    this.#collections += 1;
  }
}
