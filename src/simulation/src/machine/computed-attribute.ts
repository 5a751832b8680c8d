import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** Reads an attribute: the object, which nobody has counted yet, or undefined when it has pushed it. */
export type Getter = (machine: Machine, object: PyObject, frame: Frame) => PyObject | undefined;

/** Writes an attribute, or deletes it where there is no value. */
export type Setter = (
  machine: Machine,
  object: PyObject,
  value: PyObject | null,
  frame: Frame,
) => void;

/** How an attribute is read, and written if it can be. */
export type ComputedAttribute = Getter | { readonly get: Getter; readonly set: Setter };
