import { PySlice } from '../objects/functions.ts';
import { PyView } from '../objects/iterators.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyWeakref } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import type { Machine } from './context.ts';
import { NativeObject } from './native-object.ts';
import { numberAttribute } from './builtins/number-methods.ts';
import { PyDefaultDict } from '../objects/tables.ts';
import { attributeOfRest } from './the-rest.ts';

/** An attribute of a builtin object that is not a method, or null. */
export function builtinAttribute(
  machine: Machine,
  object: PyObject,
  name: string,
): PyObject | null {
  const ofRest = attributeOfRest(machine, object, name);
  if (ofRest) return ofRest;
  if (object instanceof PyWeakref && name === '__callback__') {
    return object.callback ?? machine.heap.none;
  }
  if (object instanceof PyDefaultDict && name === 'default_factory') {
    return object.factory ?? machine.heap.none;
  }
  if (object instanceof NativeObject) {
    return object.slots.attribute?.(machine, object, name) ?? null;
  }
  if (object instanceof PySlice || object instanceof PyRange || object instanceof PyView) {
    const label = machine.heap.label(`.${name}`);
    const field =
      name === 'length' ? undefined : object.fields.find((known) => known.label === label);
    if (field) return field.target;
  }
  if (object instanceof PyStructSequence) {
    return object.items[object.names.indexOf(name)] ?? null;
  }
  return numberAttribute(machine, object, name);
}
