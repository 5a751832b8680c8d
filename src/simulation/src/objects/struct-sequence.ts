import type { PyType } from './object.ts';
import { PyTuple } from './sequences.ts';

/** A tuple of one of CPython's own types, whose items have names: PyStructSequence. */
export class PyStructSequence extends PyTuple {
  readonly names: readonly string[];
  /** Fields that are no items. */
  more = 0;
  readonly #type: PyType;

  constructor(type: PyType, names: readonly string[]) {
    super(names.length);
    this.#type = type;
    this.names = names;
  }

  override get type(): PyType {
    return this.#type;
  }
}
