// Constant folding: Python/ast_opt.c up to 3.13, Python/flowgraph.c from 3.14. Both fold the same
// expressions; the limits on size are those of safe_multiply, safe_power and safe_lshift.
import type { BinaryOperator, Expression } from '../syntax/tree.ts';
import type { Constant } from './code.ts';

const longestString = 4096;
const mostBits = 128;

/** The constant that an expression folds to, or null; `foldedInTree`: folds count as literals. */
export function foldConstant(expression: Expression, foldedInTree: boolean): Constant | null {
  switch (expression.kind) {
    case 'constant':
      return constant(expression.value, true);
    case 'unary': {
      const operand = foldConstant(expression.operand, foldedInTree);
      const value = operand && foldUnary(expression.operator, operand);
      return value === null ? null : { ...value, literal: foldedInTree };
    }
    case 'binary': {
      const left = foldConstant(expression.left, foldedInTree);
      const right = foldConstant(expression.right, foldedInTree);
      if (left?.kind !== 'value' && left?.kind !== 'float') return null;
      if (right?.kind !== 'value' && right?.kind !== 'float') return null;
      const value = foldBinary(expression.operator, left.value, right.value);
      return value === null ? null : constant(value, foldedInTree);
    }
    case 'tuple': {
      const items = foldAll(expression.items, foldedInTree);
      return items && { kind: 'tuple', items, literal: foldedInTree };
    }
    default:
      return null;
  }
}

/** The constants that all of some expressions fold to, or null. */
export function foldAll(
  expressions: readonly Expression[],
  foldedInTree: boolean,
): Constant[] | null {
  const items = expressions.map((item) => foldConstant(item, foldedInTree));
  return items.every((item) => item !== null) ? items : null;
}

type Plain = Extract<Constant, { kind: 'value' | 'float' }>;

function constant(value: Plain['value'], literal: boolean): Plain {
  return typeof value === 'number'
    ? { kind: 'float', value, literal }
    : { kind: 'value', value, literal };
}

function foldUnary(operator: string, operand: Constant): Plain | null {
  if (operand.kind !== 'value' && operand.kind !== 'float') return null;
  const { value } = operand;
  if (operator === 'not') {
    return typeof value === 'boolean' || value === null ? constant(!value, true) : null;
  }
  if (typeof value === 'bigint') {
    if (operator === '-') return constant(-value, true);
    return constant(operator === '~' ? ~value : value, true);
  }
  if (typeof value !== 'number' || operator === '~') return null;
  return constant(operator === '-' ? -value : value, true);
}

function foldBinary(
  operator: BinaryOperator,
  left: Plain['value'],
  right: Plain['value'],
): string | number | bigint | null {
  if (typeof left === 'string' || typeof right === 'string')
    return foldStrings(operator, left, right);
  if (typeof left === 'bigint' && typeof right === 'bigint') return foldInts(operator, left, right);
  if (typeof left === 'boolean' || typeof right === 'boolean') return null;
  if (left === null || right === null) return null;
  const [a, b] = [Number(left), Number(right)];
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' && b !== 0 ? a / b : null;
}

function foldStrings(
  operator: BinaryOperator,
  left: Plain['value'],
  right: Plain['value'],
): string | null {
  if (operator === '+' && typeof left === 'string' && typeof right === 'string')
    return left + right;
  if (operator !== '*') return null;
  const [text, times] = typeof left === 'string' ? [left, right] : [right, left];
  if (typeof text !== 'string' || typeof times !== 'bigint') return null;
  const length = BigInt(text.length) * times;
  return length <= longestString ? text.repeat(Math.max(0, Number(times))) : null;
}

function bits(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

function foldInts(operator: BinaryOperator, left: bigint, right: bigint): bigint | number | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return bits(left) + bits(right) <= mostBits ? left * right : null;
    case '**':
      return right >= 0n && BigInt(bits(left)) * right <= mostBits ? left ** right : null;
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
    case '/':
      return right === 0n ? null : Number(left) / Number(right);
    case '//':
    case '%': {
      if (right === 0n) return null;
      const rest = left % right;
      const shifted = rest !== 0n && rest < 0n !== right < 0n;
      if (operator === '%') return shifted ? rest + right : rest;
      return left / right - (shifted ? 1n : 0n);
    }
  }
}
