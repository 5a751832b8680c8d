// In-place operators: binary_iop1 of Objects/abstract.c and the types' own.
import type { PyObject } from '../objects/object.ts';
import { PyList } from '../objects/sequences.ts';
import type { BinaryOperator } from '../syntax/tree.ts';
import { binary, overloads } from './arithmetic.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { asIndex } from './indexing.ts';
import { repeatList } from './list-slices.ts';
import { behindProxies, isProxy } from './proxies.ts';
import { extendList } from './sequences.ts';
import { combinedInPlace } from './table-operators.ts';

/** Carries out `left += right` in the left object and pushes it; false where it has no such way. */
export function inPlace(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  if (left instanceof PyList && operator === '+') {
    extendList(machine, frame, left, right);
    frame.push(left);
    return true;
  }
  if (left instanceof PyList && operator === '*') {
    const times = asIndex(machine, right);
    if (times === null) return false;
    repeatList(machine, left, times);
    frame.push(left);
    return true;
  }
  if (combinedInPlace(machine, frame, operator, left, right)) return true;
  const passedOn =
    isProxy(left) &&
    behindProxies(machine, left, right, (a, b) => {
      if (!inPlace(machine, frame, operator, a, b)) binary(machine, frame, operator, a, b, true);
    });
  if (passedOn) return true;
  const own = machine.special(left, `__i${overloads[operator]}__`);
  if (!own) return false;
  machine.call(frame, own, [left, right]);
  return true;
}
