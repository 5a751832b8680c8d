import { builtinType, PyObject, type PyType } from './object.ts';

/** The builtin types of values without references. */
export const noneType = builtinType('NoneType');
export const ellipsisType = builtinType('ellipsis');
export const intType = builtinType('int');
export const boolType = builtinType('bool', intType);
export const floatType = builtinType('float');
/** The type of `NotImplemented`. */
export const notImplementedType = builtinType('NotImplementedType');
export const strType = builtinType('str');

/** `Ellipsis`. */
export class PyEllipsis extends PyObject {
  get type(): PyType {
    return ellipsisType;
  }
}

/** `None`. */
export class PyNone extends PyObject {
  get type(): PyType {
    return noneType;
  }
}

/**
 * Where an int comes from, which says how much one of a single digit asks for: arithmetic
 * (`_PyLong_FromMedium`), a number of C (`PyLong_FromSsize_t` and the like), or text (`_PyLong_New`).
 */
export type IntOrigin = 'computed' | 'counted' | 'parsed';

/** An `int`, or with `isBool` one of `True` and `False`. */
export class PyInt extends PyObject {
  /** Its value where a double has it exactly, else NaN. */
  readonly small: number;
  readonly isBool: boolean;
  /** Whether one digit was asked for as a whole `PyLongObject`, its padding included. */
  wholeStruct = false;
  #value: bigint | null;

  /** A number must be a safe integer. */
  constructor(value: bigint | number, isBool = false) {
    super();
    const number = Number(value);
    this.#value = typeof value === 'bigint' ? value : null;
    this.small = Number.isSafeInteger(number) ? number : NaN;
    this.isBool = isBool;
  }

  /** Its value, whatever its size. */
  get value(): bigint {
    return (this.#value ??= BigInt(this.small));
  }

  get type(): PyType {
    return this.cls ?? (this.isBool ? boolType : intType);
  }
}

/**
 * What `id()` gives: an int that may be stored and compared. Its value is the model's own address,
 * so a program that would print it is refused.
 */
export class AddressInt extends PyInt {
  /** The object that had the address, where it is not known who gets it next. */
  givenUp: PyObject | null = null;

  /** What a program that would print it is refused for. */
  get feature(): string {
    return 'the value of id()';
  }
}

/**
 * An int of which only the difference from others of one origin is known: its value is above what all
 * of them begin with by something far from what a program would name.
 */
export class UnknownInt extends AddressInt {
  /** What numbers of one origin have in common. */
  readonly origin: string;
  /** The smallest value that it may have. */
  readonly least: bigint;

  constructor(origin: string, change: bigint, least: bigint) {
    super(farAway + change);
    this.origin = origin;
    this.least = least;
  }

  override get feature(): string {
    return 'a number that CPython begins with';
  }

  /** A number of the same origin that is so much greater. */
  plus(change: bigint): UnknownInt {
    return new UnknownInt(this.origin, this.value - farAway + change, this.least + change);
  }
}

const farAway = 1n << 29n;

/** A `float`. */
export class PyFloat extends PyObject {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get type(): PyType {
    return this.cls ?? floatType;
  }
}

/** A `str`; `value` is in JavaScript's encoding. */
export class PyStr extends PyObject {
  readonly value: string;
  /** A constant that looks like a name: CPython may hold one of its own (`mayBeKnown`). */
  isConstantName = false;
  /** Whether `sys.intern` or the compiler made it the one string of its value. */
  canonical = false;
  /** Its salted hash, 0 while nobody asked for it. */
  hash = 0;

  constructor(value: string) {
    super();
    this.value = value;
  }

  get type(): PyType {
    return this.cls ?? strType;
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
