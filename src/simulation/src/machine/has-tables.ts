import { isBytes } from '../objects/bytes.ts';
import { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import { NativeObject } from './native-object.ts';

/** Whether operators of an object are neither those of numbers nor of str, list and tuple. */
export function hasTableOperators(object: PyObject): boolean {
  return (
    object instanceof PyDict ||
    object instanceof PySet ||
    object instanceof PyView ||
    object instanceof NativeObject ||
    isBytes(object)
  );
}
