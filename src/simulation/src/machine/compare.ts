// Comparisons: do_richcompare in Objects/object.c and the types' own.
import { PyWeakref } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt, PyStr } from '../objects/simple.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { keyOf } from '../objects/keys.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import type { CompareOperator } from '../syntax/tree.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';

type Order = Exclude<CompareOperator, '==' | '!=' | 'is' | 'is not' | 'in' | 'not in'>;

/** `a == b`. */
export function equalObjects(machine: Machine, frame: Frame, a: PyObject, b: PyObject): boolean {
  const own = machine.special(a, '__eq__') ?? machine.special(b, '__eq__');
  if (own) {
    const left = machine.special(a, '__eq__') ? a : b;
    machine.call(frame, own, [left, left === a ? b : a]);
    const truth = machine.truth(frame, frame.peek(0));
    frame.pop();
    return truth;
  }
  if (a instanceof PyWeakref && b instanceof PyWeakref && a.referent && b.referent) {
    return machine.equal(frame, a.referent, b.referent);
  }
  if (isNumber(a) && isNumber(b)) return numericEqual(a, b);
  if (a instanceof PyStr && b instanceof PyStr) return a.value === b.value;
  const sameKind =
    (a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple);
  if (sameKind) {
    return (
      a.items.length === b.items.length &&
      a.items.every((item, index) => {
        const other = b.items[index];
        return other !== undefined && (item === other || machine.equal(frame, item, other));
      })
    );
  }
  if (a instanceof PySet && b instanceof PySet) {
    return (
      a.entries.size === b.entries.size && [...a.entries.keys()].every((key) => b.entries.has(key))
    );
  }
  if (a instanceof PyDict && b instanceof PyDict) {
    if (a.entries.size !== b.entries.size) return false;
    return [...a.entries].every(([key, { value }]) => {
      const other = b.entries.get(key)?.value;
      return other !== undefined && (value === other || machine.equal(frame, value, other));
    });
  }
  return a === b;
}

function isNumber(object: PyObject): object is PyInt | PyFloat {
  return object instanceof PyInt || object instanceof PyFloat;
}

function numericEqual(a: PyInt | PyFloat, b: PyInt | PyFloat): boolean {
  if (Number.isNaN(a.value) || Number.isNaN(b.value)) return false;
  return keyOf(a) === keyOf(b);
}

const methods = { '<': '__lt__', '<=': '__le__', '>': '__gt__', '>=': '__ge__' };
const mirrored = { '<': '__gt__', '<=': '__ge__', '>': '__lt__', '>=': '__le__' };

/** `a < b` and the like. */
export function compareOrder(
  machine: Machine,
  frame: Frame,
  operator: Order,
  a: PyObject,
  b: PyObject,
): boolean {
  const own = machine.special(a, methods[operator]);
  const other = own ? undefined : machine.special(b, mirrored[operator]);
  const method = own ?? other;
  if (method) {
    machine.call(frame, method, own ? [a, b] : [b, a]);
    const truth = machine.truth(frame, frame.peek(0));
    frame.pop();
    return truth;
  }
  if (isNumber(a) && isNumber(b)) return ordered(operator, a.value, b.value);
  if (a instanceof PyStr && b instanceof PyStr) return orderedStrings(operator, a.value, b.value);
  const sameKind =
    (a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple);
  if (sameKind) {
    for (const [index, item] of a.items.entries()) {
      const facing = b.items[index];
      if (!facing) break;
      if (item === facing || machine.equal(frame, item, facing)) continue;
      return compareOrder(machine, frame, operator, item, facing);
    }
    return ordered(operator, a.items.length, b.items.length);
  }
  if (a instanceof PySet && b instanceof PySet) throw machine.unsupported(`${operator} of sets`);
  throw typeError(
    machine,
    `'${operator}' not supported between instances of '${a.type.name}' and '${b.type.name}'`,
  );
}

function ordered(operator: Order, a: bigint | number, b: bigint | number): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
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
