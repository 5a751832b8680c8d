// Comparisons of other objects than plain numbers: do_richcompare in Objects/object.c and the types' own.
import { PyWeakref } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt, PyStr } from '../objects/simple.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { numbersEqual, plainEqual, sameBound } from '../objects/plain-values.ts';
import { PySlice } from '../objects/functions.ts';
import type { PyView } from '../objects/iterators.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyDict, PyOrderedDict, PySet } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { plainLength } from './lengths.ts';
import { PyComplex } from '../objects/complex.ts';
import { complexes } from './complex/complex-chunk.ts';
import { isBytes } from '../objects/bytes.ts';
import { bytesChunk } from './bytes/bytes-chunk.ts';
import { equalItems } from './item-equality.ts';
import { foundBy, lookUp } from './dict-table.ts';
import type { Frame } from './frame.ts';
import { NativeObject } from './native-object.ts';
import { type Order, ordered } from './order.ts';
import { operatorMethods } from './operator-methods-chunk.ts';
import { behindProxies, isProxy } from './proxies.ts';
import { typeError } from './raise.ts';
import { comparisonMethods, type RichOperator, swapped } from './rich-comparison.ts';
import { refuseUnknown } from './unknown-ints.ts';
import { setOperations } from './set-operations-chunk.ts';
import { isSetLike } from './set-like.ts';
import { compareViews, containsAll } from './views.ts';

function equalBehind(machine: Machine, frame: Frame, a: PyObject, b: PyObject): boolean {
  let result = false;
  behindProxies(machine, a, b, (left, right) => {
    result = machine.equal(frame, left, right);
  });
  return result;
}

/**
 * Pushes what a comparison of what proxies stand for gives, be it no bool (proxy_richcompare of
 * Objects/weakrefobject.c); false where neither operand is a proxy that decides.
 */
export function compareBehind(
  machine: Machine,
  frame: Frame,
  operator: RichOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  const decides =
    isProxy(left) || (isProxy(right) && !machine.special(left, comparisonMethods[operator]));
  if (!decides) return false;
  return behindProxies(machine, left, right, (a, b) => {
    const asked = Boolean(a.cls ?? b.cls);
    if (asked && operatorMethods.code.compareByMethod(machine, frame, operator, a, b)) return;
    const answer =
      operator === '==' || operator === '!='
        ? equalOthers(machine, frame, a, b, asked) === (operator === '==')
        : compareOthers(machine, frame, operator, a, b, asked);
    frame.push(machine.heap.bool(answer));
  });
}

/** The truth of the object on top of the stack, which is popped. */
function takeTruth(machine: Machine, frame: Frame): boolean {
  const truth = machine.truth(frame, frame.peek(0));
  frame.pop();
  return truth;
}

/** `a == b` where one is neither plain number nor string; `asked` where their classes have been asked. */
export function equalOthers(
  machine: Machine,
  frame: Frame,
  a: PyObject,
  b: PyObject,
  asked = false,
): boolean {
  if (isProxy(a) || (isProxy(b) && !machine.special(a, '__eq__'))) {
    return equalBehind(machine, frame, a, b);
  }
  if (
    !asked &&
    (a.cls ?? b.cls) &&
    operatorMethods.code.compareByMethod(machine, frame, '==', a, b)
  ) {
    return takeTruth(machine, frame);
  }
  if (isBytes(a) && isBytes(b)) return bytesChunk.code.orderedBytes('==', a, b);
  const known = nativeOrder(machine, frame, '==', a, b);
  if (known !== null) return known;
  if (a instanceof PyWeakref && b instanceof PyWeakref && a.referent && b.referent) {
    return machine.equal(frame, a.referent, b.referent);
  }
  if (isNumber(a) && isNumber(b)) {
    refuseUnknown(machine, '==', a, b);
    return numbersEqual(a, b);
  }
  if (a instanceof PyComplex) return complexes.code.equalComplex(a, b) ?? false;
  if (b instanceof PyComplex) return complexes.code.equalComplex(b, a) ?? false;
  if (a instanceof PyStr && b instanceof PyStr) return a.value === b.value;
  if (a instanceof PyList && b instanceof PyList)
    return a.items.length === b.items.length && equalInOrder(machine, frame, a, b);
  // Tuples of different lengths are compared as far as they go (tuplerichcompare).
  if (a instanceof PyTuple && b instanceof PyTuple)
    return equalInOrder(machine, frame, a, b) && a.items.length === b.items.length;
  if (a instanceof PySet && b instanceof PySet)
    return setOperations.code.compareSets(machine, '==', a, b);
  if (a instanceof PyRange && b instanceof PyRange) return equalRanges(a, b);
  if (a instanceof PySlice && b instanceof PySlice) return equalSlices(machine, frame, a, b);
  if (isSetLike(a) && (isSetLike(b) || b instanceof PySet)) return equalViews(machine, frame, a, b);
  if (isSetLike(b) && a instanceof PySet) return equalViews(machine, frame, b, a);
  if (a instanceof PyDict && b instanceof PyDict) return equalDicts(machine, frame, a, b);
  return plainEqual(a, b) ?? sameBound(a, b);
}

