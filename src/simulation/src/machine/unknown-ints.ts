// Numbers that are not known: addresses, and what the collector had before the program ran, of which only
// the differences are.
import type { PyObject } from '../objects/object.ts';
import type { PyFloat } from '../objects/simple.ts';
import { AddressInt, PyInt, UnknownInt } from '../objects/simple.ts';
import type { BinaryOperator } from '../syntax/tree.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

const feature = (number: UnknownInt | null | undefined) =>
  number?.feature ?? 'a number that CPython begins with';

/** Pushes a sum or difference with such numbers where it is known; false where none is meant. */
export function pushUnknown(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  const [a, b] = [left, right].map((value) => (value instanceof UnknownInt ? value : null));
  const { heap } = machine;
  if (!a && !b) {
    const known = ofAddress(machine, operator, left, right);
    if (known !== null) frame.push(heap.int(known, 'computed'));
    return known !== null;
  }
  if (a && b && operator === '-' && a.origin === b.origin) {
    frame.push(heap.int(a.value - b.value, 'computed'));
    return true;
  }
  const known = a ? right : left;
  const unknown = a ?? b;
  const adds = operator === '+' || (operator === '-' && a !== null);
  if (!unknown || !adds || !(known instanceof PyInt) || (a && b))
    throw machine.unsupported(feature(a ?? b));
  const change = operator === '+' ? known.value : -known.value;
  frame.push(heap.allocate(unknown.plus(change)));
  return true;
}

/** Below it the model numbers what CPython has from the beginning, whose addresses follow no rule. */
const firstBlock = 0x80_0000n;

/** What is the same whatever an address is: how far it is from itself, and how it is aligned; else null. */
function ofAddress(
  { profile: { word } }: Machine,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): bigint | null {
  if (!(left instanceof AddressInt) || !(right instanceof PyInt)) return null;
  if (right instanceof AddressInt) {
    return operator === '-' && left.value === right.value ? 0n : null;
  }
  const aligned = BigInt(word * 2);
  if (left.value < firstBlock || right.value < 0n || right.value > aligned) return null;
  if (operator === '&' && right.value < aligned) return left.value & right.value;
  const divides = right.value > 0n && aligned % right.value === 0n;
  return operator === '%' && divides ? left.value % right.value : null;
}

/** Whether the order of two numbers depends on an address. */
function dependsOnAddress(a: PyInt | PyFloat, b: PyInt | PyFloat): boolean {
  const [left, right] = [a instanceof AddressInt, b instanceof AddressInt];
  if (left && right) return a.value !== b.value;
  return (left || right) && Number(left ? b.value : a.value) >= leastAddress;
}

/** Whether two addresses are compared of which one is free again, and it is not known for whom. */
function comesBack(a: PyInt | PyFloat, b: PyInt | PyFloat): boolean {
  if (!(a instanceof AddressInt && b instanceof AddressInt)) return false;
  const moving = [a.givenUp, b.givenUp].filter((object) => object !== null);
  return moving.length > 0 && (moving.length < 2 || moving.some(({ count }) => count === 0));
}

/** No object of a program lies below it. */
const leastAddress = 1024;

/** Refuses a comparison whose outcome depends on such a number. */
export function refuseUnknown(
  machine: Machine,
  operator: '==' | '<' | '<=' | '>' | '>=',
  a: PyInt | PyFloat,
  b: PyInt | PyFloat,
): void {
  const [left, right] = [a, b].map((value) => (value instanceof UnknownInt ? value : null));
  if (!left && !right) {
    if (operator === '==' && comesBack(a, b))
      throw machine.unsupported('whether one of the first instances gets the address of another');
    if (operator !== '==' && dependsOnAddress(a, b))
      throw machine.unsupported('the order of addresses');
    return;
  }
  if (left && right && left.origin === right.origin) return;
  const unknown = left ?? right;
  const known = left ? b.value : a.value;
  const above = unknown && known < unknown.least;
  const notBelow = unknown && known <= unknown.least;
  const strict = left
    ? operator === '<=' || operator === '>'
    : operator === '<' || operator === '>=';
  if ((left && right) || !(operator === '==' || strict ? above : notBelow))
    throw machine.unsupported(feature(unknown));
}
