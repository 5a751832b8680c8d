/**
 * The numbers that decide what a generated program is, drawn one after another. Past the last one
 * every draw is 0, which stands for the simplest alternative: fewer and smaller numbers, a simpler
 * program, so that fast-check's own shrinking shortens programs.
 */
export class Choices {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  get exhausted(): boolean {
    return this.#next >= this.#numbers.length;
  }

  /** A number from 0 to below the limit. */
  below(limit: number): number {
    const number = this.#numbers[this.#next] ?? 0;
    this.#next += 1;
    return number % limit;
  }

  /** One of some alternatives, the simplest of which comes first. */
  pick<Value>(alternatives: readonly [Value, ...Value[]]): Value {
    return alternatives[this.below(alternatives.length)] ?? alternatives[0];
  }

  /** Whether the rarer of two things happens, once in so many times. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === inTimes - 1;
  }
}
