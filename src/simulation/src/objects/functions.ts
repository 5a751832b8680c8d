import type { CodeObject } from '../compiler/code.ts';
import { labelPlace, type Place } from '../trace/place.ts';
import { builtinType, type Field, PyObject, type PyType, type Visitor } from './object.ts';
import type { PyTuple } from './sequences.ts';

export const functionType = builtinType('function');
export const methodType = builtinType('method');
export const builtinFunctionType = builtinType('builtin_function_or_method');
const methodWrapperType = builtinType('method-wrapper');
export const cellType = builtinType('cell');
export const codeType = builtinType('code');
export const moduleType = builtinType('module');
export const sliceType = builtinType('slice');

/** An object whose references are a few named fields, in the order in which they are let go. */
export abstract class FieldsObject extends PyObject {
  fields: Field[] = [];

  override visit(visitor: Visitor): void {
    for (const { label, target } of this.fields) visitor(target, labelPlace(this.id, label));
  }
}

/** The names of the module that a function belongs to. */
export interface Globals {
  get(name: string): PyObject | undefined;
  /** Binds a name; the reference is already in its place. */
  set(name: string, value: PyObject): void;
  /** Forgets a name; its reference is the caller's. */
  delete(name: string): void;
  /** The names that are bound and what they hold, in order; those that come meanwhile too. */
  entries(): Iterable<[string, PyObject]>;
  /** Where a name holds its object. */
  place(name: string): Place;
}

/** A function made by `def` or `lambda`. */
export class PyFunction extends FieldsObject {
  /** What it runs: that of its `def` until the program sets `__code__`. */
  code: CodeObject;
  readonly globals: Globals;
  name: string;
  qualname: string;
  defaults: PyTuple | null = null;
  closure: PyTuple | null = null;
  /** `__kwdefaults__`: a dict of the defaults of keyword-only parameters. */
  kwdefaults: PyObject | null = null;
  /** Its annotations: a tuple of names and values until 3.13, the function that makes them from 3.14. */
  annotations: PyObject | null = null;

  constructor(code: CodeObject, globals: Globals) {
    super();
    this.code = code;
    this.globals = globals;
    this.name = code.name;
    this.qualname = code.qualname;
  }

  get type(): PyType {
    return functionType;
  }
}

/** A cell: a variable that an inner function shares. */
export class PyCell extends FieldsObject {
  content: PyObject | null = null;

  get type(): PyType {
    return cellType;
  }
}

/** A function bound to its first argument. */
export class PyMethod extends FieldsObject {
  readonly callable: PyObject;
  readonly self: PyObject;

  constructor(callable: PyObject, self: PyObject) {
    super();
    this.callable = callable;
    this.self = self;
  }

  get type(): PyType {
    return methodType;
  }
}

/** A function of CPython itself, by its name; a method of a builtin object has its `self`. */
export class PyBuiltin extends FieldsObject {
  readonly name: string;
  readonly self: PyObject | null;
  /** Whether it stands for a slot of a type (`method-wrapper`). */
  readonly wrapsSlot: boolean;

  constructor(name: string, self: PyObject | null, wrapsSlot = false) {
    super();
    this.name = name;
    this.self = self;
    this.wrapsSlot = wrapsSlot;
    this.hidden = self === null;
    this.permanent = self === null;
  }

  get type(): PyType {
    return this.wrapsSlot ? methodWrapperType : builtinFunctionType;
  }
}

/** A code object; it belongs to the interpreter. */
export class PyCode extends PyObject {
  readonly code: CodeObject;

  constructor(code: CodeObject) {
    super();
    this.code = code;
    this.hidden = true;
    this.permanent = true;
  }

  get type(): PyType {
    return codeType;
  }
}

/** A module of the standard library that the model has. */
export class PyModule extends PyObject {
  readonly name: string;
  readonly attributes: Map<string, PyObject>;

  constructor(name: string, attributes: Map<string, PyObject>) {
    super();
    this.name = name;
    this.attributes = attributes;
    this.hidden = true;
    this.permanent = true;
  }

  get type(): PyType {
    return moduleType;
  }
}

/** A `slice` object. */
export class PySlice extends FieldsObject {
  readonly start: PyObject;
  readonly stop: PyObject;
  readonly step: PyObject;

  constructor(start: PyObject, stop: PyObject, step: PyObject) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  get type(): PyType {
    return sliceType;
  }
}

/** The place of a field. */
export function fieldPlace(owner: PyObject, field: Field): Place {
  return labelPlace(owner.id, field.label);
}
