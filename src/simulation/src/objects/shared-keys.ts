/** Keys that the instances of a class share at most (SHARED_KEYS_MAX_SIZE). */
export const mostSharedKeys = 30;

/**
 * The keys that the instances of a class have in common: their own values stand in arrays as long as
 * this table has room (Objects/dictobject.c: new_keys_object, insert_split_key, init_inline_values,
 * shared_keys_usable_size, CPython 3.11 to 3.15).
 */
export class SharedKeys {
  readonly #names = new Set<string>();
  #room = mostSharedKeys;

  /** An instance has been made: there is room for one key less, while it is more than one. */
  instanceMade(): void {
    if (this.#room > 1) this.#room -= 1;
  }

  /** Whether a name is, or becomes, one of the keys; false where there is no more room. */
  add(name: string): boolean {
    if (this.#names.has(name)) return true;
    if (this.#room === 0) return false;
    this.#names.add(name);
    this.#room -= 1;
    return true;
  }

  /** Values that an instance has room for. */
  get size(): number {
    return this.#names.size + this.#room;
  }
}
