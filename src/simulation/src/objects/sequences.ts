import { indexPlace } from '../trace/place.ts';
import type { Hash } from './hash.ts';
import { builtinType, PyObject, type PyType, type Visitor } from './object.ts';

export const listType = builtinType('list');
export const tupleType = builtinType('tuple');

/**
 * A `list`; `allocated` is the number of items that its table has room for. A table that has shrunk
 * to no room is still one, and grows otherwise than where there is none.
 */
export class PyList extends PyObject {
  items: PyObject[] = [];
  allocated = 0;
  hasTable = false;

  get type(): PyType {
    return this.cls ?? listType;
  }

  /** Last item first, as `list_dealloc` and `list_traverse` go. */
  override visit(visitor: Visitor): void {
    for (let index = this.items.length - 1; index >= 0; index -= 1) {
      const item = this.items[index];
      if (item) visitor(item, indexPlace(this.id, index));
    }
  }
}

/** A `tuple`; it is made with room for its `length` items and filled afterwards. */
export class PyTuple extends PyObject {
  readonly length: number;
  /** Its hash when it was last asked for. */
  hash: Hash | null = null;
  items: PyObject[] = [];

  constructor(length: number) {
    super();
    this.length = length;
  }

  get type(): PyType {
    return this.cls ?? tupleType;
  }

  override visit(visitor: Visitor): void {
    for (let index = this.items.length - 1; index >= 0; index -= 1) {
      const item = this.items[index];
      if (item) visitor(item, indexPlace(this.id, index));
    }
  }
}
