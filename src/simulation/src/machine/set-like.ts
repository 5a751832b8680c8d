import { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';

/** Whether an object is a view of keys or of items, which can do what sets can. */
export function isSetLike(object: PyObject): object is PyView {
  return object instanceof PyView && object.kind !== 'values';
}
