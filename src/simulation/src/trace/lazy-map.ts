/**
 * A map that is filled when it is first walked through. Until then it knows its size and finds
 * single values, so that nothing is copied for those who ask for no more.
 */
export class LazyMap<K, V> implements ReadonlyMap<K, V> {
  readonly #find: (key: K) => V | undefined;
  #make: (() => Map<K, V>) | null;
  #map: Map<K, V> | null = null;
  readonly #size: number;

  constructor(size: number, find: (key: K) => V | undefined, make: () => Map<K, V>) {
    this.#size = size;
    this.#find = find;
    this.#make = make;
  }

  get size(): number {
    return this.#size;
  }

  get(key: K): V | undefined {
    return this.#map ? this.#map.get(key) : this.#find(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#filled()) callback(value, key, this);
  }

  entries(): MapIterator<[K, V]> {
    return this.#filled().entries();
  }

  keys(): MapIterator<K> {
    return this.#filled().keys();
  }

  values(): MapIterator<V> {
    return this.#filled().values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  #filled(): Map<K, V> {
    if (this.#make) this.#map = this.#make();
    this.#make = null;
    return (this.#map ??= new Map<K, V>());
  }
}
