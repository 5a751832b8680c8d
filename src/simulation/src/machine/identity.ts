import type { PyObject } from '../objects/object.ts';
import { PyInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';

/**
 * `id(object)`: an int that may be stored and compared. Its value is the model's own address, so
 * printing it is refused (`repr` of an {@link AddressInt}).
 */
export class AddressInt extends PyInt {}

/** The int that `id()` gives. */
export function addressOf(machine: Machine, object: PyObject): PyObject {
  const value = object.address > 0 ? object.address : 0x1000 + object.id * 0x40;
  if (object.hidden) throw machine.unsupported(`id() of ${object.type.name}`);
  return machine.heap.allocate(new AddressInt(BigInt(value)));
}
