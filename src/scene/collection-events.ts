import type { ObjectId } from '@heapscope/simulation';

/** What a collection does to one object. */
export type Happening =
  /** `update_refs` has copied its count. */
  | 'copied'
  /** A reference from inside has been taken from the copy. */
  | 'subtracted'
  /** It goes on the unreachable list, for now. */
  | 'put-aside'
  /** It comes back from that list: something reachable refers to it. */
  | 'rescued'
  /** It is reachable and was never put aside. */
  | 'kept'
  /** Its finalizer is called. */
  | 'finalized'
  /** A finalizer has made it reachable again. */
  | 'resurrected'
  | 'freed';

/** One thing that happens to one object; `refs` is the collector's copy of its count from then on. */
export interface CollectionEvent {
  readonly cursor: number;
  readonly object: ObjectId;
  readonly kind: Happening;
  readonly refs: number;
}

/** One collection of a run. Cursors: `start` is before its first effect, `end` after its last. */
export interface CollectionRecord {
  readonly start: number;
  readonly end: number;
  readonly generation: number;
  readonly asked: boolean;
  /** The line of the running frame. */
  readonly line: number;
  /** What `gc.collect` returns. */
  readonly collected: number;
  /** An increment of 3.14.0 to 3.14.4 that only marks has no list of unreachable objects. */
  readonly marksOnly: boolean;
  readonly events: readonly CollectionEvent[];
}

/** How one object of a collection stands after all that has happened to it so far. */
export interface Standing {
  readonly object: ObjectId;
  /** The copy that `update_refs` made. */
  readonly copied: number;
  /** The copy now. */
  readonly refs: number;
  readonly aside: boolean;
  /** All that happened to it, in order; `subtracted` may come several times. */
  readonly happened: readonly Happening[];
}

/** How each object of a collection stands at a cursor, in the order of the collector's list. */
export function standingsAt(record: CollectionRecord, cursor: number): Map<ObjectId, Standing> {
  const standings = new Map<ObjectId, Standing>();
  for (const event of record.events) {
    if (event.cursor > cursor) break;
    const { object, kind, refs } = event;
    const before = standings.get(object);
    const aside =
      kind === 'put-aside' ||
      ((before?.aside ?? false) && kind !== 'rescued' && kind !== 'resurrected');
    standings.set(object, {
      object,
      copied: before?.copied ?? refs,
      refs,
      aside,
      happened: [...(before?.happened ?? []), kind],
    });
  }
  return standings;
}
