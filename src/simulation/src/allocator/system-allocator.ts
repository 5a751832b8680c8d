/** What lies between the model's own blocks, bytes. */
const header = 16;

/**
 * Stands in for the C library's `malloc`, whose placement is **not modelled**: addresses are
 * distinct and aligned, and a freed block serves the next request of its size, with the word that
 * both glibc's malloc and dlmalloc put before a block, but nothing else about them is what a real
 * system would answer.
 */
export class SystemAllocator {
  readonly #alignment: number;
  #top: number;
  readonly #live = new Map<number, number>();
  readonly #freed = new Map<number, number[]>();
  #bytes = 0;

  constructor(base: number, alignment: number) {
    this.#top = base;
    this.#alignment = alignment;
  }

  /** Another one in the same state. */
  copy(): SystemAllocator {
    const copy = new SystemAllocator(this.#top, this.#alignment);
    copy.#bytes = this.#bytes;
    for (const [address, bytes] of this.#live) copy.#live.set(address, bytes);
    for (const [room, addresses] of this.#freed) copy.#freed.set(room, [...addresses]);
    return copy;
  }

  /** Blocks given out and not got back. */
  get blocks(): number {
    return this.#live.size;
  }

  /** Bytes asked for and not got back. */
  get bytes(): number {
    return this.#bytes;
  }

  owns(address: number): boolean {
    return this.#live.has(address);
  }

  malloc(bytes: number): number {
    const room = this.#room(bytes);
    const again = this.#freed.get(room)?.pop();
    const address = again ?? this.#top + header;
    if (again === undefined) this.#top = address + room;
    this.#live.set(address, bytes);
    this.#bytes += bytes;
    return address;
  }

  free(address: number): void {
    const bytes = this.#live.get(address);
    if (bytes === undefined) throw new RangeError(`${String(address)} is not a live block`);
    this.#live.delete(address);
    this.#bytes -= bytes;
    const room = this.#room(bytes);
    const list = this.#freed.get(room);
    if (list) list.push(address);
    else this.#freed.set(room, [address]);
  }

  /** Stays in place where the room suffices, else moves. */
  realloc(address: number, bytes: number): number {
    const old = this.#live.get(address);
    if (old === undefined) throw new RangeError(`${String(address)} is not a live block`);
    if (this.#room(old) === this.#room(bytes)) {
      this.#live.set(address, bytes);
      this.#bytes += bytes - old;
      return address;
    }
    const moved = this.malloc(bytes);
    this.free(address);
    return moved;
  }

  #room(bytes: number): number {
    const chunk = bytes + this.#alignment / 2;
    return Math.max(2, Math.ceil(chunk / this.#alignment)) * this.#alignment;
  }
}
