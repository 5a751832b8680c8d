const radix = 0x80;
/** Most bytes of one variable-length integer. */
const widest = 8;

/** Bytes that one piece of a growing buffer has room for. */
const pieceBytes = 2 ** 18;

/**
 * A growing buffer of variable-length integers, seven bits a byte, least significant first. It grows
 * by pieces, so that nothing is copied before the end.
 */
export class ByteWriter {
  /** Full pieces; the last of them is followed by `#bytes`. */
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  /** The length of all that is in full pieces. */
  #before = 0;
  #bytes = new Uint8Array(4096);
  /** How much of `#bytes` is written. */
  #at = 0;

  /** Makes sure that so many integers may follow, which are then written unchecked. */
  reserve(integers: number): void {
    if (this.#at + integers * widest > this.#bytes.length) this.#grow();
  }

  #grow(): void {
    if (this.#at > 0) this.#full.push(this.#bytes.subarray(0, this.#at));
    this.#before += this.#at;
    this.#bytes = new Uint8Array(pieceBytes);
    this.#at = 0;
  }

  /** Writes one byte; room must have been reserved. */
  byte(value: number): void {
    this.#bytes[this.#at++] = value;
  }

  /** Writes a whole number from 0 to 2**53 - 1; room must have been reserved. */
  unsigned(value: number): void {
    let rest = value;
    while (rest >= radix) {
      this.#bytes[this.#at++] = (rest % radix) | radix;
      rest = rest < 0x8000_0000 ? rest >>> 7 : Math.floor(rest / radix);
    }
    this.#bytes[this.#at++] = rest;
  }

  /** Writes a whole number of either sign, small ones short. */
  signed(value: number): void {
    this.unsigned(zigzag(value));
  }

  get length(): number {
    return this.#before + this.#at;
  }

  /** Forgets what has been written after the first `length` bytes. */
  truncate(length: number): void {
    while (length < this.#before) {
      const piece = this.#full.pop();
      if (!piece) throw new RangeError(`nothing can be cut to ${String(length)} bytes`);
      this.#bytes = piece;
      this.#before -= piece.length;
    }
    this.#at = length - this.#before;
  }

  /** A copy of what has been written. */
  finish(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#full) {
      whole.set(piece, at);
      at += piece.length;
    }
    whole.set(this.#bytes.subarray(0, this.#at), at);
    return whole;
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
