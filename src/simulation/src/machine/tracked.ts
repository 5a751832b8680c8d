import { PyBuiltin, PyModule } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyDict } from '../objects/tables.ts';
import { isClassTuple } from './class-tuples.ts';
import type { FinalizerHost } from './context.ts';
import { holdsContainers } from './dicts.ts';

/**
 * `gc.is_tracked` (Python/gc.c, 3.13: gc_is_tracked), refused where a collection that started by
 * `itself` may have seen and changed it. Modules and their functions, which the model does not count, are tracked.
 */
export function isTracked(host: FinalizerHost, object: PyObject, itself: boolean): boolean {
  const mayChange = object instanceof PyTuple || object instanceof PyDict;
  if (itself && mayChange && !holdsContainers(object)) {
    throw host.unsupported('gc.is_tracked after an automatic collection');
  }
  if (isClassTuple(object)) throw host.unsupported('gc.is_tracked of the tuples of a class');
  if (object instanceof PyBuiltin && !object.wrapsSlot) return true;
  return object.tracked || object instanceof PyModule;
}
