/** Permanent number of one simulated object; ids are handed out in order of birth and never used again. */
export type ObjectId = number;

/** Number of one frame, in order of pushing; frame 0 is the module. */
export type FrameId = number;

/**
 * Where a reference is held. Every count in the simulation is the number of holders that own the
 * object, so that a learner who asks "who holds this?" gets an answer for each unit of the count.
 */
export type Holder =
  /** A variable: a global (frame 0) or a local. */
  | { readonly kind: 'name'; readonly frame: FrameId; readonly name: string }
  /** A temporary on a frame's evaluation stack; `depth` 0 is the bottom. */
  | { readonly kind: 'stack'; readonly frame: FrameId; readonly depth: number }
  /** A place inside another object: an item, key, attribute, cell, default, `__dict__`… `label` is short, as `[0]` or `.next`. */
  | { readonly kind: 'slot'; readonly object: ObjectId; readonly label: string }
  /** CPython itself: the table of interned strings, a code object's constants, the exception in flight. */
  | { readonly kind: 'interpreter'; readonly reason: string };

/** What raw memory is asked for: the object itself or a table that it owns. */
export type MemoryPurpose = 'object' | 'items' | 'keys' | 'values' | 'entries' | 'buffer';

/**
 * The phases of one generational collection, in the order CPython runs them
 * (Python/gc.c `gc_collect_main`, 3.13: update_refs, subtract_refs, move_unreachable,
 * handle_weakrefs, finalize_garbage, handle_resurrected_objects, delete_garbage).
 */
export const collectionPhases = [
  'update-refs',
  'subtract-refs',
  'move-unreachable',
  'weak-references',
  'finalizers',
  'resurrection',
  'clear',
] as const;
/**
 * The phases of an increment that only marks what the program can reach (Python/gc.c
 * `gc_collect_increment`, 3.14.2: assess_work_to_do, mark_global_roots, mark_stacks).
 */
export const incrementPhases = ['assess-work', 'mark-roots', 'mark-stacks'] as const;
/**
 * The phases of a full collection of an incremental collector (Python/gc.c `gc_collect_full`, 3.14.2):
 * in the end `completed_scavenge` makes the visited space the pending one.
 */
export const fullPhases = [...collectionPhases, 'completed-scavenge'] as const;
/** One phase of a collection, or of an increment. */
export type CollectionPhase = (typeof fullPhases | typeof incrementPhases)[number];
/** All phases; the trace has their numbers. */
export const allPhases: readonly CollectionPhase[] = [
  ...collectionPhases,
  ...incrementPhases,
  'completed-scavenge',
];

/** One thing that happens in a run: the smallest step a learner can take. Counts are after the effect. */
export type Effect =
  | { readonly kind: 'line'; readonly frame: FrameId; readonly line: number }
  | {
      readonly kind: 'push-frame';
      readonly frame: FrameId;
      readonly function: string;
      readonly line: number;
    }
  | { readonly kind: 'pop-frame'; readonly frame: FrameId }
  /** An object comes to life with count 1, held by `holder`; `text` is its repr where that is short and fixed. */
  | {
      readonly kind: 'allocate';
      readonly object: ObjectId;
      readonly type: string;
      readonly text: string | null;
      readonly size: number;
      readonly address: number;
      /** 0, or the fixed count of an immortal object. */
      readonly count: number;
      readonly immortal: boolean;
    }
  | { readonly kind: 'deallocate'; readonly object: ObjectId }
  /** `holder` now owns a reference to `object`. */
  | {
      readonly kind: 'incref';
      readonly object: ObjectId;
      readonly count: number;
      readonly holder: Holder;
    }
  /** `holder` no longer owns a reference to `object`. */
  | {
      readonly kind: 'decref';
      readonly object: ObjectId;
      readonly count: number;
      readonly holder: Holder;
    }
  /** A reference changes hands without a change of count: a temporary is stored, or a name is loaded to be moved. */
  | {
      readonly kind: 'move';
      readonly object: ObjectId;
      readonly from: Holder;
      readonly to: Holder;
    }
  /** A reference that counts for nothing: a borrowed load (3.14 on) or a weak reference. */
  | { readonly kind: 'borrow'; readonly object: ObjectId; readonly holder: Holder }
  | { readonly kind: 'return-borrowed'; readonly object: ObjectId; readonly holder: Holder }
  /** `sys.getsizeof` of the object changes, in bytes, or its short text does. */
  | {
      readonly kind: 'change';
      readonly object: ObjectId;
      readonly size: number;
      readonly text: string | null;
    }
  /**
   * Raw memory; `bytes` is the request, not the size class. At an address that has not been freed it
   * is no request: a free list passes on the block of an object that is gone.
   */
  | {
      readonly kind: 'malloc';
      readonly address: number;
      readonly bytes: number;
      readonly object: ObjectId;
      readonly purpose: MemoryPurpose;
    }
  | { readonly kind: 'free'; readonly address: number; readonly object: ObjectId }
  | { readonly kind: 'track'; readonly object: ObjectId }
  | { readonly kind: 'untrack'; readonly object: ObjectId }
  /** A weak reference object stops referring: its referent is about to go. */
  | { readonly kind: 'weakref-cleared'; readonly object: ObjectId }
  | { readonly kind: 'output'; readonly text: string }
  /** All objects of a generation go to another. One that is tracked anew is in generation 0. */
  | {
      readonly kind: 'promote';
      readonly from: CollectorGeneration;
      readonly to: CollectorGeneration;
    }
  /** One object goes to the oldest generation by itself: an increment marked it. */
  | { readonly kind: 'promote-object'; readonly object: ObjectId }
  /** One object goes to the end of a list by itself, where no other effect says so. */
  | { readonly kind: 'relink'; readonly object: ObjectId; readonly list: CollectorList }
  | {
      readonly kind: 'collection-start';
      readonly generation: number;
      readonly reason: 'asked' | 'threshold';
    }
  | { readonly kind: 'collection-phase'; readonly phase: CollectionPhase }
  /** The collector's own copy of a count, as `update_refs` sets it and `subtract_refs` lowers it. */
  | { readonly kind: 'gc-refs'; readonly object: ObjectId; readonly refs: number }
  | { readonly kind: 'tentatively-unreachable'; readonly object: ObjectId }
  | { readonly kind: 'reachable'; readonly object: ObjectId }
  | { readonly kind: 'finalize'; readonly object: ObjectId }
  | {
      readonly kind: 'collection-end';
      readonly collected: number;
      readonly uncollectable: number;
    };

/**
 * Where the collector keeps a tracked object. `permanent` is the list of `gc.freeze`. An incremental
 * collector has its visited space as 1 and its pending one as 2; `increment` has the objects that an
 * increment is about.
 */
export type CollectorGeneration = 0 | 1 | 2 | 'permanent' | 'increment';

/**
 * A list of the collector: a generation, or one that a collection makes for itself (Python/gc.c
 * `gc_collect_main`, 3.13: `unreachable`, `final_unreachable`; `handle_weakrefs`: `wrcb_to_call`).
 */
export type CollectorList = CollectorGeneration | 'unreachable' | 'still-unreachable' | 'callbacks';

/** The discriminant of {@link Effect}. */
export type EffectKind = Effect['kind'];
