// Operations on constants: Python/ast_opt.c up to 3.13, Python/flowgraph.c from 3.14.
import type { Constant } from './code.ts';
import { foldOperator, foldRepeat } from './fold-operators.ts';
import { constant, type Plain } from './plain-constants.ts';

export { percentAsFormat } from './percent.ts';

/** What an operator makes of two constants, or null. */
export function foldBinary(operator: string, left: Constant, right: Constant): Constant | null {
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    const items = [...left.items, ...right.items];
    return operator === '+' ? { kind: 'tuple', items, literal: true } : null;
  }
  if (operator === '*' && (left.kind === 'tuple' || right.kind === 'tuple')) {
    return left.kind === 'tuple' ? foldRepeat(left.items, right) : foldRepeat(items(right), left);
  }
  if (!isPlain(left) || !isPlain(right)) return null;
  const value = foldOperator(operator, left.value, right.value);
  return value === null ? null : constant(value, true);
}

function items(constant: Constant): readonly Constant[] {
  return constant.kind === 'tuple' ? constant.items : [];
}

function isPlain(operand: Constant): operand is Plain {
  return operand.kind === 'value' || operand.kind === 'float';
}

/** An item of a constant string or tuple. */
export function foldItem(container: Constant, index: Constant): Constant | null {
  if (index.kind !== 'value' || typeof index.value !== 'bigint') return null;
  const at = Number(index.value);
  if (container.kind === 'tuple') return container.items.at(at) ?? null;
  if (container.kind !== 'value' || typeof container.value !== 'string') return null;
  const character = [...container.value].at(at);
  return character === undefined ? null : constant(character, true);
}

/** A stretch of a constant string; those of tuples are left to the run. */
export function foldSlice(
  container: Constant,
  bounds: readonly (Constant | null)[],
): Constant | null {
  if (container.kind !== 'value' || typeof container.value !== 'string') return null;
  const numbers = bounds.map((bound) => {
    if (bound?.kind !== 'value') return NaN;
    return bound.value === null ? undefined : Number(bound.value ?? NaN);
  });
  const characters = [...container.value];
  const [start, stop, step = 1] = numbers;
  if (numbers.some((number) => Number.isNaN(number)) || step <= 0) return null;
  const chosen = characters.slice(start, stop).filter((_, at) => at % step === 0);
  return constant(chosen.join(''), false);
}
