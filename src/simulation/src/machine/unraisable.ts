// Exceptions that nobody can catch: PyErr_WriteUnraisable and PyErr_FormatUnraisable of
// Python/errors.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { unraisable } from './unraisable-chunk.ts';
import type { Doing } from './unraisable-hook.ts';

/**
 * Lets go of an exception that cannot go on from where it came: it is told on standard error, or to the
 * program's own `sys.unraisablehook`. `object` is what was called, or the generator.
 */
export function writeUnraisable(
  machine: Machine,
  error: unknown,
  doing: Doing,
  object: PyObject,
): void {
  if (unraisable.isLoaded && unraisable.code.callHook(machine, error, doing, object)) return;
  if (!machine.swallow(error, 'BaseException')) throw error;
}
