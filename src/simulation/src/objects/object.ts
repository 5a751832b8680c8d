import type { InlineValues } from './inline-values.ts';
import { classLabel, dictLabel, labelPlace, type Place } from '../trace/place.ts';

/** What happens to each reference that an object holds: who, and where. */
export type Visitor = (target: PyObject, place: Place) => void;

/** A reference and where it is held. */
export interface HeldReference {
  readonly target: PyObject;
  readonly place: Place;
}

/** A named reference from an object to another, by the number of its label. */
export interface Field {
  readonly label: number;
  target: PyObject;
}

/** A block of raw memory that an object owns. */
export interface OwnedBlock {
  address: number;
  bytes: number;
}

/** Any Python object of the simulated heap. */
export abstract class PyObject {
  /** Its number in the trace; 0 while the trace has not met it. */
  id = 0;
  count = 0;
  /** Lives as long as the interpreter and has no count of its own that the model could know. */
  permanent = false;
  /** Never part of the trace: types, modules and functions of CPython itself. */
  hidden = false;
  tracked = false;
  /** Whether it has a collector's header: its birth and death are counted. */
  collectable = false;
  address = 0;
  /** Its own block, and that of the table that it has. */
  block: OwnedBlock | null = null;
  tableBlock: OwnedBlock | null = null;
  weakrefs: PyObject[] | null = null;
  /** Collections that had been when the collector first saw it; -1 while it has not. */
  seenSince = -1;
  /** What a search for garbage notes of it; 0 between two. */
  scan = 0;
  /** Whether `__del__` has run (PEP 442): it never runs twice. */
  finalized = false;
  /** The class of an instance of a user class, which it holds; null for plain builtin objects. */
  cls: PyType | null = null;
  /** Its attributes by name, in the order of insertion, while no dict object holds them. */
  inlineValues: InlineValues<Field> | null = null;
  /** The dict object that holds its attributes once something has asked for `__dict__`. */
  managedDict: PyObject | null = null;
  /** The values of its `__slots__`, by their position in the class's layout. */
  members: (Field | null)[] | null = null;

  abstract get type(): PyType;

  /** References to itself and others that no field of its own stands for. */
  get held(): readonly HeldReference[] {
    return [];
  }

  /** Calls back for every reference it holds, in the order in which the collector comes to them. */
  visit(visitor: Visitor): void {
    for (const { target, place } of this.held) visitor(target, place);
  }

  /** Calls back for every reference it holds, in the order in which deallocation lets go of them. */
  visitToFree(visitor: Visitor): void {
    this.visit(visitor);
  }
}

/** Calls back for what an object of a user class holds beside its builtin type: slots, `__dict__`. */
export function visitOwn(object: PyObject, visitor: Visitor): void {
  const { cls, id } = object;
  if (object.members && cls) {
    for (const at of cls.slotOrder) {
      const field = object.members[at];
      if (field) visitor(field.target, labelPlace(id, field.label));
    }
  }
  if (object.inlineValues) {
    for (const { label, target } of object.inlineValues.inPlace()) {
      visitor(target, labelPlace(id, label));
    }
  }
  if (object.managedDict) visitor(object.managedDict, labelPlace(id, dictLabel));
}

/**
 * Calls back for every reference an object holds: slots, `__dict__`, what its builtin type holds, its
 * class (subtype_traverse and, to free it, subtype_dealloc of Objects/typeobject.c).
 */
export function visitAll(object: PyObject, visitor: Visitor, toFree = false): void {
  visitOwn(object, visitor);
  if (toFree) object.visitToFree(visitor);
  else object.visit(visitor);
  if (object.cls) visitor(object.cls, labelPlace(object.id, classLabel));
}

/** How instances of a class store their attributes. */
export interface InstanceLayout {
  readonly hasDict: boolean;
  readonly hasWeakrefs: boolean;
  /** Whether a user class, not a builtin type, gave them the `__dict__`, and the weak references. */
  readonly addsDict: boolean;
  readonly addsWeakrefs: boolean;
  /** Names of `__slots__`, inherited ones first. */
  readonly slots: readonly string[];
}

/** A type: builtin (hidden) or made by a `class` statement. */
export class PyType extends PyObject {
  name: string;
  /** `__qualname__`, where it is not the name. */
  qualname = '';
  bases: readonly PyType[];
  /** The base that decides how its instances lie in memory (`__base__`); null for `object`. */
  base: PyType | null;
  /** The nearest builtin type that it is made of: itself, if it is one. */
  readonly solid: PyType;
  /** Itself first, then its bases in the order of lookup. */
  mro: readonly PyType[];
  readonly layout: InstanceLayout;
  /** Whether `tp_new` calls a `__new__` of the program, be it its own or inherited. */
  makesInPython = false;
  /** Whether CPython has it from C. */
  isBuiltin = false;
  /** Positions in the layout's slots, in the order in which an instance lets go of them. */
  slotOrder: readonly number[] = [];
  /** Classes made with it as a base, oldest first. */
  readonly subclasses = new Set<PyType>();
  /** References to its bases and their order; set when a `class` statement makes it. */
  places: readonly HeldReference[] = [];
  /** References of its descriptors to it. */
  descriptorPlaces: readonly HeldReference[] = [];
  /** The place of an attribute of the class, by name. */
  attributePlace: (name: string) => Place = () => {
    throw new Error(`${this.name} is a builtin type`);
  };
  /** Makes the attributes of a builtin type, once something asks for them. */
  attributesToCome: (() => Map<string, PyObject>) | null = null;
  #attributes = new Map<string, PyObject>();
  readonly #found = new Map<string, PyObject | undefined>();
  #age = 0;

