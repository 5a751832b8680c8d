import type { FieldsObject } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';

/** Lets a new object hold others by fields, and be tracked. */
export function holdFields<T extends FieldsObject>(
  machine: Machine,
  owner: T,
  fields: readonly (readonly [string, PyObject])[],
): T {
  const { heap } = machine;
  heap.allocate(owner);
  for (const [text, target] of fields) holdField(machine, owner, text, target);
  heap.track(owner);
  return owner;
}

/** Lets an object hold another. */
export function holdField(
  { heap }: Machine,
  owner: FieldsObject,
  text: string,
  target: PyObject,
): void {
  heap.incref(target, heap.slot(owner, text));
  owner.fields.push({ label: heap.label(text), target });
}
