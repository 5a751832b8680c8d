// Operations on constants: Python/ast_opt.c up to 3.13, Python/flowgraph.c from 3.14.
import type { Constant } from './code.ts';
import { foldOperator, foldRepeat } from './fold-operators.ts';
import { added, divided, multiplied, type Parts, subtracted } from '../numbers/complex.ts';
import { constant, type Plain } from './plain-constants.ts';

export { percentAsFormat } from './percent.ts';

/** What an operator makes of two constants, or null. */
export function foldBinary(
  operator: string,
  left: Constant,
  right: Constant,
  mixed: boolean,
): Constant | null {
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    const items = [...left.items, ...right.items];
    return operator === '+' ? { kind: 'tuple', items, literal: true } : null;
  }
  if (operator === '*' && (left.kind === 'tuple' || right.kind === 'tuple')) {
    return left.kind === 'tuple' ? foldRepeat(left.items, right) : foldRepeat(items(right), left);
  }
  if (left.kind === 'complex' || right.kind === 'complex')
    return foldComplex(operator, left, right, mixed);
  if (!isPlain(left) || !isPlain(right)) return null;
  const value = foldOperator(operator, left.value, right.value);
  return value === null ? null : constant(value, true);
}

function partsOf(operand: Constant): Parts | null {
  if (operand.kind === 'complex') return operand;
  if (operand.kind === 'float') return { real: operand.value, imag: null };
  const { value } = operand.kind === 'value' ? operand : { value: null };
  return typeof value === 'bigint' || typeof value === 'boolean'
    ? { real: Number(value), imag: null }
    : null;
}

const complexOperations: Readonly<Record<string, typeof divided>> = {
  '+': added,
  '-': subtracted,
  '*': multiplied,
  '/': divided,
};

function foldComplex(
  operator: string,
  left: Constant,
  right: Constant,
  mixed: boolean,
): Constant | null {
  const [a, b] = [partsOf(left), partsOf(right)];
  const made = a && b && complexOperations[operator]?.(a, b, mixed);
  const known = made && Number.isFinite(made.real) && Number.isFinite(made.imag);
  return known ? { kind: 'complex', ...made, literal: true } : null;
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

/** A stretch of a constant string, bytes object or tuple; null for bounds that are no literals. */
export function foldSlice(
  container: Constant,
  bounds: readonly (Constant | null)[],
): Constant | null {
  const numbers = bounds.map((bound) => {
    if (bound?.kind !== 'value') return NaN;
    return bound.value === null ? undefined : Number(bound.value ?? NaN);
  });
  const [start, stop, step = 1] = numbers;
  if (numbers.some((number) => Number.isNaN(number)) || step <= 0) return null;
  const chosen = <T>(items: readonly T[]) =>
    items.slice(start, stop).filter((_, at) => at % step === 0);
  if (container.kind === 'tuple')
    return { ...container, items: chosen(container.items), literal: false };
  if (container.kind === 'bytes') {
    return { ...container, text: chosen([...container.text]).join(''), literal: false };
  }
  if (container.kind !== 'value' || typeof container.value !== 'string') return null;
  return constant(chosen([...container.value]).join(''), false);
}
