import { FieldsObject } from './functions.ts';
import { builtinType, type PyObject, type PyType } from './object.ts';
import type { PyTuple } from './sequences.ts';
import { PyStr } from './simple.ts';
import { type PyDict, PyOrderedDict } from './tables.ts';

export const dictKeysType = builtinType('dict_keys');
export const dictValuesType = builtinType('dict_values');
export const dictItemsType = builtinType('dict_items');
export const enumerateType = builtinType('enumerate');
export const zipType = builtinType('zip');
export const mapType = builtinType('map');
export const filterType = builtinType('filter');
export const reversedType = builtinType('reversed');
const iteratorTypes = {
  list: builtinType('list_iterator'),
  tuple: builtinType('tuple_iterator'),
  str: builtinType('str_ascii_iterator'),
  range: builtinType('range_iterator'),
  set: builtinType('set_iterator'),
  bytes: builtinType('bytes_iterator'),
  bytearray: builtinType('bytearray_iterator'),
  reversed: builtinType('list_reverseiterator'),
};
/** That of strings with other characters than ASCII. */
const wideStrIteratorType = builtinType('str_iterator');
const orderedViewTypes = {
  keys: builtinType('odict_keys', dictKeysType),
  values: builtinType('odict_values', dictValuesType),
  items: builtinType('odict_items', dictItemsType),
};
const dictIteratorTypes = {
  keys: builtinType('dict_keyiterator'),
  values: builtinType('dict_valueiterator'),
  items: builtinType('dict_itemiterator'),
};
const reverseIteratorTypes = {
  keys: builtinType('dict_reversekeyiterator'),
  values: builtinType('dict_reversevalueiterator'),
  items: builtinType('dict_reverseitemiterator'),
};

/** What an iterator walks over. */
export type IteratorKind = keyof typeof iteratorTypes;
/** What a dict view shows. */
export type ViewKind = keyof typeof dictIteratorTypes;

/** An iterator by position; `source` is null when it is exhausted. */
export class PyIterator extends FieldsObject {
  readonly kind: IteratorKind;
  source: PyObject | null;
  position = 0;
  /** Elements of a set when it was made; -1 once it was found to have changed. */
  size = 0;
  /** Elements of a set that it has yet to give. */
  left = 0;

  readonly #isWide: boolean;

  constructor(kind: IteratorKind, source: PyObject) {
    super();
    this.kind = kind;
    this.source = source;
    this.#isWide = source instanceof PyStr && /[^\0-\x7f]/.test(source.value);
  }

  get type(): PyType {
    return this.#isWide ? wideStrIteratorType : iteratorTypes[this.kind];
  }
}

/** An iterator over a dict's keys, values or items. */
export class PyDictIterator extends FieldsObject {
  readonly kind: ViewKind;
  /** The tuple that it gives again and again while nobody else holds it. */
  result: PyTuple | null = null;
  source: PyDict | null;
  /** Entries of the dict when it was made; -1 once it was found to have changed. */
  size: number;
  /** The number in the table where it goes on. */
  position = 0;
  /** Entries it has yet to give. */
  left: number;

  /** Whether it goes from the last entry to the first. */
  readonly backwards: boolean;

  constructor(kind: ViewKind, source: PyDict, backwards = false) {
    super();
    this.kind = kind;
    this.source = source;
    this.backwards = backwards;
    this.size = source.used;
    this.left = source.used;
    if (backwards) this.position = source.table.length - 1;
  }

  get type(): PyType {
    return (this.backwards ? reverseIteratorTypes : dictIteratorTypes)[this.kind];
  }
}

/** `dict.keys()`, `.values()` or `.items()`. */
export class PyView extends FieldsObject {
  readonly kind: ViewKind;
  readonly dict: PyDict;

  constructor(kind: ViewKind, dict: PyDict) {
    super();
    this.kind = kind;
    this.dict = dict;
  }

  get type(): PyType {
    if (this.dict instanceof PyOrderedDict) return orderedViewTypes[this.kind];
    return { keys: dictKeysType, values: dictValuesType, items: dictItemsType }[this.kind];
  }
}

/** `enumerate(…)`. */
export class PyEnumerate extends FieldsObject {
  next: bigint;
  /** The tuple that it gives again and again while nobody else holds it. */
  result: PyTuple | null = null;
  /** Null only while the object is being made. */
  iterator: PyObject | null = null;

  constructor(start: bigint) {
    super();
    this.next = start;
  }

  get type(): PyType {
    return enumerateType;
  }
}

/** `zip(…)`. */
export class PyZip extends FieldsObject {
  readonly iterators: readonly PyObject[];
  /** The tuple that it gives again and again while nobody else holds it. */
  result: PyTuple | null = null;

  readonly strict: boolean;

  constructor(iterators: readonly PyObject[], strict: boolean) {
    super();
    this.iterators = iterators;
    this.strict = strict;
  }

  get type(): PyType {
    return zipType;
  }
}
