// Numbers that the collector had before the program ran, of which only the differences are known.
import type { PyObject } from '../objects/object.ts';
import type { PyFloat } from '../objects/simple.ts';
import { PyInt, UnknownInt } from '../objects/simple.ts';
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
  if (!a && !b) return false;
  const { heap } = machine;
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

/** Refuses a comparison whose outcome depends on such a number. */
export function refuseUnknown(
  machine: Machine,
  operator: '==' | '<' | '<=' | '>' | '>=',
  a: PyInt | PyFloat,
  b: PyInt | PyFloat,
): void {
  const [left, right] = [a, b].map((value) => (value instanceof UnknownInt ? value : null));
  if (!left && !right) return;
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