/** Whether the items of two sequences are equal, as far as both have some. */
function equalInOrder<T extends PyList | PyTuple>(
  machine: Machine,
  frame: Frame,
  a: T,
  b: T,
): boolean {
  return a.items.every((item, index) => {
    const other = b.items[index];
    return other === undefined || item === other || machine.equal(frame, item, other);
  });
}

function isNumber(object: PyObject): object is PyInt | PyFloat {
  return object instanceof PyInt || object instanceof PyFloat;
}

/** range_equals: whether two ranges give the same numbers. */
function equalRanges(a: PyRange, b: PyRange): boolean {
  if (a.length !== b.length) return false;
  if (a.length === 0) return true;
  return a.start === b.start && (a.length === 1 || a.step === b.step);
}

function equalSlices(machine: Machine, frame: Frame, a: PySlice, b: PySlice): boolean {
  return (
    equalItems(machine, frame, a.start, b.start) &&
    equalItems(machine, frame, a.stop, b.stop) &&
    equalItems(machine, frame, a.step, b.step)
  );
}

/** dictview_richcompare: as many elements, and each of the first in the second. */
function equalViews(machine: Machine, frame: Frame, a: PyView, b: PyView | PySet): boolean {
  return plainLength(a) === plainLength(b) && containsAll(machine, frame, b, a);
}

/** dict_equal: each value of the first against that of the same key in the second. */
function equalDicts(machine: Machine, frame: Frame, a: PyDict, b: PyDict): boolean {
  if (a.used !== b.used) return false;
  for (const entry of a.entries()) {
    frame.push(entry.value);
    frame.push(entry.key);
    const other = lookUp(machine, b, foundBy(machine, b, entry), entry.key)?.value;
    const same = other !== undefined && equalItems(machine, frame, other, entry.value);
    frame.pop();
    frame.pop();
    if (!same) return false;
  }
  return !(a instanceof PyOrderedDict && b instanceof PyOrderedDict) || sameOrder(a, b);
}

/** Whether the keys of two equal OrderedDicts come in the same order. */
function sameOrder(a: PyOrderedDict, b: PyOrderedDict): boolean {
  const others = b.entries();
  for (const { key } of a.entries()) {
    const other = others.next().value?.key;
    if (!other || plainEqual(key, other) === false) return false;
  }
  return true;
}

/** What the C type of one of the two says of a comparison; null where neither knows the other. */
function nativeOrder(
  machine: Machine,
  frame: Frame,
  operator: Order | '==',
  a: PyObject,
  b: PyObject,
): boolean | null {
  const left = a instanceof NativeObject && a.slots.order?.(machine, frame, operator, a, b);
  if (typeof left === 'boolean' && a instanceof NativeObject && a.slots.order) return left;
  if (!(b instanceof NativeObject) || !b.slots.order) return null;
  const turned = swapped[operator];
  return b.slots.order(machine, frame, turned, b, a);
}

/** `a < b` and the like where one is no plain number. */
export function compareOthers(
  machine: Machine,
  frame: Frame,
  operator: Order,
  a: PyObject,
  b: PyObject,
  asked = false,
): boolean {
  if (isProxy(a) || (isProxy(b) && !machine.special(a, comparisonMethods[operator]))) {
    let result = false;
    behindProxies(machine, a, b, (left, right) => {
      result = compareOthers(machine, frame, operator, left, right);
    });
    return result;
  }
  if (
    !asked &&
    (a.cls ?? b.cls) &&
    operatorMethods.code.compareByMethod(machine, frame, operator, a, b)
  ) {
    return takeTruth(machine, frame);
  }
  if (isBytes(a) && isBytes(b)) return bytesChunk.code.orderedBytes(operator, a, b);
  const known = nativeOrder(machine, frame, operator, a, b);
  if (known !== null) return known;
  if (isNumber(a) && isNumber(b)) {
    refuseUnknown(machine, operator, a, b);
    return ordered(operator, a.value, b.value);
  }
  if (a instanceof PyStr && b instanceof PyStr) return orderedStrings(operator, a.value, b.value);
  const sameKind =
    (a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple);
  if (sameKind) {
    for (const [index, item] of a.items.entries()) {
      const facing = b.items[index];
      if (!facing) break;
      if (item === facing || machine.equal(frame, item, facing)) continue;
      return compareOthers(machine, frame, operator, item, facing);
    }
    return ordered(operator, a.items.length, b.items.length);
  }
  if (a instanceof PySet && b instanceof PySet)
    return setOperations.code.compareSets(machine, operator, a, b);
  if (
    (isSetLike(a) || isSetLike(b)) &&
    (isSetLike(a) || a instanceof PySet) &&
    (isSetLike(b) || b instanceof PySet)
  ) {
    return compareViews(machine, frame, operator, a, b);
  }
  if (a instanceof PySlice && b instanceof PySlice)
    throw machine.unsupported(`slice ${operator} slice`);
  throw typeError(
    machine,
    `'${operator}' not supported between instances of '${a.type.name}' and '${b.type.name}'`,
  );
}

function orderedStrings(operator: Order, a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  for (const [index, character] of left.entries()) {
    const other = right[index];
    if (other === undefined) break;
    if (character !== other) {
      return ordered(operator, character.codePointAt(0) ?? 0, other.codePointAt(0) ?? 0);
    }
  }
  return ordered(operator, left.length, right.length);
}
