import type { PyObject } from './object.ts';

/** What the heap tells of objects that the cyclic collector can see. */
export interface CollectorHooks {
  /** An object with a collector's header has been allocated. */
  allocated(object: PyObject): void;
  /** Such an object is about to be freed. */
  released(object: PyObject): void;
  tracked(object: PyObject): void;
  untracked(object: PyObject): void;
  /** The object's count is zero: finalizer and weak references; true when it has been resurrected. */
  dying(object: PyObject): boolean;
}
