// Operators on constants: safe_multiply, safe_power, safe_lshift and safe_mod of Python/ast_opt.c (up to
// 3.13) and Python/flowgraph.c (from 3.14).
import { trueQuotient } from '../numbers/decimal.ts';
import { divideFloats, divideInts } from '../numbers/division.ts';
import { powers } from '../numbers/powers.ts';
import type { Constant } from './code.ts';
import type { Plain } from './plain-constants.ts';

const longestString = 4096;
const longestTuple = 256;
const mostItems = 1024;
const mostBits = 128;

function bits(value: bigint): number {
  return value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length;
}

/** The value that an operator gives for two constants, or null where it is left to the run. */
export function foldOperator(
  operator: string,
  left: Plain['value'],
  right: Plain['value'],
): Plain['value'] {
  if (typeof left === 'string' || typeof right === 'string')
    return foldStrings(operator, left, right);
  if (left === null || right === null) return null;
  if (typeof left === 'symbol' || typeof right === 'symbol') return null;
  if (typeof left === 'boolean' && typeof right === 'boolean' && '&|^'.includes(operator)) {
    const both = foldInts(operator, BigInt(left), BigInt(right));
    return both === 1n;
  }
  const [a, b] = [left, right].map((value) => (typeof value === 'boolean' ? BigInt(value) : value));
  if (typeof a === 'bigint' && typeof b === 'bigint') return foldInts(operator, a, b);
  return foldFloats(operator, Number(a), Number(b));
}

function foldFloats(operator: string, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
    case '//':
      return right === 0 ? null : divideFloats(left, right)[0];
    case '%':
      return right === 0 ? null : divideFloats(left, right)[1];
    case '**': {
      const result = left < 0 && !Number.isInteger(right) ? NaN : powers.code(left, right);
      return Number.isFinite(result) ? result : null;
    }
    default:
      return null;
  }
}

function foldStrings(operator: string, left: Plain['value'], right: Plain['value']): string | null {
  if (operator === '+' && typeof left === 'string' && typeof right === 'string')
    return left + right;
  if (operator !== '*') return null;
  const [text, times] = typeof left === 'string' ? [left, right] : [right, left];
  if (typeof text !== 'string' || typeof times !== 'bigint') return null;
  if (text === '') return text;
  const most = Math.trunc(longestString / [...text].length);
  return times >= 0n && times <= most ? text.repeat(Number(times)) : null;
}

/** A tuple of constants repeated, or null where it would be too large. */
export function foldRepeat(items: readonly Constant[], times: Constant): Constant | null {
  if (times.kind !== 'value' || typeof times.value !== 'bigint') return null;
  const count = Number(times.value);
  const size = items.length;
  if (size > 0 && (count < 0 || count > Math.trunc(longestTuple / size))) return null;
  if (count > 0 && itemsIn(items) > Math.trunc(mostItems / count)) return null;
  const repeated = Array.from({ length: Math.max(count, 0) }, () => items).flat();
  return { kind: 'tuple', items: repeated, literal: true };
}

/** Items of a tuple and of the tuples in it. */
function itemsIn(items: readonly Constant[]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'tuple' ? itemsIn(item.items) : 0),
    items.length,
  );
}

function foldInts(operator: string, left: bigint, right: bigint): bigint | number | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left === 0n || right === 0n || bits(left) + bits(right) <= mostBits
        ? left * right
        : null;
    case '**':
      if (right < 0n) return left === 0n ? null : powers.code(Number(left), Number(right));
      return BigInt(bits(left)) * right <= mostBits ? left ** right : null;
    case '<<':
      return right >= 0n && right <= mostBits && bits(left) + Number(right) <= mostBits
        ? left << right
        : null;
    case '>>':
      return right >= 0n ? left >> right : null;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '/': {
      const quotient = right === 0n ? NaN : trueQuotient(left, right);
      return Number.isFinite(quotient) ? quotient : null;
    }
    case '//':
      return right === 0n ? null : divideInts(left, right)[0];
    case '%':
      return right === 0n ? null : divideInts(left, right)[1];
    default:
      return null;
  }
}
