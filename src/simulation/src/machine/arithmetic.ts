// Binary operators: Objects/abstract.c, longobject.c, floatobject.c and the sequences' own.
import type { Frame } from './frame.ts';
import { clockTime, fromClock } from './clocks.ts';
import type { Machine } from './context.ts';
import { Chunk } from '../chunks/chunk.ts';
import type { Heap } from '../objects/heap.ts';
import { PyComplex } from '../objects/complex.ts';
import { isBytes } from '../objects/bytes.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { AddressInt, PyFloat, PyInt, PyStr } from '../objects/simple.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import type { BinaryOperator } from '../syntax/tree.ts';
import { longestStr, newList, newTuple, repeated } from './sequences.ts';
import { hasTableOperators } from './has-tables.ts';
import { setOperations } from './set-operations-chunk.ts';
import { asDouble, floats, ints, refuseHuge } from './numbers/operators.ts';
import { indexValue } from './builtins/arguments.ts';
import { NativeObject } from './native-object.ts';
import { complexes } from './complex/complex-chunk.ts';
import { operatorMethods } from './operator-methods-chunk.ts';
import { behindProxies, isProxy } from './proxies.ts';
import { typeError } from './raise.ts';
import { unions } from './unions-chunk.ts';
import { pushUnknown } from './unknown-ints.ts';

const percent = new Chunk(
  async () => (await import('./formatting/percent.ts')).pushPercent,
  ({ code }) => /''\s*%|__r?mod__/.test(code),
);

/** The special methods of operators, without `__`, `__r` or `__i`. */
export const overloads: Readonly<Record<BinaryOperator, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '@': 'matmul',
};

/** Pushes the result of `left operator right`. */
export function binary(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
  assigned: boolean,
): void {
  if ((left.cls ?? right.cls) && !isProxy(left)) {
    if (operatorMethods.code.binaryByMethod(machine, frame, overloads[operator], left, right))
      return;
  }
  const { heap } = machine;
  if (left instanceof AddressInt || right instanceof AddressInt) {
    if (pushUnknown(machine, frame, operator, left, right)) return;
    throw machine.unsupported('arithmetic with id()');
  }
  if (fromClock(left, right) && '+-*/'.includes(operator)) {
    frame.push(clockTime(machine));
    return;
  }
  if (left instanceof PyInt && right instanceof PyInt && operator !== '@') {
    if (operator === '%' && isOwnRest(left, right.value)) {
      frame.push(left);
      return;
    }
    refuseHuge(machine, operator, left.value, right.value);
    const value = ints(machine, operator, left.value, right.value);
    if (left.isBool && right.isBool && typeof value === 'bigint' && '&|^'.includes(operator)) {
      frame.push(heap.bool(value === 1n));
    } else {
      frame.push(
        typeof value === 'bigint' ? heap.int(value, 'computed') : heap.allocate(new PyFloat(value)),
      );
    }
    return;
  }
  if (isNumber(left) && isNumber(right)) {
    const value = floats(machine, operator, asDouble(machine, left), asDouble(machine, right));
    if (value !== undefined) {
      frame.push(heap.allocate(new PyFloat(value)));
      return;
    }
  }
  if (left instanceof PyComplex || right instanceof PyComplex) {
    if (complexes.code.pushOperation(machine, frame, operator, left, right)) return;
  }
  if (operator === '%' && left instanceof PyStr) {
    percent.code(machine, frame, left, right);
    return;
  }
  if (operator === '%' && isBytes(left)) throw machine.unsupported('% of bytes');
  const made = sequences(machine, operator, left, right);
  if (made) {
    frame.push(made);
    return;
  }
  if (hasTableOperators(left) || hasTableOperators(right)) {
    if (setOperations.code.combined(machine, frame, operator, left, right)) return;
  }
  if (operator === '|' && [left, right].some(isTypeLike)) {
    if (unions.code.pushUnion(machine, frame, left, right)) return;
  }
  const passedOn = behindProxies(machine, left, right, (a, b) => {
    binary(machine, frame, operator, a, b, assigned);
  });
  if (passedOn) return;
  if (operator === '*' && repeatedByIndex(machine, frame, left, right)) return;
  const sign = assigned ? `${operator}=` : operator === '**' ? '** or pow()' : operator;
  throw typeError(
    machine,
    concatenation(operator, left, right) ??
      `unsupported operand type(s) for ${sign}: '${left.type.name}' and '${right.type.name}'`,
  );
}

