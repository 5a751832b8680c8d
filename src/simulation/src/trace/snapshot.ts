import type { ProfileId } from '../profiles/profile-id.ts';
import type {
  CollectionPhase,
  CollectorGeneration,
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
  /** On the unreachable list, for now or for good. */
  readonly unreachable: ReadonlySet<ObjectId>;
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
  readonly stdout: string;
}
