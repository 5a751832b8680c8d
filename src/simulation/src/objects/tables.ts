import { labelPlace, type Place } from '../trace/place.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Hash } from './hash.ts';
import type { SharedKeys } from './shared-keys.ts';
import { PyStr } from './simple.ts';
import { builtinType, PyObject, type PyType, type Visitor } from './object.ts';

export const dictType = builtinType('dict');
export const defaultdictType = builtinType('collections.defaultdict', dictType);
export const orderedDictType = builtinType('collections.OrderedDict', dictType);
export const setType = builtinType('set');
export const frozensetType = builtinType('frozenset');

/** One entry of a dict; the labels are numbers of strings in the trace. */
export interface DictEntry {
  readonly key: PyObject;
  value: PyObject;
  readonly keyLabel: number;
  readonly valueLabel: number;
  /** The hash of a key that is no string. */
  readonly hash: Hash;
  /** Its number in the table. */
  at: number;
  /** The next entry that is found by the same hash. */
  next: DictEntry | undefined;
}

/** What the entries of a dict are found by: the text of a string, or the hash of any other key. */
export type Key = string | Hash;

/** A `dict`: its entries in order, `null` for a deleted one, and where to find them. */
export class PyDict extends PyObject {
  table: (DictEntry | null)[] = [];
  readonly found = new Map<Key, DictEntry>();
  /** Whether strings are found by their text; not so once a key came that may equal one. */
  byText = true;
  /** Entries that are there (`ma_used`). */
  used = 0;
  /** Log2 of its index table's size, 0 while it has none. */
  log2 = 0;
  /** Entries that still fit (`dk_usable`). */
  usable = 0;
  /** Whether every key so far is a string: such a table stores no hashes. */
  stringKeys = true;
  /** The keys of its object's class, while it has no table of its own (a split table). */
  shared: SharedKeys | null = null;
  /** Whether its values lie in the object whose attributes they are, while it has shared keys. */
  embedded = false;
  /** Grows whenever another table takes the place of this one. */
  generation = 0;

  get type(): PyType {
    return this.cls ?? dictType;
  }

  /**
   * Whether `tp_traverse` finds its values in its object and nothing in the dict
   * (PyObject_VisitManagedDict and dict_traverse of Objects/dictobject.c, 3.13 and 3.14.2).
   */
  isVisitedInObject({ minor, version }: Profile): boolean {
    return this.embedded && this.shared !== null && (minor === 13 || version === '3.14.2');
  }

  /** Whether it shows that it holds a key: a module's names are everywhere and counted nowhere. */
  showsKey(key: PyObject): boolean {
    return !this.hidden || !key.permanent;
  }

  /** Where the dict holds the key of an entry. */
  keyPlace({ keyLabel }: DictEntry): Place {
    return labelPlace(this.id, keyLabel);
  }

  /** Where the dict holds the value of an entry. */
  valuePlace({ valueLabel }: DictEntry): Place {
    return labelPlace(this.id, valueLabel);
  }

  /** The entries that are there, in order; those that come meanwhile too. */
  *entries(): Generator<DictEntry, void, undefined> {
    for (let at = 0; at < this.table.length; at += 1) {
      const entry = this.table[at];
      if (entry) yield entry;
    }
  }

  /** The places of its table as they lie: values of shared keys lie in the order of the keys. */
  get inPlace(): readonly (DictEntry | null)[] {
    const { shared, table } = this;
    if (!shared) return table;
    const places = table.map((entry) =>
      entry?.key instanceof PyStr ? shared.placeOf(entry.key.value) : -1,
    );
    // Most often the attributes came in the order of the keys.
    if (places.every((place, at) => place >= (places[at - 1] ?? -1))) return table;
    const order = Array.from(places.keys()).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    return order.map((at) => table[at] ?? null);
  }

  override visit(visitor: Visitor): void {
    for (const entry of this.inPlace) {
      if (!entry) continue;
      if (this.showsKey(entry.key)) visitor(entry.key, this.keyPlace(entry));
      visitor(entry.value, this.valuePlace(entry));
    }
  }
}

/** The values of an object that goes, or lets go of its dict, move into the dict. */
export function detachValues({ managedDict }: PyObject): void {
  if (managedDict instanceof PyDict) managedDict.embedded = false;
}

/** A `collections.defaultdict`. */
export class PyDefaultDict extends PyDict {
  factory: PyObject | null = null;
  /** The label of its reference to the factory. */
  readonly factoryLabel: number;

  constructor(factoryLabel: number) {
    super();
    this.factoryLabel = factoryLabel;
  }

  override get type(): PyType {
    return this.cls ?? defaultdictType;
  }

  override visit(visitor: Visitor): void {
    if (this.factory) visitor(this.factory, labelPlace(this.id, this.factoryLabel));
    super.visit(visitor);
  }
}

/** A `collections.OrderedDict`: its nodes, each of which holds the key once more, keep the order. */
export class PyOrderedDict extends PyDict {
  /** The nodes in order: an entry, and the label of the node's reference to the key. */
  readonly nodes = new Map<DictEntry, number>();
  /** Grows with every change of the order. */
  state = 0;
  /** Places of the index of nodes (`od_fast_nodes_size`). */
  places = 0;

  override get type(): PyType {
    return this.cls ?? orderedDictType;
  }

  override *entries(): Generator<DictEntry, void, undefined> {
    yield* this.nodes.keys();
  }

  override visit(visitor: Visitor): void {
    for (const [{ key }, label] of this.nodes) visitor(key, labelPlace(this.id, label));
    super.visit(visitor);
  }
}

/** One element of a set, with its hash; the label is the number of a string in the trace. */
export interface SetEntry {
  readonly key: PyObject;
  readonly hash: Hash;
  readonly label: number;
}

/** A `set` or `frozenset`, over the open-addressing table of Objects/setobject.c. */
export class PySet extends PyObject {
  readonly frozen: boolean;
  /** The table: `null` for a deleted element, `undefined` for a free place. */
  table: (SetEntry | null | undefined)[] = new Array<undefined>(8).fill(undefined);
  /** Elements that are there. */
  used = 0;
  /** Places in use, deleted ones included. */
  fill = 0;
  /** Where `pop` goes on looking. */
  finger = 0;
  /** Whether the order of its elements is another in every run of CPython. */
  salted = false;
  /** The hash of a frozenset, once it was asked for. */
  hash: Hash | null = null;

  constructor(frozen = false) {
    super();
    this.frozen = frozen;
  }

  get type(): PyType {
    return this.cls ?? (this.frozen ? frozensetType : setType);
  }

  /** The elements, in the order of the table. */
  elements(): SetEntry[] {
    const elements: SetEntry[] = [];
    for (const entry of this.table) if (entry) elements.push(entry);
    return elements;
  }

  override visit(visitor: Visitor): void {
    for (const entry of this.table) {
      if (entry) visitor(entry.key, labelPlace(this.id, entry.label));
    }
  }
}
