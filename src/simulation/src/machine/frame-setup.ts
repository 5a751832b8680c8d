// What a frame begins with: initialize_locals of Python/ceval.c, MAKE_CELL and COPY_FREE_VARS.
import type { CodeObject } from '../compiler/code.ts';
import { type Globals, PyCell } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import { PyTuple } from '../objects/sequences.ts';
import { indexPlace, labelPlace } from '../trace/place.ts';
import type { Binding, Elsewhere } from './binding.ts';
import type { Machine } from './context.ts';
import { newDict, setNew } from './dicts.ts';
import { Frame } from './frame.ts';
import { emptyTuple, trackTuple } from './sequences.ts';

function depthsOf({ targets }: Binding, first: number, where: Elsewhere): number[] {
  return targets.flatMap((target, at) => (target === where ? [first + at] : []));
}

/** Collects the positional arguments that have no parameter of their own in the tuple `*args`. */
export function bindRest(
  machine: Machine,
  caller: Frame,
  inner: Frame,
  first: number,
  plan: Binding,
): void {
  const { heap } = machine;
  const index = plan.rest ?? 0;
  const depths = depthsOf(plan, first, 'rest');
  if (depths.length === 0) {
    const empty = emptyTuple(machine);
    heap.incref(empty, inner.localPlace(index));
    inner.locals[index] = empty;
    return;
  }
  const tuple = heap.allocate(new PyTuple(depths.length));
  depths.forEach((depth, at) => {
    const object = caller.stack[depth];
    if (!object) return;
    heap.incref(object, indexPlace(tuple.id, at));
    tuple.items.push(object);
  });
  trackTuple(machine, tuple);
  heap.incref(tuple, inner.localPlace(index));
  inner.locals[index] = tuple;
}

/** Collects the named arguments that have no parameter of their own in the dict `**kwargs`. */
export function bindKeywords(
  machine: Machine,
  caller: Frame,
  inner: Frame,
  first: number,
  plan: Binding,
  names: readonly string[],
): void {
  const index = plan.keywords ?? 0;
  const dict = newDict(machine);
  machine.heap.incref(dict, inner.localPlace(index));
  inner.locals[index] = dict;
  const named = first + plan.targets.length - names.length;
  for (const depth of depthsOf(plan, first, 'keywords')) {
    const value = caller.stack[depth];
    const name = names[depth - named];
    if (value && name !== undefined) {
      setNew(machine, dict, machine.heap.immortalStr(name), value);
    }
  }
}

/** A frame for the code of a module, or for what a program has compiled from text. */
export function frameOf(
  machine: Machine,
  code: CodeObject,
  globals: Globals,
  namespace: Globals,
): Frame {
  const { heap } = machine;
  const constants = machine.constantsOf(code);
  const frame = new Frame(heap, machine.newFrameId(), code, constants, globals, namespace);
  makeCells(machine, null, frame);
  return frame;
}

/** MAKE_CELL and COPY_FREE_VARS, with which code begins; `closure` is that of the function, if any. */
export function makeCells({ heap }: Machine, closure: PyTuple | null, inner: Frame): void {
  const { cells, free } = inner.code;
  free.forEach((index, at) => {
    const cell = closure?.items[at];
    if (!cell) return;
    heap.incref(cell, inner.localPlace(index));
    inner.locals[index] = cell;
  });
  for (const index of cells) makeCell(heap, inner, index);
}

/** MAKE_CELL: puts the value of a local in a new cell, and that in its place. */
export function makeCell(heap: Heap, inner: Frame, index: number): void {
  const cell = heap.allocate(new PyCell());
  heap.track(cell);
  const initial = inner.locals[index];
  if (initial) {
    const label = heap.label('.cell_contents');
    heap.incref(initial, labelPlace(cell.id, label));
    cell.content = initial;
    cell.fields = [{ label, target: initial }];
    inner.clearLocal(index);
  }
  heap.incref(cell, inner.localPlace(index));
  inner.locals[index] = cell;
  inner.localsOwned[index] = true;
}
