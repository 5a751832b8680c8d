// Operators on ints and floats: Objects/longobject.c and floatobject.c, CPython 3.11 to 3.15.
import { floatMath } from '../../numbers/floats-chunk.ts';
import { divideFloats, divideInts } from '../../numbers/division.ts';
import { powers } from '../../numbers/powers.ts';
import { PyInt, type PyFloat } from '../../objects/simple.ts';
import type { BinaryOperator } from '../../syntax/tree.ts';
import type { Machine } from '../context.ts';
import { raise } from '../raise.ts';
import { floatValue } from './conversion.ts';

/** A number as a double; raises `OverflowError` where an int is too large. */
export function asDouble(machine: Machine, object: PyInt | PyFloat): number {
  return object instanceof PyInt ? floatValue(machine, object) : object.value;
}

/** Bits of an int past which a run would hold up whoever waits for it. */
const mostBits = 4_000_000n;
const wide = 1n << 64n;

/** Ends the run where an operator would make an int too large to compute in a moment. */
export function refuseHuge(
  machine: Machine,
  operator: BinaryOperator,
  left: bigint,
  right: bigint,
): void {
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

/** The value of an operator on two ints; raises as CPython does. */
export function ints(
  machine: Machine,
  operator: Exclude<BinaryOperator, '@'>,
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
        return powers.code(Number(left), Number(right));
      }
      return left ** right;
    case '<<':
    case '>>':
      if (right < 0n) throw raise(machine, 'ValueError', 'negative shift count');
      return operator === '<<' ? left << right : left >> right;
    case '/': {
      if (right === 0n) throw zeroDivision(machine, operator, false);
      const quotient = floatMath.code.trueQuotient(left, right);
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

function finitePower(machine: Machine, left: number, right: number): number {
  const result = powers.code(left, right);
  if (Math.abs(result) !== Infinity || !Number.isFinite(left) || !Number.isFinite(right))
    return result;
  throw machine.unsupported('a power too large for a float');
}

function zeroPower(machine: Machine): string {
  return machine.profile.minor >= 14
    ? 'zero to a negative power'
    : '0.0 cannot be raised to a negative power';
}

/** The value of an operator on two floats, or undefined where floats do not have it. */
export function floats(
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
      if (left < 0 && Number.isFinite(left) && Number.isFinite(right) && !Number.isInteger(right))
        throw machine.unsupported('a complex power');
      return finitePower(machine, left, right);
    default:
      return undefined;
  }
}
