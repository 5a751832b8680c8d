import type { PyModule } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import { importModule } from './modules/modules.ts';

/** The modules that a program has imported, by name (`sys.modules`). */
export class ModuleTable {
  readonly #heap: Heap;
  readonly #known = new Map<string, PyModule>();

  constructor(heap: Heap, builtins: PyModule) {
    this.#heap = heap;
    this.#known.set('builtins', builtins);
  }

  /** A module, imported if it has not been; undefined where the model does not have it. */
  get(name: string): PyModule | undefined {
    const known = this.#known.get(name) ?? importModule(this.#heap, name);
    if (!known) return undefined;
    this.#known.set(name, known);
    const dot = name.lastIndexOf('.');
    if (dot > 0) this.get(name.slice(0, dot))?.attributes.set(name.slice(dot + 1), known);
    return known;
  }
}
