// Binary operators of dicts, sets and views of dicts: Objects/dictobject.c (dict_or, dictviews_*) and
// setobject.c, CPython 3.11 to 3.15.
import { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import type { BinaryOperator } from '../syntax/tree.ts';
import type { Machine } from './context.ts';
import { updateDict } from './dict-update.ts';
import { pushForUnion } from './dict-copies.ts';
import type { Frame } from './frame.ts';
import { isBytes, PyByteArray } from '../objects/bytes.ts';
import { bytesChunk } from './bytes/bytes-chunk.ts';
import { NativeObject } from './native-object.ts';
import {
  pushDifference,
  pushIntersection,
  pushSetOf,
  pushSymmetric,
  removeAll,
  toggleAll,
} from './set-operations.ts';
import { takeElements, updateSet } from './sets.ts';
import { isSetLike } from './set-like.ts';

type PushOperation = (machine: Machine, frame: Frame, left: PySet, right: PyObject) => void;

const operations: Partial<Record<BinaryOperator, PushOperation>> = {
  '|': (machine, frame, left, right) => {
    const copy = pushSetOf(machine, frame, left);
    if (left !== right) updateSet(machine, frame, copy, right);
  },
  '&': (...operands) => {
    pushIntersection(...operands);
  },
  '-': (...operands) => {
    pushDifference(...operands);
  },
  '^': (...operands) => {
    pushSymmetric(...operands);
  },
};

/** Pushes `left operator right` of two dicts, of sets or of views; false for anything else. */
export function combined(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  if (left instanceof PyDict && right instanceof PyDict && operator === '|') {
    pushForUnion(machine, frame, left, right);
    const copy = frame.peek(0);
    if (copy instanceof PyDict) updateDict(machine, frame, copy, right);
    return true;
  }
  if (left instanceof NativeObject && left.slots.binary) {
    return left.slots.binary(machine, frame, operator, left, right);
  }
  if (right instanceof NativeObject && right.slots.binary && operator === '*') {
    return right.slots.binary(machine, frame, operator, right, left);
  }
  const ofBytes = isBytes(left) || isBytes(right);
  if (ofBytes && bytesChunk.code.combinedBytes(machine, frame, operator, left, right)) return true;
  const operation = operations[operator];
  if (!operation) return false;
  if (left instanceof PySet && right instanceof PySet) {
    operation(machine, frame, left, right);
    return true;
  }
  if (!isSetLike(left) && !isSetLike(right)) return false;
  combineViews(machine, frame, operator, left, right);
  return true;
}

/** What dict views do: a set of the left operand, changed by the right one. */
function combineViews(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): void {
  if (operator === '&') {
    const size = (object: PyObject) =>
      object instanceof PyView ? object.dict.used : object instanceof PySet ? object.used : -1;
    const swapped = isSetLike(left) && isSetLike(right) && size(right) > size(left);
    const [view, other] = !isSetLike(left) || swapped ? [right, left] : [left, right];
    pushSetOf(machine, frame, view, false);
    const set = frame.peek(0);
    if (set instanceof PySet) pushIntersection(machine, frame, set, other);
    frame.collapse(frame.depth - 2);
    return;
  }
  const set = pushSetOf(machine, frame, left, false);
  if (operator === '|') updateSet(machine, frame, set, right);
  else if (operator === '-') removeAll(machine, frame, set, right);
  else toggleAll(machine, frame, set, right);
}

/** Carries out `left operator= right` in a dict or set and pushes it; false for anything else. */
export function combinedInPlace(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  if (left instanceof PyByteArray) {
    return bytesChunk.code.combinedBytesInPlace(machine, frame, operator, left, right);
  }
  if (left instanceof NativeObject && left.slots.inPlace) {
    if (!left.slots.inPlace(machine, frame, operator, left, right)) return false;
  } else if (left instanceof PyDict && operator === '|') updateDict(machine, frame, left, right);
  else if (left instanceof PySet && !left.frozen && right instanceof PySet) {
    if (operator === '|') updateSet(machine, frame, left, right);
    else if (operator === '-') removeAll(machine, frame, left, right);
    else if (operator === '^') toggleAll(machine, frame, left, right);
    else if (operator === '&') {
      pushIntersection(machine, frame, left, right);
      const made = frame.peek(0);
      if (made instanceof PySet) takeElements(machine, left, made);
      frame.pop();
    } else return false;
  } else return false;
  frame.push(left);
  return true;
}
