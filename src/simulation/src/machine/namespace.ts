import type { Globals } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { namePlace, type Place } from '../trace/place.ts';

/** Names bound in a class body or a module of the library; they lie in a frame, by name. */
export class Namespace implements Globals {
  readonly values = new Map<string, PyObject>();
  readonly #heap: Heap;
  readonly #frame: number;

  constructor(heap: Heap, frame: number) {
    this.#heap = heap;
    this.#frame = frame;
  }

  get(name: string): PyObject | undefined {
    return this.values.get(name);
  }

  set(name: string, value: PyObject): void {
    this.values.set(name, value);
  }

  delete(name: string): void {
    this.values.delete(name);
  }

  entries(): Iterable<[string, PyObject]> {
    return this.values;
  }

  /** Where a name of this namespace holds its object. */
  place(name: string): Place {
    return namePlace(this.#frame, this.#heap.writer.string(name));
  }
}
