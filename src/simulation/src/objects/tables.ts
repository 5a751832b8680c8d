import { labelPlace } from '../trace/place.ts';
import { type Key } from './keys.ts';
import { builtinType, PyObject, type PyType, type Visitor } from './object.ts';

export const dictType = builtinType('dict');
export const setType = builtinType('set');

/** One entry of a dict; the labels are numbers of strings in the trace. */
export interface DictEntry {
  readonly key: PyObject;
  value: PyObject;
  readonly keyLabel: number;
  readonly valueLabel: number;
}

/** A `dict`. `slots` is log2 of its index table's size, 0 while it has none. */
export class PyDict extends PyObject {
  readonly entries = new Map<Key, DictEntry>();
  slots = 0;
  /** Entries written since the table was made, deleted ones included (`dk_nentries`). */
  written = 0;
  /** Whether every key so far is a string: such a table stores no hashes. */
  stringKeys = true;

  get type(): PyType {
    return dictType;
  }

  override visit(visitor: Visitor): void {
    for (const { key, value, keyLabel, valueLabel } of this.entries.values()) {
      visitor(key, labelPlace(this.id, keyLabel));
      visitor(value, labelPlace(this.id, valueLabel));
    }
  }
}

/** A `set`, over the open-addressing table of Objects/setobject.c. */
export class PySet extends PyObject {
  readonly entries = new Map<Key, { readonly key: PyObject; readonly label: number }>();
  /** The table: a key, `null` for a deleted one, `undefined` for a free place. */
  table: (Key | null | undefined)[] = new Array<undefined>(8);
  /** Places in use, deleted ones included. */
  fill = 0;

  get type(): PyType {
    return setType;
  }

  override visit(visitor: Visitor): void {
    for (const { key, label } of this.entries.values()) visitor(key, labelPlace(this.id, label));
  }
}
