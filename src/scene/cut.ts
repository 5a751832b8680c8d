import type {
  CollectorLists,
  ObjectId,
  ObjectState,
  Reference,
  Snapshot,
} from '@heapscope/simulation';
import { isReachable } from './reachable.ts';

/** A heap as it would be without some references. */
export interface CutHeap {
  /** The heap after the cut; what is freed is not in it. */
  readonly snapshot: Snapshot;
  /** Objects that lose their last reference, in the order in which they would go. */
  readonly freed: readonly ObjectId[];
  /** Objects that stay, held in a ring that nothing reaches any more. */
  readonly garbage: readonly ObjectId[];
}

/**
 * Takes references away and follows what reference counting would do: an object whose last counted
 * reference goes is freed, and with it the references that it holds. Finalizers and callbacks of weak
 * references, which may do anything, are not run.
 */
export function cutReferences(snapshot: Snapshot, cut: ReadonlySet<Reference>): CutHeap {
  const { objects } = snapshot;
  const taken = new Map<ObjectId, number>();
  const gone = new Set<Reference>(cut);
  const heldBy = new Map<ObjectId, Reference[]>();
  for (const reference of snapshot.references) {
    const { holder } = reference;
    if (holder.kind !== 'slot') continue;
    heldBy.set(holder.object, [...(heldBy.get(holder.object) ?? []), reference]);
  }
  const freed = new Set<ObjectId>();
  const waiting = [...cut];
  for (let lost = waiting.shift(); lost; lost = waiting.shift()) {
    const object = objects.get(lost.target);
    if (!lost.counted || !object || object.immortal || freed.has(object.id)) continue;
    const less = (taken.get(object.id) ?? 0) + 1;
    taken.set(object.id, less);
    if (object.count > less) continue;
    freed.add(object.id);
    for (const reference of heldBy.get(object.id) ?? []) {
      if (gone.has(reference)) continue;
      gone.add(reference);
      waiting.push(reference);
    }
  }
  const references = snapshot.references.filter(
    (reference) => !gone.has(reference) && !freed.has(reference.target),
  );
  const left = new Map<ObjectId, ObjectState>();
  for (const [id, object] of objects) {
    if (freed.has(id)) continue;
    left.set(id, { ...object, count: object.count - (object.immortal ? 0 : (taken.get(id) ?? 0)) });
  }
  const before = isReachable(snapshot.references);
  const after = isReachable(references);
  const garbage = [...left.values()]
    .filter(({ id, immortal }) => !immortal && before(id) && !after(id))
    .map(({ id }) => id);
  const { profile, cursor, effect, frames, blocks, collection, stdout } = snapshot;
  return {
    snapshot: {
      ...{ profile, cursor, effect, frames, blocks, collection, stdout },
      objects: left,
      references,
      get lists() {
        return without(freed, snapshot.lists);
      },
    },
    freed: [...freed],
    garbage,
  };
}

/** The collector's lists with some objects gone. */
function without(freed: ReadonlySet<ObjectId>, lists: CollectorLists): CollectorLists {
  const of: CollectorLists['of'] = (list) => lists.of(list).filter((object) => !freed.has(object));
  return {
    orderKnown: lists.orderKnown,
    of,
    place: (object) => {
      const before = lists.place(object);
      return before && !freed.has(object)
        ? { list: before.list, index: of(before.list).indexOf(object) }
        : null;
    },
  };
}