  constructor(
    name: string,
    bases: readonly PyType[],
    layout: InstanceLayout,
    base: PyType | null = bases[0] ?? null,
    solid: PyType | null = null,
  ) {
    super();
    this.name = name;
    this.bases = bases;
    this.base = base;
    this.solid = solid ?? this;
    this.mro = [this, ...(linearize(bases) ?? [])];
    this.layout = layout;
  }

  get type(): PyType {
    return this.cls ?? typeType;
  }

  get attributes(): Map<string, PyObject> {
    if (this.attributesToCome) {
      this.#attributes = this.attributesToCome();
      this.attributesToCome = null;
    }
    return this.#attributes;
  }

  /** Whether a `class` statement made it. */
  get isUserClass(): boolean {
    return !this.isBuiltin;
  }

  /** The first attribute of this name along the order of lookup. */
  lookup(name: string): PyObject | undefined {
    if (this.#age !== age) {
      this.#found.clear();
      this.#age = age;
    }
    const known = this.#found.get(name);
    if (known !== undefined || this.#found.has(name)) return known;
    const found = this.mro.find((type) => type.attributes.has(name))?.attributes.get(name);
    this.#found.set(name, found);
    return found;
  }

  isSubtypeOf(other: PyType): boolean {
    return this.mro.includes(other);
  }

  override get held(): readonly HeldReference[] {
    return [...this.places, ...this.descriptorPlaces];
  }

  override visit(visitor: Visitor): void {
    if (this.isBuiltin) return;
    this.visitDict(visitor);
    super.visit(visitor);
  }

  /** What is in `tp_dict`, which for the collector is an object of its own. */
  visitDict(visitor: Visitor): void {
    for (const [name, value] of this.attributes) visitor(value, this.attributePlace(name));
  }

  /** All that it holds but what is in its dict. */
  visitBesideDict(visitor: Visitor): void {
    visitOwn(this, visitor);
    super.visit(visitor);
    if (this.cls) visitor(this.cls, labelPlace(this.id, classLabel));
  }
}

let age = 0;

/** Makes every type look its attributes up anew: a class has changed (PyType_Modified). */
export function forgetLookups(): void {
  age += 1;
}

/** Merges the orders of the bases as C3 does (mro_implementation); null where they contradict. */
export function linearize(bases: readonly PyType[]): PyType[] | null {
  const rests = [...bases.map(({ mro }) => [...mro]), [...bases]].filter(({ length }) => length);
  const order: PyType[] = [];
  while (rests.some(({ length }) => length > 0)) {
    const heads = rests.flatMap(([head]) => head ?? []);
    const next = heads.find((head) => rests.every((rest) => rest.indexOf(head) < 1));
    if (!next) return null;
    order.push(next);
    for (const rest of rests) if (rest[0] === next) rest.shift();
  }
  return order;
}

/** Builtin types whose instances have a `__dict__` of their own, or can be weakly referenced. */
const withDict = new Set([
  'BaseException',
  'function',
  'classmethod',
  'staticmethod',
  'module',
  'type',
  'collections.OrderedDict',
  'functools.partial',
  'functools._lru_cache_wrapper',
  'types.SimpleNamespace',
]);
const withWeakrefs = new Set(
  'set frozenset function method builtin_function_or_method type module generator code memoryview functools.partial functools._lru_cache_wrapper collections.deque collections.OrderedDict array.array ExceptionGroup'.split(
    ' ',
  ),
);

/** Every builtin type by its name. */
export const builtinTypes = new Map<string, PyType>();

function root(name: string, bases: readonly PyType[]): PyType {
  const inherited = bases[0]?.layout;
  const type = new PyType(name, bases, {
    hasDict: withDict.has(name) || inherited?.hasDict === true,
    hasWeakrefs: withWeakrefs.has(name) || inherited?.hasWeakrefs === true,
    addsDict: false,
    addsWeakrefs: false,
    slots: [],
  });
  type.isBuiltin = true;
  type.hidden = true;
  type.permanent = true;
  builtinTypes.set(name, type);
  return type;
}

/** `object` and `type`, on which every other type stands. */
export const objectType = root('object', []);
export const typeType: PyType = root('type', [objectType]);

/** Makes a builtin type. */
export function builtinType(
  name: string,
  base: PyType = objectType,
  ...others: readonly PyType[]
): PyType {
  return root(name, [base, ...others]);
}
