// Code for list, tuple, set and dict displays: starunpack_helper and compiler_dict in
// Python/compile.c; codegen.c and the folding of displays in flowgraph.c from 3.14.
import type { Expression } from '../syntax/tree.ts';
import { foldAll, keepFirstConstant } from './fold.ts';
import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

/** STACK_USE_GUIDELINE: longer displays are built item by item. */
const mostOnStack = 30;
/** Shortest display of constants that is built from a constant tuple. */
const leastFolded = 3;

type Items = readonly Expression[];

const isStarred = (item: Expression) => item.kind === 'starred';

/** Emits items into a new list or set, from the first starred one on one by one. */
function emitStarred(
  unit: Unit,
  items: Items,
  before: number,
  [build, add, extend]: readonly [number, number, number],
): void {
  let made = items.length + before > mostOnStack;
  if (made) unit.emit(build, before);
  items.forEach((item, index) => {
    if (item.kind !== 'starred') {
      unit.expression(item);
      if (made) unit.emit(add, 1);
      return;
    }
    if (!made) unit.emit(build, index + before);
    made = true;
    unit.expression(item.value);
    unit.emit(extend, 1);
  });
}

const lists = [op.BUILD_LIST, op.LIST_APPEND, op.LIST_EXTEND] as const;
const sets = [op.BUILD_SET, op.SET_ADD, op.SET_UPDATE] as const;

function emitItems(unit: Unit, items: Items, build: number, add: number): void {
  if (items.some(isStarred)) {
    emitStarred(unit, items, 0, build === op.BUILD_SET ? sets : lists);
    return;
  }
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
  // From 3.14 on only what has been built on the stack is folded (optimize_lists_and_sets).
  if (unit.profile.minor >= 14 && items.length > mostOnStack) return false;
  const kind = build === op.BUILD_SET ? 'frozenset' : 'tuple';
  const constants = items.length >= leastFolded ? foldAll(items, unit.profile.minor < 14) : null;
  if (!constants) return false;
  keepFirstConstant(unit, items);
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
  if (!items.some(isStarred)) {
    for (const item of items) unit.expression(item);
    unit.emit(op.BUILD_TUPLE, items.length);
    return;
  }
  emitStarred(unit, items, 0, lists);
  unit.emit(op.LIST_TO_TUPLE);
}

/** Emits a tuple of `before` entries that are on the stack already and further items. */
export function emitItemsAfter(unit: Unit, items: Items, before: number): void {
  if (items.some(isStarred)) {
    emitStarred(unit, items, before, lists);
    unit.emit(op.LIST_TO_TUPLE);
    return;
  }
  const folded =
    before === 0 && items.length >= leastFolded ? foldAll(items, unit.profile.minor < 14) : null;
  if (folded) {
    keepFirstConstant(unit, items);
    unit.emit(op.LOAD_CONST, unit.constant({ kind: 'tuple', items: folded, literal: false }));
    return;
  }
  for (const item of items) unit.expression(item);
  unit.emit(op.BUILD_TUPLE, before + items.length);
}

/** The most entries that a dict display builds at a time. */
const mostEntries = 15;

/** Emits `{key: value, …}`. */
export function emitDict(
  unit: Unit,
  entries: readonly { readonly key: Expression | null; readonly value: Expression }[],
): void {
  let made = false;
  let pending: { readonly key: Expression; readonly value: Expression }[] = [];
  const build = () => {
    emitEntries(unit, pending);
    if (made) unit.emit(op.DICT_UPDATE, 1);
    made = true;
    pending = [];
  };
  for (const { key, value } of entries) {
    if (key) {
      pending.push({ key, value });
      if (pending.length * 2 > mostOnStack + 3) build();
      continue;
    }
    if (pending.length > 0) build();
    if (!made) unit.emit(op.BUILD_MAP, 0);
    made = true;
    unit.expression(value);
    unit.emit(op.DICT_UPDATE, 1);
  }
  if (pending.length > 0 || !made) build();
}

function emitEntries(
  unit: Unit,
  entries: readonly { readonly key: Expression; readonly value: Expression }[],
): void {
  const big = entries.length > mostEntries;
  if (!big && entries.length > 1 && emitConstantKeys(unit, entries)) return;
  if (big) unit.emit(op.BUILD_MAP, 0);
  for (const { key, value } of entries) {
    unit.expression(key);
    unit.expression(value);
    if (big) unit.emit(op.MAP_ADD, 1);
  }
  if (!big) unit.emit(op.BUILD_MAP, entries.length);
}

/** Until 3.13, constant keys come from a tuple (BUILD_CONST_KEY_MAP). */
function emitConstantKeys(
  unit: Unit,
  entries: readonly { readonly key: Expression; readonly value: Expression }[],
): boolean {
  if (unit.profile.minor >= 14) return false;
  const keys = foldAll(
    entries.map(({ key }) => key),
    true,
  );
  if (!keys) return false;
  for (const { value } of entries) unit.expression(value);
  unit.emit(op.LOAD_CONST, unit.constant({ kind: 'tuple', items: keys, literal: false }));
  unit.emit(op.BUILD_CONST_KEY_MAP, entries.length);
  return true;
}

/**
 * Emits what a loop or `in` walks over: a list display there is made as a tuple, a set of constants as a
 * frozenset (fold_iter of Python/ast_opt.c, optimize_lists_and_sets of Python/flowgraph.c).
 */
export function emitIterable(unit: Unit, iterable: Expression): void {
  if (iterable.kind === 'list' && !iterable.items.some(isStarred)) {
    unit.expression({ ...iterable, kind: 'tuple' });
    return;
  }
  const items = iterable.kind === 'set' ? foldAll(iterable.items, unit.profile.minor < 14) : null;
  if (items && iterable.kind === 'set') {
    keepFirstConstant(unit, iterable.items);
    unit.emit(
      op.LOAD_CONST,
      unit.constant({ kind: 'frozenset', items, literal: unit.profile.minor < 14 }),
    );
  } else unit.expression(iterable);
}
