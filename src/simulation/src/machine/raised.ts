import type { PyException } from '../objects/exceptions.ts';

/** A Python exception on its way; the interpreter holds the object until a handler takes it. */
export class Raised extends Error {
  readonly exception: PyException;
  /** The line where it was raised. */
  readonly line: number;
  /** Whether the frame where it is now has it in its traceback already: it is raised again. */
  again: boolean;

  constructor(exception: PyException, line: number, again = false) {
    super(exception.message);
    this.exception = exception;
    this.line = line;
    this.again = again;
  }
}
