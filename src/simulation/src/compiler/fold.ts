// Constant folding: Python/ast_opt.c up to 3.13, Python/flowgraph.c from 3.14. Both fold the same
// expressions; the limits on size are those of safe_multiply, safe_power and safe_lshift.
import type { Expression } from '../syntax/tree.ts';
import type { Constant } from './code.ts';
import type { Unit } from './unit.ts';
import { folding } from './folding-chunk.ts';
import { constant } from './plain-constants.ts';

/** The constant that an expression folds to, or null; `foldedInTree`: folds count as literals. */
export function foldConstant(expression: Expression, foldedInTree: boolean): Constant | null {
  switch (expression.kind) {
    case 'constant':
      return constant(expression.value, true);
    case 'bytes':
      return { kind: 'bytes', text: expression.text, literal: true };
    case 'imaginary':
      return { kind: 'complex', real: 0, imag: expression.value, literal: true };
    case 'unary': {
      const operand = foldConstant(expression.operand, foldedInTree);
      const value = operand && foldUnary(expression.operator, operand);
      return value === null ? null : { ...value, literal: foldedInTree };
    }
    case 'binary': {
      const left = foldConstant(expression.left, foldedInTree);
      const right = left && foldConstant(expression.right, foldedInTree);
      const value =
        right && folding.code.foldBinary(expression.operator, left, right, !foldedInTree);
      return value && fromFold(value, foldedInTree);
    }
    case 'tuple': {
      const items = foldAll(expression.items, foldedInTree);
      return items && { kind: 'tuple', items, literal: foldedInTree };
    }
    case 'subscript': {
      const container = foldConstant(expression.object, foldedInTree);
      if (container === null) return null;
      const { index } = expression;
      // From 3.14 on slices are constants, too, if their bounds are literals: -1 is none (Python/codegen.c,
      // is_constant_slice).
      if (index.kind === 'slice' && !foldedInTree) {
        const bounds = [index.start, index.stop, index.step].map((bound) => {
          if (bound === null) return none;
          return bound.kind === 'constant' ? constant(bound.value, false) : null;
        });
        return folding.code.foldSlice(container, bounds);
      }
      const at = foldConstant(index, foldedInTree);
      const item = at && folding.code.foldItem(container, at);
      return item && fromFold(item, foldedInTree);
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

/**
 * Keeps the first constant of a code object's text with it though it has been folded away, as
 * remove_unused_consts does from 3.14 on, where functions without docstring have no None before it.
 */
export function keepFirstConstant(unit: Unit, expressions: readonly Expression[]): void {
  if (unit.profile.minor < 14 || unit.constants.length > 0) return;
  if (unit.doc !== null || unit.kind === 'class') return;
  const first = firstConstant(expressions);
  if (first) unit.constant(first);
}

function firstConstant(expressions: readonly Expression[]): Constant | null {
  const [node] = expressions;
  switch (node?.kind) {
    case 'constant':
      return constant(node.value, true);
    case 'unary':
      return firstConstant([node.operand]);
    case 'binary':
      return firstConstant([node.left]);
    case 'subscript':
      return firstConstant([node.object]);
    case 'tuple':
      return firstConstant(node.items) ?? firstConstant(expressions.slice(1));
    default:
      return null;
  }
}

const none: Constant = { kind: 'value', value: null, literal: false };

function fromFold(made: Constant, literal: boolean): Constant {
  return made.kind === 'code' ? made : { ...made, literal };
}

function foldUnary(
  operator: string,
  operand: Constant,
): Exclude<Constant, { kind: 'code' }> | null {
  if (operand.kind === 'tuple' && operator === 'not')
    return constant(operand.items.length === 0, true);
  if (operand.kind === 'complex') {
    const { real, imag } = operand;
    if (operator === 'not') return constant(real === 0 && imag === 0, true);
    if (operator === '~') return null;
    return operator === '-' ? { ...operand, real: -real, imag: -imag } : operand;
  }
  if (operand.kind !== 'value' && operand.kind !== 'float') return null;
  const { value } = operand;
  if (operator === 'not') return constant(!value, true);
  if (typeof value === 'bigint') {
    if (operator === '-') return constant(-value, true);
    return constant(operator === '~' ? ~value : value, true);
  }
  if (typeof value !== 'number' || operator === '~') return null;
  return constant(operator === '-' ? -value : value, true);
}
