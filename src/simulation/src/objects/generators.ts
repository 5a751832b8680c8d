import type { CodeObject } from '../compiler/code.ts';
import type { PyException } from './exceptions.ts';
import { builtinType, type Field, PyObject, type PyType, type Visitor } from './object.ts';
import { labelPlace } from '../trace/place.ts';

export const generatorType = builtinType('generator');

/** The frame of a generator, as far as its object needs it. */
export interface SuspendedFrame {
  clear(): void;
  visit(visitor: Visitor): void;
}

/** An exception that a suspended generator is handling: the depth of its `except` on the stack. */
export interface SuspendedHandling {
  readonly depth: number;
  readonly exception: PyException;
  readonly label: number;
}

/** Where a generator stands (`gi_frame_state`): `completed` also while its frame is yet to be cleared. */
export type GeneratorState = 'created' | 'suspended' | 'executing' | 'completed';

/** A generator: it owns its frame, and so all that its variables and stack hold. */
export class PyGenerator extends PyObject {
  readonly code: CodeObject;
  frame: SuspendedFrame | null;
  state: GeneratorState = 'created';
  /** The exceptions that its code was handling when it yielded, outermost first (`gi_exc_state`). */
  handling: readonly SuspendedHandling[] = [];
  /** Whether it has handled an exception before. */
  hasHandled = false;
  /** Names other than those of its code. */
  readonly names = new Map<string, Field>();

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
    for (const { target, label } of this.names.values())
      visitor(target, labelPlace(this.id, label));
    for (const { exception, label } of this.handling) {
      visitor(exception, labelPlace(this.id, label));
    }
  }
}
