import type { PyObject } from '../objects/object.ts';
import type { ProfileId } from '../profiles/profile-id.ts';

/**
 * What is known of the order of objects that a collection has left: they are put behind what leads to
 * them, and where the collector comes to the module's names depends on how the interpreter started.
 * It comes to them first on native 3.11 and in Pyodide.
 */
export class SurvivorOrder {
  readonly #known: boolean;
  #survivors = new WeakSet<PyObject>();
  /** Survivors that this collection has finalized. */
  #finalized = 0;

  constructor(profile: ProfileId) {
    this.#known = profile === 'cpython-3.11-64' || profile.endsWith('wasm32');
  }

  /** Whether a collection has looked at the object and left it. */
  survived(object: PyObject): boolean {
    return this.#survivors.has(object);
  }

  /** Whether it is in doubt that this object is the next to be finalized. */
  inDoubt(object: PyObject, ranByItself: boolean): boolean {
    if ((this.#known && !ranByItself) || !this.survived(object)) return false;
    this.#finalized += 1;
    return this.#finalized > 1;
  }

  /** A collection has left these. */
  remember(objects: Iterable<PyObject>): void {
    this.#finalized = 0;
    for (const object of objects) this.#survivors.add(object);
  }
}
