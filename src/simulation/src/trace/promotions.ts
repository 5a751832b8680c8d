import { generations } from './codes.ts';
import type { CollectorGeneration } from './effect.ts';

/** The standing of an object that the collector does not track. */
export const untracked = -1;

/** The number of the generation that holds what survived all others. */
export const oldest = 2;

const count = generations.length;

/** What a packed promotion moves. */
export function promotionOf(packed: number): {
  readonly from: CollectorGeneration;
  readonly to: CollectorGeneration;
} {
  return {
    from: generations[Math.floor(packed / count)] ?? 0,
    to: generations[packed % count] ?? 0,
  };
}

/**
 * The promotions of whole generations, in order. An object is not touched by them: its standing says
 * in which generation it was after how many of them, and what became of that since is worked out
 * when it is asked for.
 */
export class Promotions {
  readonly #before: Promotions | null;
  /** How many of `#before` count. */
  readonly #offset: number;
  readonly #packed: number[] = [];
  /** For each promotion where each generation's objects are after all from it on; null: not known now. */
  #since: Uint8Array | null = null;

  /** A list that goes on after the first `offset` of another. */
  constructor(before: Promotions | null = null, offset = 0) {
    this.#before = before;
    this.#offset = offset;
  }

  /** All of them so far. */
  get length(): number {
    return this.#offset + this.#packed.length;
  }

  add(packed: number): void {
    this.#packed.push(packed);
    this.#since = null;
  }

  /** How an object stands that comes into a generation now. */
  standing(generation: number): number {
    return this.length * count + generation;
  }

  /** The generation of an object that stands so, after all promotions; null where it is untracked. */
  generation(standing: number): CollectorGeneration | null {
    if (standing === untracked) return null;
    this.#since ??= this.#compose();
    return generations[this.#since[standing] ?? 0] ?? null;
  }

  /** Where each standing has led to: those of `length` promotions are where they say. */
  #compose(): Uint8Array {
    const since = new Uint8Array((this.length + 1) * count);
    for (let at = this.length; at >= 0; at -= 1) {
      const packed = at < this.length ? this.#at(at) : -1;
      for (let generation = 0; generation < count; generation += 1) {
        const next = Math.floor(packed / count) === generation ? packed % count : generation;
        since[at * count + generation] =
          packed < 0 ? generation : (since[(at + 1) * count + next] ?? 0);
      }
    }
    return since;
  }

  #at(index: number): number {
    if (this.#before && index < this.#offset) return this.#before.#at(index);
    return this.#packed[index - this.#offset] ?? -1;
  }
}
