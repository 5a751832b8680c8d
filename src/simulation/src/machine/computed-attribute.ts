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

/** Computed attributes of one type, by name. */
export type AttributeTable = Readonly<Record<string, ComputedAttribute>>;

/** A getter for objects of one kind. */
export function of<T extends PyObject>(
  kind: abstract new (...args: never[]) => T,
  get: (object: T, machine: Machine) => PyObject,
): Getter {
  return (machine, object) => {
    if (object instanceof kind) return get(object, machine);
    throw new Error(`not a ${kind.name}`);
  };
}
