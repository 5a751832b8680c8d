// Views of dicts as sets: dictview_richcompare, dictitems_contains of Objects/dictobject.c, 3.11 to 3.15.
import type { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PySet } from '../objects/tables.ts';
import { equalItems } from './item-equality.ts';
import type { Machine } from './context.ts';
import { getItem } from './dicts.ts';
import type { Frame } from './frame.ts';
import { plainLength } from './lengths.ts';
import { setOperations } from './set-operations-chunk.ts';

/** Whether a key and its value, as a tuple, are in a dict. */
export function holdsItem(machine: Machine, frame: Frame, view: PyView, item: PyObject): boolean {
  if (!(item instanceof PyTuple)) return false;
  const [key, value, more] = item.items;
  if (!key || !value || more) return false;
  const found = getItem(machine, view.dict, key);
  return found !== undefined && equalItems(machine, frame, found, value);
}

function holds(machine: Machine, frame: Frame, container: PyView | PySet, item: PyObject): boolean {
  if (container instanceof PySet) return setOperations.code.inSet(machine, container, item);
  if (container.kind === 'items') return holdsItem(machine, frame, container, item);
  return getItem(machine, container.dict, item) !== undefined;
}

/** Whether everything that the second gives is in the first (all_contained_in). */
export function containsAll(
  machine: Machine,
  frame: Frame,
  container: PyView | PySet,
  given: PyView | PySet,
): boolean {
  machine.iterate(frame, given);
  let all = true;
  while (all && machine.next(frame, frame.peek(0))) {
    all = holds(machine, frame, container, frame.peek(0));
    frame.pop();
  }
  frame.pop();
  return all;
}

/** `a < b` and the like where one is a view and the other a view or set. */
export function compareViews(
  machine: Machine,
  frame: Frame,
  operator: string,
  a: PyView | PySet,
  b: PyView | PySet,
): boolean {
  const [left, right] = [plainLength(a) ?? 0, plainLength(b) ?? 0];
  const less = operator.startsWith('<');
  const sizes = less ? left <= right : left >= right;
  if (!sizes || (operator.length === 1 && left === right)) return false;
  return less ? containsAll(machine, frame, b, a) : containsAll(machine, frame, a, b);
}
