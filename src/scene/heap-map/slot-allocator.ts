/** Hands out places by number, always the lowest that is free. */
export class SlotAllocator {
  /** A binary heap of the freed places below `length`: the lowest is first. */
  readonly #freed: number[] = [];
  /** How many places have ever been in use. */
  length = 0;

  take(): number {
    const [lowest] = this.#freed;
    if (lowest === undefined) return this.length++;
    const last = this.#freed.pop() ?? lowest;
    if (this.#freed.length > 0) this.#sink(last);
    return lowest;
  }

  giveBack(slot: number): void {
    const heap = this.#freed;
    let at = heap.length;
    heap.push(slot);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= slot) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = slot;
  }

  #sink(slot: number): void {
    const heap = this.#freed;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if ((heap[child + 1] ?? Infinity) < (heap[child] ?? Infinity)) child += 1;
      const below = heap[child] ?? Infinity;
      if (below >= slot) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = slot;
  }
}
