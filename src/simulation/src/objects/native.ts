import { FieldsObject } from './functions.ts';
import type { PyType } from './object.ts';

/** An object of one of CPython's C types that holds others by named fields only. */
export abstract class PyNative extends FieldsObject {
  readonly #type: PyType;
  /** Words of the object itself, the collector's header not included. */
  readonly words: number;
  /** Bytes of the tables that it owns. */
  tableBytes = 0;

  constructor(type: PyType, words: number, collectable = true) {
    super();
    this.#type = type;
    this.words = words;
    this.collectable = collectable;
  }

  get type(): PyType {
    return this.cls ?? this.#type;
  }
}
