// Frame objects: Objects/frameobject.c and Python/frame.c, CPython 3.11 to 3.15.
import type { CodeObject } from '../compiler/code.ts';
import { FieldsObject } from './functions.ts';
import { builtinType, type PyObject, type PyType, type Visitor } from './object.ts';

export const frameType = builtinType('frame');

/** The frame behind a frame object, as far as its object needs it. */
export interface FrameBehind {
  readonly code: CodeObject;
  readonly line: number;
  /** Its variables, by their position in the code's locals; a cell for what it shares. */
  readonly locals: readonly (PyObject | null)[];
  /** Lets go of variables and temporaries, not of the function (frame_tp_clear). */
  clearEntries(): void;
  visit(visitor: Visitor, toFree?: boolean): void;
}

/**
 * A frame as Python code sees it. While the frame runs, it holds its object; once the frame has ended
 * and something still refers to the object, the object holds all that the frame held.
 */
export class PyFrame extends FieldsObject {
  readonly frame: FrameBehind;
  /** Whether the frame has ended, so that the object holds what it held (take_ownership). */
  owns = false;
  /** The object of the frame that called, once the frame has ended. */
  back: PyFrame | null = null;

  constructor(frame: FrameBehind) {
    super();
    this.frame = frame;
  }

  get type(): PyType {
    return frameType;
  }

  /** frame_traverse: `f_back`, then what the frame holds. */
  override visit(visitor: Visitor): void {
    super.visit(visitor);
    if (this.owns) this.frame.visit(visitor);
  }

  /** frame_dealloc: what the frame holds, then `f_back`. */
  override visitToFree(visitor: Visitor): void {
    if (this.owns) this.frame.visit(visitor, true);
    super.visit(visitor);
  }
}
