// What becomes of unreachable objects (Python/gc.c, 3.13 and 3.15: handle_weakrefs,
// handle_weakref_callbacks, clear_weakrefs, finalize_garbage, delete_garbage).
import type { CollectorGeneration, ObjectId } from '../trace/effect.ts';
import type { CollectorHeap } from './heap.ts';
import { callbackList, listOf } from '../trace/list-ids.ts';
import type { ListId, ObjectLists } from '../trace/object-lists.ts';

/**
 * Clears weak references to unreachable objects and calls the callbacks of those that are
 * themselves reachable; `withCallbackOnly` leaves the others for later. Returns how many weak
 * references died with their callback.
 */
export function handleWeakReferences(
  heap: CollectorHeap,
  lists: ObjectLists,
  unreachable: ListId,
  old: CollectorGeneration,
  isGarbage: (object: ObjectId) => boolean,
  withCallbackOnly: boolean,
): number {
  for (const object of lists.of(unreachable)) {
    if (!withCallbackOnly && heap.isWeakReference(object)) heap.clearWeakReference(object);
    for (const reference of [...heap.weakReferences(object)]) {
      if (withCallbackOnly && !heap.hasCallback(reference)) continue;
      heap.clearWeakReference(reference);
      // A callback that is garbage itself is not called: it could reach what is being taken apart.
      if (!heap.hasCallback(reference) || isGarbage(reference)) continue;
      lists.move(reference, callbackList);
      heap.emit({ kind: 'relink', object: reference, list: 'callbacks' });
    }
  }
  const first = () => lists.first(callbackList);
  let died = 0;
  for (let next = first(); next !== null; next = first()) {
    if (heap.callWeakReferenceCallback(next)) died++;
    else keep(heap, lists, next, old);
  }
  return died;
}

/** Puts one object behind those that survive. */
function keep(
  heap: CollectorHeap,
  lists: ObjectLists,
  object: ObjectId,
  old: CollectorGeneration,
): void {
  lists.move(object, listOf(old));
  heap.emit({ kind: 'relink', object, list: old });
}

/** Clears every weak reference to, or among, the objects that are about to be taken apart. */
export function clearWeakReferences(
  heap: CollectorHeap,
  lists: ObjectLists,
  unreachable: ListId,
): void {
  for (const object of lists.of(unreachable)) {
    if (heap.isWeakReference(object)) heap.clearWeakReference(object);
    for (const reference of [...heap.weakReferences(object)]) heap.clearWeakReference(reference);
  }
}

/** Calls the finalizers that were never called, in order; objects may die of it. */
export function finalizeGarbage(
  heap: CollectorHeap,
  lists: ObjectLists,
  unreachable: ListId,
  seen: ListId,
): void {
  for (let next = lists.first(unreachable); next !== null; next = lists.first(unreachable)) {
    lists.move(next, seen);
    if (heap.wasFinalized(next) || !heap.hasFinalizer(next)) continue;
    heap.emit({ kind: 'finalize', object: next });
    heap.callFinalizer(next);
  }
  lists.merge(seen, unreachable);
}

/**
 * Clears the objects one by one, which breaks their cycles; what lives on goes to `old`. With `save`
 * they go to `gc.garbage` instead.
 */
export function deleteGarbage(
  heap: CollectorHeap,
  lists: ObjectLists,
  unreachable: ListId,
  old: CollectorGeneration,
  save: boolean,
): void {
  for (let next = lists.first(unreachable); next !== null; next = lists.first(unreachable)) {
    if (save) heap.saveGarbage(next);
    else heap.clear(next);
    if (lists.first(unreachable) === next) keep(heap, lists, next, old);
  }
}
