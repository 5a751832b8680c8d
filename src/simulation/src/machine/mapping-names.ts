// The names of a class body whose metaclass gives the mapping that they go to: STORE_NAME and LOAD_NAME
// of Python/bytecodes.c with `__prepare__`, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import type { Place } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { getItem } from './dicts.ts';
import type { Frame } from './frame.ts';
import type { MappedNames } from './mapped-names.ts';
import { slices } from './slices-chunk.ts';
import { storeItem } from './subscripts.ts';

/** Names that are items of a dict or of another mapping. */
export class MappingNames implements MappedNames {
  readonly mapping: PyObject;
  builtins: PyDict | null = null;
  readonly #machine: Machine;

  constructor(machine: Machine, mapping: PyObject) {
    this.mapping = mapping;
    this.#machine = machine;
  }

  #key(name: string): PyObject {
    return this.#machine.heap.immortalStr(name);
  }

  load(frame: Frame, name: string): boolean {
    const depth = frame.depth;
    try {
      this.#machine.getItem(frame, this.mapping, this.#key(name));
      return true;
    } catch (error) {
      if (!this.#machine.swallow(error, 'KeyError')) throw error;
      frame.unwind(depth);
      return false;
    }
  }

  store(frame: Frame, name: string): void {
    storeItem(this.#machine, frame, this.mapping, this.#key(name), frame.peek(0));
    frame.pop();
  }

  remove(frame: Frame, name: string): void {
    slices.code.deleteItem(this.#machine, frame, this.mapping, this.#key(name));
  }

  get(name: string): PyObject | undefined {
    const { mapping } = this;
    return mapping instanceof PyDict ? getItem(this.#machine, mapping, this.#key(name)) : undefined;
  }

  set(): void {
    throw new Error('a mapping takes its items from the stack');
  }

  delete(): void {
    throw new Error('a mapping lets go of its items itself');
  }

  *entries(): Generator<[string, PyObject], void, undefined> {
    if (!(this.mapping instanceof PyDict)) return;
    for (const { key, value } of this.mapping.entries()) {
      if (key instanceof PyStr) yield [key.value, value];
    }
  }

  place(): Place {
    throw new Error('a mapping holds its items itself');
  }
}
