// What id() gives: the address of an object (builtin_id of Python/bltinmodule.c).
import { type PyObject, PyType } from '../objects/object.ts';
import { movesAbout } from '../objects/shared-keys.ts';
import { AddressInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';

/** Bits of the model's own addresses; above them the numbers tell blocks of different sizes apart. */
const addressBits = 48n;
/** What pymalloc's size classes are apart, and the largest request that has one. */
const alignment = 16;
const largest = 512;

const typeNumbers = new WeakMap<PyType, number>();
let types = 0;
/** Below any address of the program, and odd, as none of those is. */
const leastAddress = 0x1000;

/** A type of CPython's own is where nothing of the program is. */
function ofType(type: PyType): AddressInt {
  let number = typeNumbers.get(type);
  if (number === undefined) typeNumbers.set(type, (number = types += 1));
  return new AddressInt(BigInt(leastAddress + number * 2 + 1));
}

/** The int that `id()` gives. */
export function addressOf(machine: Machine, object: PyObject): PyObject {
  const value = object.address > 0 ? object.address : 0x1000 + object.id * 0x40;
  if (object instanceof PyType && object.hidden) return machine.heap.allocate(ofType(object));
  if (object.hidden) throw machine.unsupported(`id() of ${object.type.name}`);
  const address = new AddressInt(BigInt(value) + sizeClassOf(machine, object));
  if (object.cls && movesAbout(object.cls, machine.profile.minor)) address.givenUp = object;
  return machine.heap.allocate(address);
}

/**
 * The model's pools hold nothing but the program's own: where one is empty, it may serve another size
 * class next. CPython's own blocks keep its pools, so that no other class gets the same address.
 */
function sizeClassOf({ profile: { word } }: Machine, { block }: PyObject): bigint {
  if (word === 4 || !block || block.bytes > largest) return 0n;
  return BigInt(Math.ceil(block.bytes / alignment)) << addressBits;
}
