// Comprehensions: a function of their own before 3.12 and always for generator expressions, else
// inlined (PEP 709; push_inlined_comprehension_state in Python/compile.c and codegen.c).
import { assemble } from './assemble.ts';
import type { ComprehensionClause, Expression } from '../syntax/tree.ts';
import { emitJumpIf } from './conditions.ts';
import { emitIterable } from './displays.ts';
import { foldConstant } from './fold.ts';
import { emitMakeFunction } from './functions.ts';
import { op } from './opcodes.ts';
import { emitStore } from './targets.ts';
import { Unit } from './unit.ts';

type Comprehension = Expression & { readonly kind: 'comprehension' };

const builds = { list: op.BUILD_LIST, set: op.BUILD_SET, dict: op.BUILD_MAP };
const adds = { list: op.LIST_APPEND, set: op.SET_ADD, dict: op.MAP_ADD };
const names = {
  list: '<listcomp>',
  set: '<setcomp>',
  dict: '<dictcomp>',
  generator: '<genexpr>',
};

/** Emits a comprehension or generator expression, which may be all that is passed to what a name stands for. */
export function emitComprehension(unit: Unit, node: Comprehension, walker = ''): void {
  const scope = unit.program.scopes.get(node);
  const [first] = node.clauses;
  if (!scope || !first) throw new Error('a comprehension without a scope');
  if (scope.isInlined) {
    emitInlined(unit, node);
    return;
  }
  const inner = new Unit(unit.program, scope, names[node.result], node.line);
  if (node.result !== 'generator') inner.emit(builds[node.result], 0);
  inner.walker = walker;
  inner.iteratesFirst = node.result === 'generator' && unit.profile.minor >= 15;
  // A loop over a sequence itself begins in the frame that it runs in.
  const walks = node.result !== 'generator' && unit.profile.minor >= 15;
  if (walks) inner.emit(op.LOAD_FAST_AND_CLEAR, 0);
  else if (!inner.iteratesFirst) inner.emit(op.LOAD_FAST, 0);
  if (walks) inner.emit(op.GET_ITER);
  emitClauses(inner, node, 0, 1);
  if (node.result === 'generator') inner.loadNone();
  inner.emit(op.RETURN_VALUE);
  emitMakeFunction(unit, assemble(inner), 0);
  unit.emit(op.PUSH_NULL, 1);
  emitOutermost(unit, first.iterable);
  if (!inner.iteratesFirst && !walks) unit.emit(op.GET_ITER);
  unit.emit(op.CALL, 1);
}

/** From 3.15 on, a list display that a comprehension walks over is made as a list. */
function emitOutermost(unit: Unit, iterable: Expression): void {
  if (unit.profile.minor >= 15) unit.expression(iterable);
  else emitIterable(unit, iterable);
}

function emitInlined(unit: Unit, node: Comprehension): void {
  const scope = unit.program.scopes.get(node);
  const [first] = node.clauses;
  if (!scope || !first || node.result === 'generator') return;
  emitOutermost(unit, first.iterable);
  unit.emit(op.GET_ITER);
  const names = [...scope.inlinedNames].filter((name) => name !== '.0');
  for (const name of names) {
    unit.emit(op.LOAD_FAST_AND_CLEAR, unit.locals.fast(name));
    if (scope.keepsInCell(name)) unit.emit(op.MAKE_CELL, unit.locals.shared(name));
  }
  const restore = () => {
    unit.emit(op.SWAP, names.length + 1);
    for (const name of names.toReversed()) {
      unit.emit(op.STORE_FAST_MAYBE_NULL, unit.locals.fast(name));
    }
  };
  unit.emit(op.SWAP, names.length + 1);
  const start = unit.drafts.length;
  unit.emit(builds[node.result], 0);
  unit.emit(op.SWAP, 2);
  unit.overlays.push(scope);
  emitClauses(unit, node, 0, 1);
  unit.overlays.pop();
  if (names.length > 0) restoreAfterError(unit, start, restore);
  restore();
}

/** What an exception in a comprehension leaves is dropped, and the names that it kept apart come back. */
function restoreAfterError(unit: Unit, start: number, restore: () => void): void {
  const handler = { start, end: unit.drafts.length, target: unit.label(), depth: { at: start } };
  const emit = () => {
    unit.emit(op.SWAP, 2);
    unit.emit(op.POP_TOP);
    restore();
    unit.emit(op.RERAISE);
  };
  unit.handlers.push(handler);
  unit.cold.push({ handler, emit });
}

/** Emits the loops; the iterator of the first is on the stack. `depth`: entries above the result. */
function emitClauses(unit: Unit, node: Comprehension, index: number, depth: number): void {
  const clause = node.clauses[index];
  if (!clause) return;
  if (index > 0) {
    const only = onlyItem(unit, clause.iterable);
    if (only) {
      unit.expression(only);
      const next = unit.label();
      emitStore(unit, clause.target);
      emitConditions(unit, clause, next);
      emitInner(unit, node, index, depth);
      unit.place(next);
      return;
    }
    emitIterable(unit, clause.iterable);
    unit.emit(op.GET_ITER);
  }
  const start = unit.label();
  const end = unit.label();
  unit.place(start);
  unit.jump(op.FOR_ITER, end);
  emitStore(unit, clause.target);
  emitConditions(unit, clause, start);
  emitInner(unit, node, index, depth + 1);
  unit.jump(op.JUMP, start);
  unit.place(end);
  unit.emit(op.POP_TOP);
  unit.emit(op.POP_ITER);
}

/** Emits the clauses after one, or the element. */
function emitInner(unit: Unit, node: Comprehension, index: number, depth: number): void {
  if (index + 1 < node.clauses.length) emitClauses(unit, node, index + 1, depth);
  else emitElement(unit, node, depth - 1);
}

/**
 * The item of a display of one, over which an inner `for` only assigns; none of a constant tuple where
 * the syntax tree is folded first (until 3.13).
 */
function onlyItem(unit: Unit, iterable: Expression): Expression | null {
  if (iterable.kind !== 'list' && iterable.kind !== 'tuple') return null;
  const [item] = iterable.items;
  if (iterable.items.length !== 1 || !item || item.kind === 'starred') return null;
  return unit.profile.minor < 14 && foldConstant(item, true) ? null : item;
}

function emitConditions(
  unit: Unit,
  clause: ComprehensionClause,
  start: { position: number },
): void {
  for (const condition of clause.conditions) emitJumpIf(unit, condition, start, false);
}

function emitElement(unit: Unit, node: Comprehension, depth: number): void {
  unit.expression(node.element);
  if (node.result === 'generator') {
    unit.emit(op.YIELD_VALUE);
    unit.emit(op.POP_TOP);
    return;
  }
  if (node.value) unit.expression(node.value);
  unit.emit(adds[node.result], depth + 1);
}
