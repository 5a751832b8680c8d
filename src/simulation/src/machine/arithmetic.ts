// Binary operators: Objects/abstract.c, longobject.c, floatobject.c and the sequences' own.
import type { Frame } from './frame.ts';
import { clockTime, fromClock } from './clocks.ts';
import type { Machine } from './context.ts';
import type { PyObject } from '../objects/object.ts';
import { AddressInt, PyFloat, PyInt, PyStr } from '../objects/simple.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import type { BinaryOperator } from '../syntax/tree.ts';
import { longestStr, newList, newTuple, repeated } from './sequences.ts';
import { combined } from './table-operators.ts';
import { trueQuotient } from './numbers/decimal.ts';
import { divideFloats, divideInts } from './numbers/division.ts';
import { floatValue } from './numbers/conversion.ts';
import { pushPercent } from './formatting/percent.ts';
import { behindProxies, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';

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
  const { heap } = machine;
  if (left instanceof AddressInt || right instanceof AddressInt) {
    throw machine.unsupported('arithmetic with id()');
  }
  if (fromClock(left, right) && '+-*/'.includes(operator)) {
    frame.push(clockTime(machine));
    return;
  }
  if (left instanceof PyInt && right instanceof PyInt) {
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
  if (operator === '%' && left instanceof PyStr) {
    pushPercent(machine, frame, left, right);
    return;
  }
  const made = sequences(machine, operator, left, right);
  if (made) {
    frame.push(made);
    return;
  }
  if (combined(machine, frame, operator, left, right)) return;
  if (!isProxy(left) && overloaded(machine, frame, operator, left, right)) return;
  const passedOn = behindProxies(machine, left, right, (a, b) => {
    binary(machine, frame, operator, a, b, assigned);
  });
  if (passedOn) return;
  const sign = operator === '**' ? '** or pow()' : `${operator}${assigned ? '=' : ''}`;
  throw typeError(
    machine,
    concatenation(operator, left, right) ??
      `unsupported operand type(s) for ${sign}: '${left.type.name}' and '${right.type.name}'`,
  );
}

function asDouble(machine: Machine, object: PyInt | PyFloat): number {
  return object instanceof PyInt ? floatValue(machine, object) : object.value;
}

function isNumber(object: PyObject): object is PyInt | PyFloat {
  return object instanceof PyInt || object instanceof PyFloat;
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
      if (right.value === '') return left;
      return left.value === '' ? right : heap.str(left.value + right.value);
    }
    if (left instanceof PyList && right instanceof PyList) {
      return newList(machine, [...left.items, ...right.items]);
    }
    if (left instanceof PyTuple && right instanceof PyTuple) {
      return newTuple(machine, [...left.items, ...right.items]);
    }
  }
  if (operator === '*') {
    if (right instanceof PyInt) return repeated(machine, left, right.value);
    if (left instanceof PyInt) return repeated(machine, right, left.value);
  }
  return null;
}

function overloaded(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  const own = machine.special(left, `__${overloads[operator]}__`);
  if (own) {
    machine.call(frame, own, [left, right]);
    return true;
  }
  const reflected = machine.special(right, `__r${overloads[operator]}__`);
  if (!reflected) return false;
  machine.call(frame, reflected, [right, left]);
  return true;
}

/** Bits of an int past which a run would hold up whoever waits for it. */
const mostBits = 4_000_000n;
const wide = 1n << 64n;

/** Ends the run where an operator would make an int too large to compute in a moment. */
function refuseHuge(machine: Machine, operator: BinaryOperator, left: bigint, right: bigint): void {
  const grows =
    (operator === '<<' && right > 64n && right + bits(left) > mostBits) ||
    (operator === '**' && right > 64n && right * bits(left) > mostBits) ||
    (operator === '*' && (left > wide || left < -wide) && bits(left) + bits(right) > mostBits);
  if (grows) throw machine.unsupported('an int this large');
}

/** About how many bits an int has: at most three more than it needs. */
function bits(value: bigint): bigint {
  return BigInt(value.toString(16).length * 4);
}

function ints(
  machine: Machine,
  operator: BinaryOperator,
  left: bigint,
  right: bigint,
): bigint | number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '**':
      if (right < 0n) {
        if (left === 0n) throw raise(machine, 'ZeroDivisionError', zeroPower(machine));
        return Number(left) ** Number(right);
      }
      return left ** right;
    case '<<':
    case '>>':
      if (right < 0n) throw raise(machine, 'ValueError', 'negative shift count');
      return operator === '<<' ? left << right : left >> right;
    case '/': {
      if (right === 0n) throw zeroDivision(machine, operator, false);
      const quotient = trueQuotient(left, right);
      if (Number.isFinite(quotient)) return quotient;
      throw raise(machine, 'OverflowError', 'integer division result too large for a float');
    }
    case '//':
    case '%':
      if (right === 0n) throw zeroDivision(machine, operator, false);
      return divideInts(left, right)[operator === '//' ? 0 : 1];
  }
}

/** The error of a division by zero, as each version words it. */
export function zeroDivision(
  machine: Machine,
  operator: '/' | '//' | '%' | 'divmod',
  float: boolean,
): Error {
  const { minor } = machine.profile;
  let text = 'division by zero';
  if (minor < 14 && float) {
    const modulo = minor === 13 ? 'float modulo by zero' : 'float modulo';
    text =
      operator === '/'
        ? 'float division by zero'
        : operator === '%'
          ? modulo
          : `float floor division by zero`;
    if (operator === 'divmod') text = 'float divmod()';
  } else if (minor < 14 && operator !== '/') {
    text = operator === '%' ? 'integer modulo by zero' : 'integer division or modulo by zero';
  }
  return raise(machine, 'ZeroDivisionError', text);
}

function zeroPower(machine: Machine): string {
  return machine.profile.minor >= 14
    ? 'zero to a negative power'
    : '0.0 cannot be raised to a negative power';
}

function floats(
  machine: Machine,
  operator: BinaryOperator,
  left: number,
  right: number,
): number | undefined {
  const checked = (kind: '/' | '//' | '%') => {
    if (right === 0) throw zeroDivision(machine, kind, true);
  };
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      checked('/');
      return left / right;
    case '//':
    case '%':
      checked(operator);
      return divideFloats(left, right)[operator === '//' ? 0 : 1];
    case '**':
      if (left === 0 && right < 0) throw raise(machine, 'ZeroDivisionError', zeroPower(machine));
      return left ** right;
    default:
      return undefined;
  }
}
