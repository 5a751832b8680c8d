import { FieldsObject } from './functions.ts';
import type { Hash } from './hash.ts';
import { builtinType, objectType, PyObject, type PyType } from './object.ts';

export const weakrefType = builtinType('weakref.ReferenceType');
export const proxyType = builtinType('weakref.ProxyType');
export const callableProxyType = builtinType('weakref.CallableProxyType');

/** An instance of a class made by a `class` statement that no other builtin type stands behind. */
export class PyInstance extends PyObject {
  constructor(cls: PyType) {
    super();
    this.cls = cls;
  }

  get type(): PyType {
    return this.cls ?? objectType;
  }
}

/** A `weakref.ref` or `weakref.proxy`; the referent is not counted, the callback is. */
export class PyWeakref extends FieldsObject {
  referent: PyObject | null;
  callback: PyObject | null = null;
  /** The hash of the referent, once it was asked for. */
  hash: Hash | null = null;
  readonly referentLabel: number;
  readonly #type: PyType;

  constructor(type: PyType, referent: PyObject, referentLabel: number) {
    super();
    if (type.isUserClass) this.cls = type;
    this.#type = type;
    this.referent = referent;
    this.referentLabel = referentLabel;
  }

  get type(): PyType {
    return this.cls ?? this.#type;
  }

  get isProxy(): boolean {
    return this.#type === proxyType || this.#type === callableProxyType;
  }
}
