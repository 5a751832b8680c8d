// Values that lie in an object, at the places of the keys that its class shares: PyDictValues of
// Include/internal/pycore_dict.h, CPython 3.11 to 3.15.

/** The keys that a class shares, in the order of their places. */
interface Keys {
  readonly names: Iterable<string>;
  readonly placeOf: (name: string) => number;
}

/** Attributes of an object by name, in the order in which they came. */
export class InlineValues<T> extends Map<string, T> {
  readonly #keys: Keys;
  #furthest = -1;
  #mixed = false;

  constructor(keys: Keys) {
    super();
    this.#keys = keys;
  }

  /** Adds the value of a name that is not there. */
  add(name: string, value: T): void {
    const place = this.#keys.placeOf(name);
    if (place < this.#furthest) this.#mixed = true;
    else this.#furthest = place;
    this.set(name, value);
  }

  /** The values as they lie, which is how they are visited and let go of. */
  inPlace(): Iterable<T> {
    if (!this.#mixed) return this.values();
    const placed: T[] = [];
    for (const name of this.#keys.names) {
      const value = this.get(name);
      if (value !== undefined) placed.push(value);
    }
    return placed;
  }
}
