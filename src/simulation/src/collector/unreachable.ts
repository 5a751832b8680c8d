// Which objects nothing outside their own list refers to (Python/gc.c, 3.13: deduce_unreachable,
// update_refs, subtract_refs, move_unreachable). Every object that is examined comes through these
// loops, so nothing is made in them.
import type { ObjectId } from '../trace/effect.ts';
import { broughtBack, type GcRefs, notExamined, putAside } from './gc-refs.ts';
import type { CollectorHeap, SearchEvents } from './heap.ts';
import type { ListId, ObjectLists } from './object-lists.ts';

/**
 * Moves the objects of `base` that cannot be reached from outside it to `unreachable`, in the order
 * CPython does. Afterwards exactly those are examined in `refs`.
 */
export function deduceUnreachable(
  heap: CollectorHeap,
  lists: ObjectLists,
  base: ListId,
  unreachable: ListId,
  refs: GcRefs,
  events: SearchEvents,
): void {
  refs.clear();
  updateRefs(heap, lists, base, refs, events);
  subtractRefs(heap, lists, base, refs.words, events);
  moveUnreachable(heap, lists, base, unreachable, refs, events);
}

function updateRefs(
  heap: CollectorHeap,
  lists: ObjectLists,
  base: ListId,
  refs: GcRefs,
  events: SearchEvents,
): void {
  events.phase('update-refs');
  for (let object = lists.first(base); object !== null; object = lists.after(object)) {
    const count = heap.count(object);
    refs.set(object, count);
    events.gcRefs(object, count);
  }
}

function subtractRefs(
  heap: CollectorHeap,
  lists: ObjectLists,
  base: ListId,
  words: Int32Array,
  events: SearchEvents,
): void {
  events.phase('subtract-refs');
  const visitDecref = (target: ObjectId): void => {
    const refs = words[target] ?? notExamined;
    if (refs === notExamined) return;
    if (refs === 0) throw new RangeError(`object ${String(target)} is held more than counted`);
    words[target] = refs - 1;
    events.gcRefs(target, refs - 1);
  };
  for (let object = lists.first(base); object !== null; object = lists.after(object)) {
    heap.traverse(object, visitDecref);
  }
}

function moveUnreachable(
  heap: CollectorHeap,
  lists: ObjectLists,
  base: ListId,
  unreachable: ListId,
  refs: GcRefs,
  events: SearchEvents,
): void {
  events.phase('move-unreachable');
  const { words } = refs;
  const visitReachable = (target: ObjectId): void => {
    const word = words[target] ?? notExamined;
    if (word === 0) {
      words[target] = 1;
      events.gcRefs(target, 1);
    } else if (word === putAside) {
      words[target] = 1 | broughtBack;
      events.gcRefs(target, 1);
      lists.move(target, base);
      events.reachable(target);
    }
  };
  for (let object = lists.first(base); object !== null;) {
    const current: ObjectId = object;
    const word = words[current] ?? notExamined;
    if (word === 0) {
      object = lists.after(current);
      lists.move(current, unreachable);
      refs.putAside(current);
      events.tentativelyUnreachable(current);
      continue;
    }
    if ((word & broughtBack) === 0) events.reachable(current);
    heap.traverse(current, visitReachable);
    words[current] = notExamined;
    // Only now: the traversal may have put objects behind this one.
    object = lists.after(current);
  }
}
