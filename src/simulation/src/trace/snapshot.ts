import type { ProfileId } from '../profiles/profile-id.ts';
import type {
  CollectionPhase,
  CollectorGeneration,
  CollectorList,
  Effect,
  FrameId,
  Holder,
  MemoryPurpose,
  ObjectId,
} from './effect.ts';

/** A reference from a holder to an object. Borrowed and weak ones are shown but not counted. */
export interface Reference {
  readonly holder: Holder;
  readonly target: ObjectId;
  readonly counted: boolean;
}

/** One object as it stands at the cursor. */
export interface ObjectState {
  readonly id: ObjectId;
  /** `type(x).__name__`. */
  readonly type: string;
  /** Short repr of a value that has one ("257", "'abc'"), else null. */
  readonly text: string | null;
  /** What CPython holds in `ob_refcnt`, without the argument that `sys.getrefcount` adds. */
  readonly count: number;
  readonly immortal: boolean;
  /** `sys.getsizeof(x)`, bytes. */
  readonly size: number;
  readonly address: number;
  /** Whether the cyclic collector tracks it. */
  readonly tracked: boolean;
  /** The collector's generation that it is in; null where it is not tracked. */
  readonly generation: CollectorGeneration | null;
}

/** A block that the allocator has given out and not got back. */
export interface Block {
  readonly address: number;
  /** Bytes asked for. */
  readonly bytes: number;
  readonly object: ObjectId;
  readonly purpose: MemoryPurpose;
}

/** One frame of the running program, its variables in the order of their first binding. */
export interface FrameState {
  readonly id: FrameId;
  /** `<module>` or the function's name. */
  readonly function: string;
  readonly line: number;
}

/** Where a collection stands; null between collections. */
export interface CollectionState {
  readonly generation: number;
  readonly phase: CollectionPhase | null;
  /** The collector's own counts (`gc_refs`), set by the first two phases. */
  readonly refs: ReadonlyMap<ObjectId, number>;
  /** On the unreachable list, for now or for good, in its order. */
  readonly unreachable: Iterable<ObjectId> & Pick<ReadonlySet<ObjectId>, 'has' | 'size'>;
}

/** Where an object is on the collector's lists; the first one of a list is at 0. */
export interface ListPlace {
  readonly list: CollectorList;
  readonly index: number;
}

/** The collector's lists, each in its own order: in that order a collection looks at the objects. */
export interface CollectorLists {
  /**
   * Whether CPython has the program's objects in this very order. It is not told where a full
   * collection may have come to the program's names at one time or another, or where one of which the
   * model does not know may have run.
   */
  readonly orderKnown: boolean;
  /** The program's objects on a list; CPython has its own before and between them. */
  of(list: CollectorList): readonly ObjectId[];
  /** Where an object is; null where the collector does not track it. */
  place(object: ObjectId): ListPlace | null;
}

/**
 * Everything at one cursor of a trace, keyed by id. Its parts are made when they are first asked
 * for and never change. Iteration order of the maps is order of birth.
 */
export interface Snapshot {
  readonly profile: ProfileId;
  /** Number of effects applied: 0 is before the first, `trace.length` after the last. */
  readonly cursor: number;
  /** The effect that led here; null at cursor 0. */
  readonly effect: Effect | null;
  /** Outermost first; the last one runs. */
  readonly frames: readonly FrameState[];
  readonly objects: ReadonlyMap<ObjectId, ObjectState>;
  /** Every reference to a living object, in the order they were made. */
  readonly references: readonly Reference[];
  readonly blocks: ReadonlyMap<number, Block>;
  readonly collection: CollectionState | null;
  readonly lists: CollectorLists;
  readonly stdout: string;
}
