import type { Globals } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { namePlace, type Place } from '../trace/place.ts';

/** Names bound in a module or class body; they lie in a frame, by name. */
export class Namespace implements Globals {
  readonly values = new Map<string, PyObject>();
  readonly #heap: Heap;
  readonly #frame: number;

  constructor(heap: Heap, frame: number) {
    this.#heap = heap;
    this.#frame = frame;
  }

  /** Where a name of this namespace holds its object. */
  place(name: string): Place {
    return namePlace(this.#frame, this.#heap.writer.string(name));
  }
}
