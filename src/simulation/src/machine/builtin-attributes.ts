import { PyComplex } from '../objects/complex.ts';
import { PySlice } from '../objects/functions.ts';
import { PyView } from '../objects/iterators.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyWeakref } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt } from '../objects/simple.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import type { Machine } from './context.ts';
import { complexes } from './complex/complex-chunk.ts';
import { NativeObject } from './native-object.ts';
import { PyDefaultDict } from '../objects/tables.ts';
import { attributeOfRest } from './the-rest.ts';

/** An attribute of a builtin object that is not a method, or null. */
export function builtinAttribute(
  machine: Machine,
  object: PyObject,
  name: string,
): PyObject | null {
  if (object.type.name === 'TextIOWrapper' && name === 'encoding') return machine.heap.str('utf-8');
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

/** An attribute of a number that is no method, or null. */
function numberAttribute(machine: Machine, object: PyObject, name: string): PyObject | null {
  const { heap } = machine;
  if (object instanceof PyInt) {
    if (name === 'real' || name === 'numerator')
      return (object.cls ?? object.isBool) ? heap.int(object.value) : object;
    if (name === 'imag') return heap.int(0);
    return name === 'denominator' ? heap.int(1) : null;
  }
  if (object instanceof PyComplex) return complexes.code.complexPart(machine, object, name);
  if (!(object instanceof PyFloat)) return null;
  if (name === 'real') return object.cls ? heap.allocate(new PyFloat(object.value)) : object;
  return name === 'imag' ? heap.allocate(new PyFloat(0)) : null;
}
