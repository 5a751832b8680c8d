import type { CollectionPhase, Effect, ObjectId } from '../trace/effect.ts';

/** The effects that a collection itself has; those of what it sets off are the machine's own. */
export type CollectorEffect = Extract<
  Effect,
  {
    kind:
      'collection-start' | 'promote' | 'promote-object' | 'relink' | 'finalize' | 'collection-end';
  }
>;

/** Is told what happens in a collection, step by step; most of it happens to every object. */
export interface SearchEvents {
  /** A phase begins. */
  phase(phase: CollectionPhase): void;
  /** The collector's own count of an object is now so much. */
  gcRefs(object: ObjectId, refs: number): void;
  /** An object goes on the unreachable list, for now. */
  tentativelyUnreachable(object: ObjectId): void;
  /** An object is reachable after all, or goes on being so. */
  reachable(object: ObjectId): void;
}

/**
 * Classes among the objects: the dict of one is tracked for itself, but no object of the model. It was
 * made just before the class, which alone holds it.
 */
export interface ClassTraversal {
  includes(object: ObjectId): boolean;
  /** What is in the dict. */
  traverseDict(object: ObjectId, visit: (target: ObjectId) => void): void;
  /** What else the class holds. */
  traverseRest(object: ObjectId, visit: (target: ObjectId) => void): void;
}

/**
 * What the collector asks of the objects. The collector itself keeps the lists of tracked objects;
 * the heap tells it of every `track`, `untrack`, allocation and deallocation, also of those that
 * happen inside `callFinalizer`, `callWeakReferenceCallback` and `clear`.
 */
export interface CollectorHeap extends SearchEvents {
  /** `ob_refcnt`. */
  count(object: ObjectId): number;
  /**
   * `tp_traverse`: visits the target of each reference that the object holds, as often as it holds
   * it. Targets that are not tracked may be visited or left out.
   */
  traverse(object: ObjectId, visit: (target: ObjectId) => void): void;
  readonly classes?: ClassTraversal;
  /**
   * Whether the object is an exact tuple or dict that holds nothing the collector could ever track,
   * so that it may be untracked too (`_PyTuple_MaybeUntrack`, `PyDict_MaybeUntrack`).
   */
  untrackable(object: ObjectId): 'tuple' | 'dict' | null;
  /** Takes the object off the collector's lists as `untrack` does, and says so in the trace. */
  untrack(object: ObjectId): void;
  /** How many tracked objects of CPython's the model has in this one, beside itself. */
  parts(object: ObjectId): number;
  /** Whether its type has a `__del__`, or it is a generator with something left to unwind. */
  hasFinalizer(object: ObjectId): boolean;
  /** Whether its finalizer was called before: it is called once only. */
  wasFinalized(object: ObjectId): boolean;
  /** Marks the object as finalized and calls its finalizer, holding a reference meanwhile. */
  callFinalizer(object: ObjectId): void;
  /** `tp_clear`: drops what the object holds, with a reference to it held meanwhile. */
  clear(object: ObjectId): void;
  /** Whether the object is itself a weak reference. */
  isWeakReference(object: ObjectId): boolean;
  /** Weak references to the object that are still set, the one CPython would find first ahead. */
  weakReferences(object: ObjectId): readonly ObjectId[];
  hasCallback(weakReference: ObjectId): boolean;
  /** Makes the weak reference dead, if it is not; its callback is kept but will not run by itself. */
  clearWeakReference(weakReference: ObjectId): void;
  /** Calls the callback with a reference to the weak reference held; true if it died afterwards. */
  callWeakReferenceCallback(weakReference: ObjectId): boolean;
  /** Puts a reference to the object in `gc.garbage`. */
  saveGarbage(object: ObjectId): void;
  /** Calls what is in `gc.callbacks`, before and after a collection. */
  callBack(phase: 'start' | 'stop', generation: number, collected: number): void;
  /** What the program's names hold, in order. */
  namedObjects(): Iterable<ObjectId>;
  /** What running frames hold, the one that runs first, each from the top of its stack down. */
  objectsOnStacks(): Iterable<ObjectId>;
  /** Empties the free lists, as CPython does at the end of a full collection. */
  clearFreeLists(): void;
  emit(effect: CollectorEffect): void;
}
