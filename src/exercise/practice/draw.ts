/** Draws that depend on nothing but a text, the same ones in every browser. */
export class Draw {
  #state: number;

  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (const character of seed) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    // Texts that differ in one digit must not begin alike (the last steps of MurmurHash3).
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    this.#state = (hash ^ (hash >>> 16)) >>> 0;
  }

  /** A whole number from `least` to `most`, both of them among it. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** One of some things. Throws where there are none. */
  pick<T>(things: readonly T[]): T {
    const [picked] = this.some(things, 1);
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  /** Different ones of some things, in any order. */
  some<T>(things: readonly T[], count: number): T[] {
    return this.shuffled(things).slice(0, count);
  }

  /** Whether a thing happens that happens this often out of one. */
  chance(often: number): boolean {
    return this.#next() < often;
  }

  /** The things in another order (Fisher and Yates). */
  shuffled<T>(things: readonly T[]): T[] {
    const mixed = [...things];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = this.between(0, last);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  }

  /** Mulberry32, a public-domain generator by Tommy Ettinger: from 0 to below 1. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }
}
