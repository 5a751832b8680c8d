// Jumps on conditions: compiler_jump_if and codegen_jump_if of Python/compile.c and codegen.c.
import type { Expression } from '../syntax/tree.ts';
import { compareOperators } from './code.ts';
import { emitIterable } from './displays.ts';
import { foldConstant } from './fold.ts';
import { op } from './opcodes.ts';
import type { Label, Unit } from './unit.ts';

type Compare = Expression & { readonly kind: 'compare' };
type Boolean_ = Expression & { readonly kind: 'boolean' };

/** Emits a jump to `target` when the truth of the expression is `when`; falls through otherwise. */
export function emitJumpIf(unit: Unit, test: Expression, target: Label, when: boolean): void {
  if (test.kind === 'unary' && test.operator === 'not') {
    emitJumpIf(unit, test.operand, target, !when);
    return;
  }
  if (test.kind === 'boolean') {
    emitJumpIfBoolean(unit, test, target, when);
    return;
  }
  if (test.kind === 'conditional') {
    const end = unit.label();
    const otherwise = unit.label();
    emitJumpIf(unit, test.test, otherwise, false);
    emitJumpIf(unit, test.then, target, when);
    unit.jump(op.JUMP, end);
    unit.place(otherwise);
    emitJumpIf(unit, test.otherwise, target, when);
    unit.place(end);
    return;
  }
  if (test.kind === 'compare' && test.rest.length > 1) {
    emitJumpIfChain(unit, test, target, when);
    return;
  }
  const known = knownTruth(test);
  if (known === when) unit.jumpOn(target);
  if (known !== null) return;
  unit.expression(test);
  unit.jump(when ? op.POP_JUMP_IF_TRUE : op.POP_JUMP_IF_FALSE, target);
}

/** The truth of a constant; null for anything else (optimize_basic_block of Python/flowgraph.c). */
function knownTruth(test: Expression): boolean | null {
  const constant = foldConstant(test, true);
  switch (constant?.kind) {
    case 'value':
      return Boolean(constant.value);
    case 'float':
      return constant.value !== 0;
    case 'complex':
      return constant.real !== 0 || constant.imag !== 0;
    case 'bytes':
      return constant.text !== '';
    case 'tuple':
      return constant.items.length > 0;
    default:
      return null;
  }
}

function emitJumpIfBoolean(unit: Unit, test: Boolean_, target: Label, when: boolean): void {
  const shortCircuit = test.operator === 'or';
  const end = unit.label();
  const inner = shortCircuit === when ? target : end;
  test.values.slice(0, -1).forEach((value) => {
    emitJumpIf(unit, value, inner, shortCircuit);
  });
  const last = test.values.at(-1);
  if (last) emitJumpIf(unit, last, target, when);
  unit.place(end);
}

function emitJumpIfChain(unit: Unit, test: Compare, target: Label, when: boolean): void {
  const cleanup = unit.label();
  const end = unit.label();
  unit.expression(test.first);
  test.rest.slice(0, -1).forEach(({ operator, value }) => {
    unit.expression(value);
    unit.emit(op.SWAP, 2);
    unit.emit(op.COPY, 2);
    unit.emit(op.COMPARE_OP, compareOperators.indexOf(operator));
    unit.jump(op.POP_JUMP_IF_FALSE, cleanup);
  });
  const last = test.rest.at(-1);
  if (last) {
    emitOperand(unit, last.operator, last.value, true);
    unit.emit(op.COMPARE_OP, compareOperators.indexOf(last.operator));
  }
  unit.jump(when ? op.POP_JUMP_IF_TRUE : op.POP_JUMP_IF_FALSE, target);
  unit.jump(op.JUMP, end);
  unit.place(cleanup);
  unit.emit(op.POP_TOP);
  if (!when) unit.jump(op.JUMP, target);
  unit.place(end);
}

/** Emits the right side of a comparison; what `in` looks through may be another display than written. */
function emitOperand(unit: Unit, operator: string, value: Expression, last: boolean): void {
  if (last && operator.endsWith('in')) emitIterable(unit, value);
  else unit.expression(value);
}

/** Emits a comparison, chained or not, whose result is a value. */
export function emitCompare(unit: Unit, test: Compare): void {
  unit.expression(test.first);
  const cleanup = unit.label();
  const end = unit.label();
  test.rest.forEach(({ operator, value }, index) => {
    const last = index === test.rest.length - 1;
    emitOperand(unit, operator, value, last);
    if (!last) {
      unit.emit(op.SWAP, 2);
      unit.emit(op.COPY, 2);
    }
    unit.emit(op.COMPARE_OP, compareOperators.indexOf(operator));
    if (!last) {
      unit.emit(op.COPY, 1);
      unit.jump(op.POP_JUMP_IF_FALSE, cleanup);
      unit.emit(op.POP_TOP);
    }
  });
  if (test.rest.length === 1) return;
  unit.jump(op.JUMP, end);
  unit.place(cleanup);
  unit.emit(op.SWAP, 2);
  unit.emit(op.POP_TOP);
  unit.place(end);
}

/** Emits `and` or `or` whose result is a value. */
export function emitBoolean(unit: Unit, test: Boolean_): void {
  const end = unit.label();
  test.values.forEach((value, index) => {
    unit.expression(value);
    if (index === test.values.length - 1) return;
    unit.emit(op.COPY, 1);
    unit.jump(test.operator === 'and' ? op.POP_JUMP_IF_FALSE : op.POP_JUMP_IF_TRUE, end);
    unit.emit(op.POP_TOP);
  });
  unit.place(end);
}
