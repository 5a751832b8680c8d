// What has to run before an object may go: tp_finalize of Objects/typeobject.c and genobject.c.
import { PyFunction } from '../objects/functions.ts';
import { PyGenerator } from '../objects/generators.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { Frame } from './frame.ts';

/** `__del__` of an object's class, or undefined. */
export function finalizerOf(object: PyObject): PyFunction | undefined {
  const found = object.cls?.lookup('__del__');
  return found instanceof PyFunction ? found : undefined;
}

/** Refuses a generator that would run on, its `finally` and `except`, when it goes. */
export function refuseCleanUp(machine: Machine, object: PyObject): void {
  if (!(object instanceof PyGenerator) || !(object.frame instanceof Frame)) return;
  const { code, next } = object.frame;
  const inside = code.handlers.some(({ start, end }) => start < next && next <= end);
  if (next > 0 && inside) throw machine.unsupported('a generator that goes inside a try');
}
