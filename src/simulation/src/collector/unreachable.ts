// Which objects nothing outside their own list refers to (Python/gc.c, 3.13: deduce_unreachable,
// update_refs, subtract_refs, move_unreachable).
import type { ObjectId } from '../trace/effect.ts';
import type { CollectorEffect, CollectorHeap } from './heap.ts';
import type { ListId, ObjectLists } from './object-lists.ts';

/** The collector's own counts of the objects it examines; an object without one is left alone. */
export type CollectorCounts = Map<ObjectId, number>;

/**
 * Moves the objects of `base` that cannot be reached from outside it to `unreachable`, in the order
 * CPython does. Afterwards `counts` holds exactly those.
 */
export function deduceUnreachable(
  heap: CollectorHeap,
  lists: ObjectLists,
  base: ListId,
  unreachable: ListId,
  counts: CollectorCounts,
  emit: (effect: CollectorEffect) => void,
): void {
  emit({ kind: 'collection-phase', phase: 'update-refs' });
  for (const object of lists.of(base)) {
    const refs = heap.count(object);
    counts.set(object, refs);
    emit({ kind: 'gc-refs', object, refs });
  }

  emit({ kind: 'collection-phase', phase: 'subtract-refs' });
  for (const object of lists.of(base)) {
    heap.traverse(object, (target) => {
      const refs = counts.get(target);
      if (refs === undefined) return;
      if (refs === 0) throw new RangeError(`object ${String(target)} is held more than counted`);
      counts.set(target, refs - 1);
      emit({ kind: 'gc-refs', object: target, refs: refs - 1 });
    });
  }

  emit({ kind: 'collection-phase', phase: 'move-unreachable' });
  const movedAway = new Set<ObjectId>();
  const announced = new Set<ObjectId>();
  for (let object = lists.first(base); object !== null;) {
    const current = object;
    if (counts.get(current) === 0) {
      object = lists.after(current);
      lists.move(current, unreachable);
      movedAway.add(current);
      emit({ kind: 'tentatively-unreachable', object: current });
      continue;
    }
    if (!announced.delete(current)) emit({ kind: 'reachable', object: current });
    heap.traverse(current, (target) => {
      if (counts.get(target) !== 0) return;
      counts.set(target, 1);
      emit({ kind: 'gc-refs', object: target, refs: 1 });
      if (!movedAway.delete(target)) return;
      lists.move(target, base);
      announced.add(target);
      emit({ kind: 'reachable', object: target });
    });
    counts.delete(current);
    // Only now: the traversal may have put objects behind this one.
    object = lists.after(current);
  }
}
