import type { Place } from '../trace/place.ts';

/** What happens to each reference that an object holds: who, and where. */
export type Visitor = (target: PyObject, place: Place) => void;

/** A reference and where it is held. */
export interface HeldReference {
  readonly target: PyObject;
  readonly place: Place;
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
  /** Whether `__del__` has run (PEP 442): it never runs twice. */
  finalized = false;

  abstract get type(): PyType;

  /** References to itself and others that no field of its own stands for. */
  get held(): readonly HeldReference[] {
    return [];
  }

  /** Calls back for every reference it holds, in the order in which deallocation lets go of them. */
  visit(visitor: Visitor): void {
    for (const { target, place } of this.held) visitor(target, place);
  }
}

/** How instances of a class store their attributes. */
export interface InstanceLayout {
  readonly hasDict: boolean;
  readonly hasWeakrefs: boolean;
  /** Names of `__slots__`, inherited ones first. */
  readonly slots: readonly string[];
}

/** A type: builtin (hidden) or made by a `class` statement. */
export class PyType extends PyObject {
  readonly name: string;
  readonly bases: readonly PyType[];
  /** Itself first, then its bases in the order of lookup. */
  readonly mro: readonly PyType[];
  readonly attributes = new Map<string, PyObject>();
  readonly layout: InstanceLayout;
  readonly meta: PyType | null;
  /** Whether a `class` statement of the interpreter's own library made it. */
  ofLibrary = false;
  /** Where its own references lie; set when a `class` statement makes it. */
  places: readonly HeldReference[] = [];
  /** The place of an attribute of the class, by name. */
  attributePlace: (name: string) => Place = () => {
    throw new Error(`${this.name} is a builtin type`);
  };

  constructor(name: string, bases: readonly PyType[], meta: PyType | null, layout: InstanceLayout) {
    super();
    this.name = name;
    this.bases = bases;
    this.mro = [this, ...linearize(bases)];
    this.meta = meta;
    this.layout = layout;
  }

  get type(): PyType {
    return this.meta ?? this;
  }

  /** Whether a `class` statement made it. */
  get isUserClass(): boolean {
    return !this.hidden || this.ofLibrary;
  }

  /** Whether its instances have a collector's header. */
  get collectableInstances(): boolean {
    const { hasDict, hasWeakrefs, slots } = this.layout;
    return hasDict || hasWeakrefs || slots.length > 0;
  }

  /** The first attribute of this name along the order of lookup. */
  lookup(name: string): PyObject | undefined {
    for (const type of this.mro) {
      const found = type.attributes.get(name);
      if (found) return found;
    }
    return undefined;
  }

  isSubtypeOf(other: PyType): boolean {
    return this.mro.includes(other);
  }

  override get held(): readonly HeldReference[] {
    return this.places;
  }

  override visit(visitor: Visitor): void {
    for (const [name, value] of this.attributes) visitor(value, this.attributePlace(name));
    super.visit(visitor);
  }
}

function linearize(bases: readonly PyType[]): PyType[] {
  const [first, ...others] = bases;
  if (!first) return [];
  const order = [...first.mro];
  for (const base of others)
    for (const type of base.mro) if (!order.includes(type)) order.push(type);
  const root = order.findIndex((type) => type.name === 'object' && type.hidden);
  const [object] = order.splice(root, 1);
  return object ? [...order, object] : order;
}

const plain: InstanceLayout = { hasDict: false, hasWeakrefs: false, slots: [] };

/** `type` and `object`, on which every other type stands. */
export const typeType = new PyType('type', [], null, plain);
export const objectType = new PyType('object', [], typeType, plain);
typeType.hidden = true;
typeType.permanent = true;
objectType.hidden = true;
objectType.permanent = true;

/** Makes a builtin type. */
export function builtinType(name: string, base: PyType = objectType): PyType {
  const type = new PyType(name, [base], typeType, plain);
  type.hidden = true;
  type.permanent = true;
  return type;
}