/** Whether an operand may be part of a union of types. */
function isTypeLike(object: PyObject): boolean {
  return object instanceof PyType || object instanceof NativeObject;
}

const oneDigit = 1n << 30n;

/** Whether `left % right` is the left int itself (long_rem): one of fewer digits, or a smaller first one. */
function isOwnRest({ value, isBool }: PyInt, right: bigint): boolean {
  if (right < oneDigit && right > -oneDigit) return false;
  if (isBool || value === 0n || value < 0n !== right < 0n) return false;
  const [a, b] = [value, right].map((number) => (number < 0n ? -number : number).toString(2));
  if (a === undefined || b === undefined) return false;
  const [aDigits, bDigits] = [a, b].map((bits) => Math.ceil(bits.length / 30));
  if (aDigits !== bDigits) return (aDigits ?? 0) < (bDigits ?? 0);
  const first = (bits: string) => parseInt(bits.slice(0, ((bits.length - 1) % 30) + 1), 2);
  return first(a) < first(b);
}

function isNumber(object: PyObject): object is PyInt | PyFloat {
  return object instanceof PyInt || object instanceof PyFloat;
}

/** Repeats a sequence as often as an object's `__index__` says. */
function repeatedByIndex(machine: Machine, frame: Frame, left: PyObject, right: PyObject): boolean {
  const [sequence, times] = isSequence(left) ? [left, right] : [right, left];
  if (!isSequence(sequence) || !machine.special(times, '__index__')) return false;
  const made = repeated(machine, sequence, indexValue(machine, frame, times));
  if (made) frame.push(made);
  return made !== null;
}

function isSequence(object: PyObject): boolean {
  return object instanceof PyStr || object instanceof PyList || object instanceof PyTuple;
}

function concatenation(operator: string, left: PyObject, right: PyObject): string | null {
  if (operator === '*') {
    const other = isSequence(left) ? right : isSequence(right) ? left : null;
    return other && `can't multiply sequence by non-int of type '${other.type.name}'`;
  }
  if (operator !== '+') return null;
  const name = right.type.name;
  if (left instanceof PyStr) return `can only concatenate str (not "${name}") to str`;
  if (left instanceof PyList) return `can only concatenate list (not "${name}") to list`;
  if (left instanceof PyTuple) return `can only concatenate tuple (not "${name}") to tuple`;
  return null;
}

/** A string as one of `str` itself (unicode_result_unchanged of Objects/unicodeobject.c). */
const plainText = (heap: Heap, text: PyStr) => (text.cls ? heap.freshStr(text.value) : text);

function sequences(
  machine: Machine,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): PyObject | null {
  const { heap } = machine;
  if (operator === '+') {
    if (left instanceof PyStr && right instanceof PyStr) {
      if (left.value.length + right.value.length > longestStr) {
        throw machine.unsupported('a string this long');
      }
      if (right.value === '') return plainText(heap, left);
      return left.value === '' ? plainText(heap, right) : heap.str(left.value + right.value);
    }
    if (left instanceof PyList && right instanceof PyList) {
      return newList(machine, [...left.items, ...right.items]);
    }
    if (left instanceof PyTuple && right instanceof PyTuple) {
      if (left.length === 0 && right.type.hidden) return right;
      if (right.length === 0 && left.type.hidden) return left;
      return newTuple(machine, [...left.items, ...right.items]);
    }
  }
  if (operator === '*') {
    const [items, count] = left instanceof PyInt ? [right, left] : [left, right];
    const made = count instanceof PyInt ? repeated(machine, items, count.value) : null;
    return made instanceof PyStr ? plainText(heap, made) : made;
  }
  return null;
}
