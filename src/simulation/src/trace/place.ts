import { tags } from './codes.ts';
import { stringLabel } from './labels.ts';

/**
 * A holder as the machine writes it: three numbers. `a` is a frame, an object or a string's number,
 * `b` a string's number, a depth or a label. The heap takes its numbers at once and never keeps it.
 */
export interface Place {
  readonly tag: number;
  readonly a: number;
  readonly b: number;
}

/** A variable of a frame; `name` is a string's number. */
export function namePlace(frame: number, name: number): Place {
  return { tag: tags.name, a: frame, b: name };
}

/** A temporary of a frame. */
export function stackPlace(frame: number, depth: number): Place {
  return { tag: tags.stack, a: frame, b: depth };
}

/** An item of a sequence, labelled `[index]`. */
export function indexPlace(object: number, index: number): Place {
  return { tag: tags.slot, a: object, b: index * 8 };
}

/** A place in an object with a label (`heap.label`). */
export function labelPlace(object: number, label: number): Place {
  return { tag: tags.slot, a: object, b: label };
}

/** CPython itself; `reason` is a string's number. */
export function interpreterPlace(reason: number): Place {
  return { tag: tags.interpreter, a: reason, b: 0 };
}

/** What a running frame itself holds: its function. */
export function calleePlace(frame: number): Place {
  return { tag: tags.interpreter, a: frame, b: 1 };
}

/** The numbers of two labels that every trace has. */
export const classLabel = stringLabel('plain', 0);
export const dictLabel = stringLabel('plain', 1);
/** The labels whose numbers are fixed, in order. */
export const fixedLabels: readonly string[] = ['.__class__', '.__dict__'];
