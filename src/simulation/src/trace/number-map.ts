/**
 * A map to numbers, none of them negative, that stand in a table: a negative one there is no entry.
 * Nothing is copied for it.
 */
export class NumberMap implements ReadonlyMap<number, number> {
  readonly size: number;
  readonly #keys: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #values: Int32Array;

  /** The first of `keys` have the `values`; `places` has for each key which one it is. */
  constructor(
    size: number,
    keys: readonly number[],
    places: ReadonlyMap<number, number>,
    values: Int32Array,
  ) {
    this.size = size;
    this.#keys = keys;
    this.#places = places;
    this.#values = values;
  }

  get(key: number): number | undefined {
    const value = this.#values[this.#places.get(key) ?? -1] ?? -1;
    return value < 0 ? undefined : value;
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  forEach(callback: (value: number, key: number, map: ReadonlyMap<number, number>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }

  *entries(): MapIterator<[number, number]> {
    for (let place = 0; place < this.#values.length; place++) {
      const value = this.#values[place] ?? -1;
      if (value >= 0) yield [this.#keys[place] ?? 0, value];
    }
  }

  *keys(): MapIterator<number> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<number> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[number, number]> {
    return this.entries();
  }
}
