// In-place operators: binary_iop1 of Objects/abstract.c and the types' own.
import type { PyObject } from '../objects/object.ts';
import { PyList } from '../objects/sequences.ts';
import type { BinaryOperator } from '../syntax/tree.ts';
import { binary, overloads } from './arithmetic.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { asIndex } from './indexing.ts';
import { operatorMethods } from './operator-methods-chunk.ts';
import { behindProxies, isProxy } from './proxies.ts';
import { extendList } from './sequences.ts';
import { slices } from './slices-chunk.ts';
import { hasTableOperators } from './has-tables.ts';
import { setOperations } from './set-operations-chunk.ts';

/** Carries out `left += right` in the left object and pushes it; false where it has no such way. */
export function inPlace(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  if (
    left.cls &&
    operatorMethods.code.inPlaceByMethod(machine, frame, overloads[operator], left, right)
  )
    return true;
  if (left instanceof PyList && operator === '+') {
    extendList(machine, frame, left, right);
    frame.push(left);
    return true;
  }
  if (left instanceof PyList && operator === '*') {
    const times = asIndex(machine, right);
    if (times === null) return false;
    slices.code.repeatList(machine, left, times);
    frame.push(left);
    return true;
  }
  if (hasTableOperators(left)) {
    if (setOperations.code.combinedInPlace(machine, frame, operator, left, right)) return true;
  }
  return (
    isProxy(left) &&
    behindProxies(machine, left, right, (a, b) => {
      if (!inPlace(machine, frame, operator, a, b)) binary(machine, frame, operator, a, b, true);
    })
  );
}
