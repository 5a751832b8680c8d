import { op } from '../../compiler/opcodes.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyDict } from '../../objects/tables.ts';
import { indexPlace } from '../../trace/place.ts';
import type { HandlerTable, Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { callPacked, makeArgumentTuple, mergeDisplay, mergeKeywords } from '../packed-calls.ts';
import { iterateToUnpack } from '../iteration.ts';
import { raise } from '../raise.ts';
import { extendList, newList, newTuple } from '../sequences.ts';

/** Starred items, arguments and targets. */
export const packingInstructions: HandlerTable = {
  [op.LIST_TO_TUPLE](machine, frame) {
    const list = frame.peek(0);
    frame.push(newTuple(machine, list instanceof PyList ? list.items : [], true));
    frame.collapse(frame.depth - 2);
  },
  [op.DICT_UPDATE](machine, frame, depth) {
    const dict = frame.peek(depth);
    if (dict instanceof PyDict) mergeDisplay(machine, frame, dict);
  },
  [op.DICT_MERGE](machine, frame) {
    mergeKeywords(machine, frame);
  },
  [op.CALL_FUNCTION_EX](machine, frame, keyed) {
    if (keyed === 0) makeArgumentTuple(machine, frame, 2);
    else if (!(frame.peek(1) instanceof PyTuple)) {
      frame.swap(2);
      makeArgumentTuple(machine, frame, 3);
      frame.swap(2);
    }
    callPacked(machine, frame, keyed === 1);
  },
  [op.UNPACK_EX](machine, frame, arg) {
    // What the iterator leaves behind is not known from 3.14 on.
    if (machine.profile.minor >= 14) machine.collector.disturbed(1);
    unpackStarred(machine, frame, arg & 255, arg >> 8);
  },
};

/** Spreads the top of the stack: `before` items, a list of what is in between, `after` items. */
function unpackStarred(machine: Machine, frame: Frame, before: number, after: number): void {
  const base = frame.depth - 1;
  const source = frame.peek(0);
  iterateToUnpack(machine, frame, source);
  const iterator = frame.peek(0);
  const least = before + after;
  const enough = (found: number) => {
    if (found >= least) return;
    const atLeast = after > 0 || before > 0 ? `at least ${String(least)}` : String(least);
    throw raise(
      machine,
      'ValueError',
      `not enough values to unpack (expected ${atLeast}, got ${String(found)})`,
    );
  };
  for (let found = 0; found < before; found += 1) {
    if (!machine.next(frame, iterator)) enough(found);
  }
  const list = newList(machine, []);
  frame.push(list);
  extendList(machine, frame, list, iterator);
  enough(before + list.items.length);
  const ends = list.items.splice(list.items.length - after, after);
  keepEnds(machine, frame, list, ends);
  reverseTop(frame, before + 1 + after);
  frame.removeAt(base + 1);
  frame.removeAt(base);
}

/** Moves the last items of a list, which are no longer in it, onto the stack. */
function keepEnds(
  machine: Machine,
  frame: Frame,
  list: PyList,
  ends: readonly PyList['items'][number][],
): void {
  const kept = list.items.length;
  ends.forEach((item, at) => {
    frame.pushMoved(item, indexPlace(list.id, kept + at));
  });
  machine.heap.changed(list);
}

function reverseTop(frame: Frame, count: number): void {
  for (let low = count, high = 1; low > high; low -= 1, high += 1) {
    frame.swap(high);
    frame.swap(low);
    frame.swap(high);
  }
}
