import { builtinType, PyObject, type PyType } from './object.ts';

/** The builtin types of values without references. */
export const noneType = builtinType('NoneType');
export const intType = builtinType('int');
export const boolType = builtinType('bool', intType);
export const floatType = builtinType('float');
export const strType = builtinType('str');
export const rangeType = builtinType('range');

/** `None`. */
export class PyNone extends PyObject {
  get type(): PyType {
    return noneType;
  }
}

/** An `int`, or with `isBool` one of `True` and `False`. */
export class PyInt extends PyObject {
  readonly value: bigint;
  readonly isBool: boolean;

  constructor(value: bigint, isBool = false) {
    super();
    this.value = value;
    this.isBool = isBool;
  }

  get type(): PyType {
    return this.isBool ? boolType : intType;
  }
}

/**
 * What `id()` gives: an int that may be stored and compared. Its value is the model's own address,
 * so a program that would print it is refused.
 */
export class AddressInt extends PyInt {}

/** A `float`. */
export class PyFloat extends PyObject {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get type(): PyType {
    return floatType;
  }
}

/** A `str`; `value` is in JavaScript's encoding. */
export class PyStr extends PyObject {
  readonly value: string;
  /** A constant that looks like a name: CPython may hold one of its own, so its count is unknown. */
  interned = false;

  constructor(value: string) {
    super();
    this.value = value;
  }

  get type(): PyType {
    return strType;
  }
}

/** A plain `object()`. */
export class PyPlainObject extends PyObject {
  readonly #type: PyType;

  constructor(type: PyType) {
    super();
    this.#type = type;
  }

  get type(): PyType {
    return this.#type;
  }
}

/** A `range`; its three numbers are kept by value. */
export class PyRange extends PyObject {
  readonly start: bigint;
  readonly stop: bigint;
  readonly step: bigint;

  constructor(start: bigint, stop: bigint, step: bigint) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  get type(): PyType {
    return rangeType;
  }

  get length(): number {
    const span = this.step > 0n ? this.stop - this.start : this.start - this.stop;
    const stride = this.step > 0n ? this.step : -this.step;
    return span <= 0n ? 0 : Number((span + stride - 1n) / stride);
  }
}
