// isinstance and issubclass with what is no class but says what its bases are: abstract_issubclass,
// check_class and recursive_issubclass of Objects/abstract.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { findAttribute } from '../attributes.ts';
import type { Call } from '../context.ts';
import { typeError } from '../raise.ts';

/** Pushes an attribute, or else null; raises what looking for it raises but AttributeError. */
function attribute({ machine, frame }: Call, object: PyObject, name: string): PyObject | null {
  const { depth } = frame;
  try {
    if (findAttribute(machine, frame, object, name)) return frame.peek(0);
  } catch (error) {
    if (!machine.swallow(error, 'AttributeError')) throw error;
    frame.unwind(depth);
  }
  return null;
}

/** `__bases__` on the stack, if that is a tuple. */
function basesOf(call: Call, object: PyObject): PyTuple | null {
  const bases = attribute(call, object, '__bases__');
  return bases instanceof PyTuple ? bases : null;
}

function checkClass(call: Call, object: PyObject, complaint: string): void {
  const { depth } = call.frame;
  if (!basesOf(call, object)) throw typeError(call.machine, complaint);
  call.frame.unwind(depth);
}

/** Whether one leads to the other by its `__bases__`. */
function leadsTo(call: Call, derived: PyObject, wanted: PyObject): boolean {
  if (derived === wanted) return true;
  const { depth } = call.frame;
  const found = basesOf(call, derived)?.items.some((base) => leadsTo(call, base, wanted)) ?? false;
  call.frame.unwind(depth);
  return found;
}

/** `issubclass(object, wanted)` where one of them is no class. */
export function abstractSubclass(call: Call, object: PyObject, wanted: PyObject): boolean {
  checkClass(call, object, 'issubclass() arg 1 must be a class');
  const complaint = 'issubclass() arg 2 must be a class, a tuple of classes, or a union';
  checkClass(call, wanted, complaint);
  return leadsTo(call, object, wanted);
}

/** `isinstance(object, wanted)` where `wanted` is no class. */
export function abstractInstance(call: Call, object: PyObject, wanted: PyObject): boolean {
  checkClass(call, wanted, 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  const { depth } = call.frame;
  const cls = attribute(call, object, '__class__');
  const found = cls !== null && leadsTo(call, cls, wanted);
  call.frame.unwind(depth);
  return found;
}
