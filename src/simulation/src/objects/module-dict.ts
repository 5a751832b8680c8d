import { namePlace, type Place } from '../trace/place.ts';
import type { Heap } from './heap.ts';
import { PyStr } from './simple.ts';
import { type DictEntry, PyDict } from './tables.ts';

/** The dict of the program's own module, which belongs to the interpreter: its values lie in frame 0. */
export class PyModuleDict extends PyDict {
  readonly #heap: Heap;

  constructor(heap: Heap) {
    super();
    this.#heap = heap;
    this.hidden = true;
    this.permanent = true;
    this.tracked = true;
  }

  /** Where a name of the module holds its object. */
  namePlace(name: string): Place {
    return namePlace(0, this.#heap.writer.string(name));
  }

  override keyPlace(): Place {
    return this.#heap.interpreter('names of the module');
  }

  override valuePlace({ key }: DictEntry): Place {
    if (key instanceof PyStr) return this.namePlace(key.value);
    return this.#heap.interpreter('names of the module');
  }
}
