// Exceptions and their tracebacks: Objects/exceptions.c and Python/traceback.c, CPython 3.11 to 3.15.
import { FieldsObject } from './functions.ts';
import type { PyFrame } from './frames.ts';
import { builtinType, type PyObject, type PyType } from './object.ts';
import { PyTuple } from './sequences.ts';

export const baseExceptionType = builtinType('BaseException');
const tracebackType = builtinType('traceback');

/**
 * What an exception refers to, in the order in which it lets go: first what its own type adds, then
 * BaseException_clear.
 */
export const exceptionFields = [
  '.message',
  '.exceptions',
  '.exceptions_str',
  '.msg',
  '.errno',
  '.strerror',
  '.filename',
  '.filename2',
  '.lineno',
  '.offset',
  '.end_lineno',
  '.end_offset',
  '.text',
  '.print_file_and_line',
  '.obj',
  '.name',
  '.value',
  '.code',
  '.args',
  '.__traceback__',
  '.__cause__',
  '.__context__',
] as const;

/** A field of an exception. */
export type ExceptionField = (typeof exceptionFields)[number];

/** An exception, with its arguments, its traceback, its cause and its context. */
export class PyException extends FieldsObject {
  readonly #type: PyType;
  readonly #held = new Map<ExceptionField, PyObject>();
  /** The message that `str()` gives, where the interpreter made the exception. */
  readonly message: string;
  /** What a traceback adds to the message; `str()` does not have it. */
  suggestion = '';
  /** Whether `__cause__` was set: a traceback then leaves the context out. */
  suppressesContext = false;

  constructor(type: PyType, message: string) {
    super();
    if (type.isUserClass) this.cls = type;
    this.#type = type.solid;
    this.message = message;
  }

  get type(): PyType {
    return this.cls ?? this.#type;
  }

  get args(): readonly PyObject[] {
    const tuple = this.#held.get('.args');
    return tuple instanceof PyTuple ? tuple.items : [];
  }

  get(name: ExceptionField): PyObject | undefined {
    return this.#held.get(name);
  }

  /** Notes what a field holds; `label` is the number of its name. The heap counts, not this. */
  put(name: ExceptionField, label: number, target: PyObject | null): void {
    this.fields = this.fields.filter((field) => field.label !== label);
    this.#held.delete(name);
    if (!target) return;
    const rank = exceptionFields.indexOf(name);
    const before = exceptionFields.slice(0, rank).filter((each) => this.#held.has(each)).length;
    this.fields.splice(before, 0, { label, target });
    this.#held.set(name, target);
  }

  /** Notes that all is let go of. */
  forgetAll(): void {
    this.#held.clear();
  }
}

/** One frame that an exception left, or passed: `tb_frame` and the line, and the one it called. */
export class PyTraceback extends FieldsObject {
  readonly frame: PyFrame;
  next: PyTraceback | null;
  readonly line: number;

  constructor(next: PyTraceback | null, frame: PyFrame, line: number) {
    super();
    this.next = next;
    this.frame = frame;
    this.line = line;
  }

  get type(): PyType {
    return tracebackType;
  }
}
