// range(): range_from_array of Objects/rangeobject.c.
import type { PyObject } from '../../objects/object.ts';
import { PyInt } from '../../objects/simple.ts';
import type { Call } from '../context.ts';
import { asIndex } from '../indexing.ts';
import { raise, typeError } from '../raise.ts';
import { newRange } from '../range-objects.ts';

/** `range(…)`: a new range, which holds its three numbers and its length. */
export function range(call: Call): PyObject {
  const { machine, args } = call;
  const { heap } = machine;
  if (call.names.length > 0) throw typeError(machine, 'range() takes no keyword arguments');
  if (args.length === 0 || args.length > 3) {
    const wanted = args.length === 0 ? 'least 1 argument' : 'most 3 arguments';
    throw typeError(machine, `range expected at ${wanted}, got ${String(args.length)}`);
  }
  const [one, two, three = heap.int(1)] = args.map((object) => number(call, object));
  if (!one) return heap.none;
  if (three instanceof PyInt && three.value === 0n) {
    throw raise(machine, 'ValueError', 'range() arg 3 must not be zero');
  }
  return two ? newRange(machine, one, two, three) : newRange(machine, heap.int(0), one, three);
}

/** PyNumber_Index: an int itself, or what `__index__` gives. */
function number({ machine }: Call, object: PyObject): PyObject {
  if (object instanceof PyInt && !object.isBool) return object;
  const value = asIndex(machine, object);
  if (value !== null) return machine.heap.int(value);
  throw typeError(machine, `'${object.type.name}' object cannot be interpreted as an integer`);
}
