// What has to run before an object may go: tp_finalize of Objects/typeobject.c and genobject.c.
import { PyFunction } from '../objects/functions.ts';
import { PyGenerator } from '../objects/generators.ts';
import type { PyObject } from '../objects/object.ts';

/** `__del__` of an object's class, or undefined. */
export function finalizerOf(object: PyObject): PyFunction | undefined {
  const found = object.cls?.lookup('__del__');
  return found instanceof PyFunction ? found : undefined;
}

/** Whether an object is a generator that has not ended and is closed when it goes (_PyGen_Finalize). */
export function closesWhenItGoes(object: PyObject): boolean {
  return object instanceof PyGenerator && object.state !== 'completed';
}
