// Keys that the instances of a class share: _PyDict_NewKeysForClass, insert_split_key and
// _PyObject_InitInlineValues of Objects/dictobject.c, CPython 3.11 to 3.15.
import type { Profile } from '../profiles/profile.ts';
import type { PyType } from './object.ts';

/** Names for which a class has room at first (SHARED_KEYS_MAX_SIZE). */
const most = 30;

/** The names of the attributes of a class's instances, and the room for more of them. */
export class SharedKeys {
  readonly #names: Map<string, number>;
  /** Names that there is room for, those that are there included. */
  room = most;
  /** Instances so far. */
  #made = 0;

  constructor(expected: readonly string[]) {
    this.#names = new Map(expected.slice(0, most).map((name, at) => [name, at]));
  }

  /** Takes a name in; false where there is no room for it. */
  add(name: string): boolean {
    if (this.#names.has(name)) return true;
    if (this.#names.size >= this.room) return false;
    this.#names.set(name, this.#names.size);
    return true;
  }

  /** The names in the order of their places. */
  get names(): Iterable<string> {
    return this.#names.keys();
  }

  /** The place of a name among them. */
  readonly placeOf = (name: string): number => this.#names.get(name) ?? -1;

  /** Whether more than two instances are made, and the next may be smaller than the last. */
  get shrinks(): boolean {
    return this.#made > 2 && this.room - this.#names.size > 1;
  }

  /** An instance is made: room that is not in use shrinks, down to one more name. */
  instantiated(): void {
    this.#made += 1;
    if (this.room - this.#names.size > 1) this.room -= 1;
  }
}

/**
 * Whether it depends on what the interpreter has freed before which instance gets the address of
 * another: from 3.13 on, while each may be smaller than the one before. The second gets that of the
 * first, or does not, everywhere alike.
 */
export function movesAbout(cls: PyType, minor: number): boolean {
  return minor >= 13 && hasInlineValues(cls, minor) && sharedKeysOf(cls, minor)?.shrinks === true;
}

/**
 * Bytes of the values that an instance gets room for when it is made: in a block of their own (new_values,
 * to 3.12), or behind the object (_PyInlineValuesSize, from 3.13 on).
 */
export function valuesBytes({ minor, word }: Profile, room: number): number {
  const order = Math.ceil((minor < 13 ? room + 2 : room) / word) * word;
  return order + (minor < 13 ? room : room + 1) * word;
}

const ofClasses = new WeakMap<PyType, SharedKeys>();
const expectedNames = new WeakMap<PyType, readonly string[]>();

/** Types whose instances differ in length. */
const variable = new Set(['int', 'tuple', 'bytes']);

/** Says which attributes the methods of a class assign (`__static_attributes__`). */
export function expectNames(cls: PyType, names: readonly string[]): void {
  expectedNames.set(cls, names);
}

/** Whether instances of a class have their attributes beside them while no dict is asked for. */
export function hasInlineValues({ layout, solid }: PyType, minor: number): boolean {
  if (!layout.addsDict) return false;
  if (minor >= 14) return !variable.has(solid.name);
  return solid.name === 'object' && (minor < 13 || layout.slots.length === 0);
}

/** The keys that the instances of a class share; null where each has a dict like any other. */
export function sharedKeysOf(cls: PyType, minor: number): SharedKeys | null {
  const shares = cls.layout.addsDict && (minor > 11 || hasInlineValues(cls, minor));
  if (!shares) return null;
  const known = ofClasses.get(cls);
  if (known) return known;
  const made = new SharedKeys(minor >= 14 ? (expectedNames.get(cls) ?? []) : []);
  ofClasses.set(cls, made);
  return made;
}
