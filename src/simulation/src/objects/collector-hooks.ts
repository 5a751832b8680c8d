import type { PyObject } from './object.ts';

/** What the heap tells of objects that the cyclic collector can see. */
export interface CollectorHooks {
  /** An object with a collector's header has got memory that is no free list's. */
  allocated(): void;
  /** The last one was made before the program, and counts for nothing. */
  allocatedEarly(): void;
  /** An object is freed; `kept`: its memory went to a free list. */
  released(object: PyObject, kept: boolean): void;
  /** CPython has made an object for itself, which has a collector's header and is tracked. */
  ownMade(fresh: boolean): void;
  /** An object of CPython's own is gone; `kept`: its memory went to a free list. */
  ownGone(kept: boolean): void;
  tracked(object: PyObject): void;
  untracked(object: PyObject): void;
  /** The object's count is zero: finalizer and weak references; true when it has been resurrected. */
  dying(object: PyObject): boolean;
}
