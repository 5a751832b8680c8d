// MT19937: Modules/_randommodule.c, CPython 3.11 to 3.15.

const size = 624;
const middle = 397;

/** One Mersenne Twister. */
export class Twister {
  readonly #state = new Uint32Array(size);
  #next = size;
  /** The second number of a pair that `gauss` has made, if it has not been given yet. */
  spare: number | null = null;

  /** Starts from an int, whose sign does not matter. */
  constructor(seed: bigint) {
    const key: number[] = [];
    for (let left = seed < 0n ? -seed : seed; left > 0n; left >>= 32n)
      key.push(Number(left & 0xffffffffn));
    this.#begin(key.length > 0 ? key : [0]);
  }

  #begin(key: readonly number[]): void {
    const state = this.#state;
    state[0] = 19650218;
    for (let at = 1; at < size; at += 1)
      state[at] = Math.imul(1812433253, this.#mixed(at - 1)) + at;
    let [i, j] = [1, 0];
    const advance = () => {
      i += 1;
      if (i < size) return;
      state[0] = state[size - 1] ?? 0;
      i = 1;
    };
    for (let left = Math.max(size, key.length); left > 0; left -= 1) {
      const mixed = Math.imul(this.#mixed(i - 1), 1664525);
      state[i] = ((state[i] ?? 0) ^ mixed) + (key[j] ?? 0) + j;
      j = (j + 1) % key.length;
      advance();
    }
    for (let left = size - 1; left > 0; left -= 1) {
      state[i] = ((state[i] ?? 0) ^ Math.imul(this.#mixed(i - 1), 1566083941)) - i;
      advance();
    }
    state[0] = 0x80000000;
  }

  #mixed(at: number): number {
    const value = this.#state[at] ?? 0;
    return value ^ (value >>> 30);
  }

  #refill(): void {
    const state = this.#state;
    for (let at = 0; at < size; at += 1) {
      const y = ((state[at] ?? 0) & 0x80000000) | ((state[(at + 1) % size] ?? 0) & 0x7fffffff);
      state[at] = (state[(at + middle) % size] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#next = 0;
  }

  /** The next 32 bits. */
  bits32(): number {
    if (this.#next >= size) this.#refill();
    let y = this.#state[this.#next++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** `random()`: 53 bits as a float below 1. */
  float(): number {
    const high = this.bits32() >>> 5;
    return (high * 67108864 + (this.bits32() >>> 6)) / 9007199254740992;
  }

  /** `getrandbits(count)`. */
  bits(count: number): bigint {
    let value = 0n;
    for (let at = 0; at < count; at += 32) {
      const left = count - at;
      const word = left < 32 ? this.bits32() >>> (32 - left) : this.bits32();
      value |= BigInt(word) << BigInt(at);
    }
    return value;
  }

  /** An int from 0 up to a limit, which is not reached. */
  below(limit: bigint): bigint {
    const count = limit.toString(2).length;
    for (;;) {
      const value = this.bits(count);
      if (value < limit) return value;
    }
  }
}
