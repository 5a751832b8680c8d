import { PyInt } from './simple.ts';

const least = -5;

/** The ints that CPython makes once and keeps (Objects/longobject.c, `get_small_int`). */
export class SmallInts {
  readonly #most: number;
  readonly #ints: PyInt[] = [];

  /** `most` is the greatest of them. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether there is one of this value. */
  has(value: number): boolean {
    return value >= least && value <= this.#most;
  }

  /** The int of a value that there is one of; `make` prepares a new one. */
  of(value: number, make: (int: PyInt) => PyInt): PyInt {
    return (this.#ints[value - least] ??= make(new PyInt(value)));
  }

  /** Keeps all of them out of the record, or lets them into it again. */
  setHidden(hidden: boolean): void {
    // The array has holes, which `forEach` passes over.
    this.#ints.forEach((int) => {
      int.hidden = hidden;
    });
  }
}
