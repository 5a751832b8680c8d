import type { ObjectId } from '../trace/effect.ts';

/** Of an object that no collection examines. */
export const notExamined = -1;
/** Flags beside a count, as the low bits of `_gc_prev` are: on the unreachable list, for now. */
export const putAside = 0x4000_0000;
/** Brought back from there, and said to be reachable. */
export const broughtBack = 0x2000_0000;

/**
 * `gc_refs`: the collector's own counts of the objects that it examines (Include/internal/pycore_gc.h,
 * 3.11 to 3.15: gc_get_refs, PREV_MASK_COLLECTING, NEXT_MASK_UNREACHABLE), one word an object.
 */
export class GcRefs {
  /** By object, longer than the highest number examined. */
  words = new Int32Array(0);
  /** Objects that were put aside; all that are examined after a search are among them. */
  readonly #aside: ObjectId[] = [];

  /** Begins to examine an object. */
  set(object: ObjectId, refs: number): void {
    if (object >= this.words.length) {
      const words = new Int32Array(Math.max(1024, object + 1, 2 * this.words.length));
      words.fill(notExamined).set(this.words);
      this.words = words;
    }
    this.words[object] = refs;
  }

  has(object: ObjectId): boolean {
    return (this.words[object] ?? notExamined) !== notExamined;
  }

  /** Notes that an object with no reference from outside is on the unreachable list. */
  putAside(object: ObjectId): void {
    this.words[object] = putAside;
    this.#aside.push(object);
  }

  delete(object: ObjectId): void {
    if (object < this.words.length) this.words[object] = notExamined;
  }

  /** Examines nothing any more; a search must have ended. */
  clear(): void {
    for (const object of this.#aside) this.words[object] = notExamined;
    this.#aside.length = 0;
  }
}
