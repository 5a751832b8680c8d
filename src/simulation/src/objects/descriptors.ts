// Descriptors: Objects/descrobject.c, funcobject.c and the members of classes with __slots__.
import { FieldsObject } from './functions.ts';
import { builtinType, PyObject, type PyType } from './object.ts';

/** What a descriptor of a builtin type stands for. */
export type DescriptorKind = 'method' | 'slot' | 'classmethod' | 'getset' | 'member';

const kinds: Readonly<Record<DescriptorKind, PyType>> = {
  method: builtinType('method_descriptor'),
  slot: builtinType('wrapper_descriptor'),
  classmethod: builtinType('classmethod_descriptor'),
  getset: builtinType('getset_descriptor'),
  member: builtinType('member_descriptor'),
};

export const propertyType = builtinType('property');
export const classMethodType = builtinType('classmethod');
export const staticMethodType = builtinType('staticmethod');
export const superType = builtinType('super');

/** An attribute in the table of a builtin type, or the member of a user class that a slot makes. */
export class PyDescriptor extends PyObject {
  readonly kind: DescriptorKind;
  readonly owner: PyType;
  readonly name: string;
  /** The position of a member among the slots of an instance; -1 for what is native. */
  readonly slot: number;

  constructor(kind: DescriptorKind, owner: PyType, name: string, slot = -1) {
    super();
    this.kind = kind;
    this.owner = owner;
    this.name = name;
    this.slot = slot;
    this.hidden = true;
    this.permanent = true;
  }

  get type(): PyType {
    return kinds[this.kind];
  }
}

/** A `property`. */
export class PyProperty extends FieldsObject {
  getter: PyObject | null = null;
  setter: PyObject | null = null;
  deleter: PyObject | null = null;
  doc: PyObject | null = null;
  /** Whether a copy takes the docstring of its getter. */
  takesDoc = false;
  /** What `__set_name__` told it (from 3.13). */
  name: PyObject | null = null;

  get type(): PyType {
    return this.cls ?? propertyType;
  }
}

/** A `classmethod` or a `staticmethod`. */
export class PyMethodWrapper extends FieldsObject {
  readonly ofClass: boolean;
  callable: PyObject | null = null;

  constructor(ofClass: boolean) {
    super();
    this.ofClass = ofClass;
  }

  get type(): PyType {
    return this.cls ?? (this.ofClass ? classMethodType : staticMethodType);
  }
}

/**
 * What a user class has for a special method where that is no plain function: it binds itself to its
 * first argument before it is called (lookup_maybe_method of Objects/typeobject.c).
 */
export class UnboundSpecial extends PyObject {
  readonly found: PyObject;

  constructor(found: PyObject) {
    super();
    this.found = found;
    this.hidden = true;
    this.permanent = true;
  }

  get type(): PyType {
    return this.found.type;
  }
}

/** A `super` object: attributes of `object` from behind `type` in the order of `objectType`. */
export class PySuper extends FieldsObject {
  start: PyType | null = null;
  object: PyObject | null = null;
  objectType: PyType | null = null;

  get type(): PyType {
    return this.cls ?? superType;
  }
}
