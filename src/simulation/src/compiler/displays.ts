// Code for list, tuple, set and dict displays: starunpack_helper and compiler_dict in
// Python/compile.c; codegen.c and the folding of displays in flowgraph.c from 3.14.
import type { Expression } from '../syntax/tree.ts';
import { foldAll } from './fold.ts';
import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

/** STACK_USE_GUIDELINE: longer displays are built item by item. */
const mostOnStack = 30;
/** Shortest display of constants that is built from a constant tuple. */
const leastFolded = 3;

type Items = readonly Expression[];

function emitItems(unit: Unit, items: Items, build: number, add: number): void {
  if (items.length <= mostOnStack) {
    for (const item of items) unit.expression(item);
    unit.emit(build, items.length);
    return;
  }
  unit.emit(build, 0);
  for (const item of items) {
    unit.expression(item);
    unit.emit(add, 1);
  }
}

function emitFromConstants(unit: Unit, items: Items, build: number, extend: number): boolean {
  const kind = build === op.BUILD_SET ? 'frozenset' : 'tuple';
  const constants = items.length >= leastFolded ? foldAll(items, unit.profile.minor < 14) : null;
  if (!constants) return false;
  unit.emit(build, 0);
  unit.emit(op.LOAD_CONST, unit.constant({ kind, items: constants, literal: false }));
  unit.emit(extend, 1);
  return true;
}

/** Emits `[…]`. */
export function emitList(unit: Unit, items: Items): void {
  if (emitFromConstants(unit, items, op.BUILD_LIST, op.LIST_EXTEND)) return;
  emitItems(unit, items, op.BUILD_LIST, op.LIST_APPEND);
}

/** Emits `{…}` of single items. */
export function emitSet(unit: Unit, items: Items): void {
  if (emitFromConstants(unit, items, op.BUILD_SET, op.SET_UPDATE)) return;
  emitItems(unit, items, op.BUILD_SET, op.SET_ADD);
}

/** Emits `(…)` that is not constant. */
export function emitTuple(unit: Unit, items: Items): void {
  for (const item of items) unit.expression(item);
  unit.emit(op.BUILD_TUPLE, items.length);
}

/** Emits `{key: value, …}`. */
export function emitDict(
  unit: Unit,
  entries: readonly { readonly key: Expression; readonly value: Expression }[],
): void {
  const big = entries.length * 2 > mostOnStack;
  if (big) unit.emit(op.BUILD_MAP, 0);
  for (const { key, value } of entries) {
    unit.expression(key);
    unit.expression(value);
    if (big) unit.emit(op.MAP_ADD, 1);
  }
  if (!big) unit.emit(op.BUILD_MAP, entries.length);
}

/** Emits what a loop or `in` walks over: a list display there is made as a tuple. */
export function emitIterable(unit: Unit, iterable: Expression): void {
  if (iterable.kind === 'list') unit.expression({ ...iterable, kind: 'tuple' });
  else unit.expression(iterable);
}
