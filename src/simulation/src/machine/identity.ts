import type { PyObject } from '../objects/object.ts';
import { AddressInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';

/** The int that `id()` gives. */
export function addressOf(machine: Machine, object: PyObject): PyObject {
  const value = object.address > 0 ? object.address : 0x1000 + object.id * 0x40;
  if (object.hidden) throw machine.unsupported(`id() of ${object.type.name}`);
  return machine.heap.allocate(new AddressInt(BigInt(value)));
}
