import { FieldsObject } from './functions.ts';
import type { Hash } from './hash.ts';
import { builtinType, objectType, PyObject, type PyType, type Visitor } from './object.ts';

export const weakrefType = builtinType('weakref.ReferenceType');
export const proxyType = builtinType('weakref.ProxyType');
export const callableProxyType = builtinType('weakref.CallableProxyType');
export const baseExceptionType = builtinType('BaseException');

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

/** An exception, with its arguments. */
export class PyException extends FieldsObject {
  readonly #type: PyType;
  args: readonly PyObject[];
  /** The message that `str()` gives, where the interpreter made the exception. */
  readonly message: string;
  /** What a traceback adds to the message; `str()` does not have it. */
  suggestion = '';
  /** Frames that its traceback keeps, innermost first. */
  readonly frames: { visit(visitor: Visitor): void }[] = [];

  constructor(type: PyType, args: readonly PyObject[], message: string) {
    super();
    if (type.isUserClass) this.cls = type;
    this.#type = type.solid;
    this.args = args;
    this.message = message;
  }

  get type(): PyType {
    return this.cls ?? this.#type;
  }

  override visit(visitor: Visitor): void {
    super.visit(visitor);
    for (const frame of this.frames) frame.visit(visitor);
  }
}
