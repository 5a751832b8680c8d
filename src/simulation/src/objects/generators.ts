import type { CodeObject } from '../compiler/code.ts';
import { builtinType, PyObject, type PyType, type Visitor } from './object.ts';

export const generatorType = builtinType('generator');

/** The frame of a generator, as far as its object needs it. */
export interface SuspendedFrame {
  clear(): void;
  visit(visitor: Visitor): void;
}

/** A generator: it owns its frame, and so all that its variables and stack hold. */
export class PyGenerator extends PyObject {
  readonly code: CodeObject;
  frame: SuspendedFrame | null;
  running = false;
  /** Whether it has just ended with a value that is not None. */
  returned = false;

  constructor(code: CodeObject, frame: SuspendedFrame) {
    super();
    this.code = code;
    this.frame = frame;
  }

  get type(): PyType {
    return generatorType;
  }

  override visit(visitor: Visitor): void {
    this.frame?.visit(visitor);
  }
}
