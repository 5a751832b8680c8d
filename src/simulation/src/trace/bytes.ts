const radix = 0x80;
/** Most bytes of one variable-length integer. */
const widest = 8;

/** A growing buffer of variable-length integers, seven bits a byte, least significant first. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  /** Makes sure that so many integers may follow, which are then written unchecked. */
  reserve(integers: number): void {
    if (this.#length + integers * widest <= this.#bytes.length) return;
    const wider = new Uint8Array(this.#bytes.length * 2);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  /** Writes one byte; room must have been reserved. */
  byte(value: number): void {
    this.#bytes[this.#length++] = value;
  }

  /** Writes a whole number from 0 to 2**53 - 1; room must have been reserved. */
  unsigned(value: number): void {
    let rest = value;
    while (rest >= radix) {
      this.#bytes[this.#length++] = (rest % radix) | radix;
      rest = rest < 0x8000_0000 ? rest >>> 7 : Math.floor(rest / radix);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Writes a whole number of either sign, small ones short. */
  signed(value: number): void {
    this.unsigned(zigzag(value));
  }

  get length(): number {
    return this.#length;
  }

  /** Forgets what has been written after the first `length` bytes. */
  truncate(length: number): void {
    this.#length = length;
  }

  /** A copy of what has been written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** A number of either sign as one without, small ones small. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** What {@link zigzag} was given. */
export function unzigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

/** Reads what {@link ByteWriter} wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.position = position;
  }

  byte(): number {
    const value = this.#bytes[this.position++];
    if (value === undefined) throw new RangeError('the log ends in the middle of an effect');
    return value;
  }

  unsigned(): number {
    const first = this.byte();
    return first < radix ? first : this.#longer(first);
  }

  #longer(first: number): number {
    let value = first & 0x7f;
    let scale = radix;
    for (;;) {
      const next = this.byte();
      value += (next & 0x7f) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new RangeError('a number in the log is too large');
      if (next < radix) return value;
      scale *= radix;
    }
  }

  signed(): number {
    return unzigzag(this.unsigned());
  }
}
