import { UnknownInt } from '../../../objects/simple.ts';

let made = 0;

/** A number of tracemalloc that the model does not know: it may be held, and not be shown. */
export class UntoldBytes extends UnknownInt {
  /** Whether it may be one of the small ints, which need no memory, and may be none. */
  readonly mayBeSmall: boolean;
  readonly #reason: string;

  constructor(reason: string, least: number, mayBeSmall: boolean) {
    super(`tracemalloc ${String((made += 1))}`, 0n, BigInt(least));
    this.mayBeSmall = mayBeSmall;
    this.#reason = reason;
    this.wholeStruct = true;
  }

  override get feature(): string {
    return `a number of tracemalloc that depends on ${this.#reason}`;
  }
}
