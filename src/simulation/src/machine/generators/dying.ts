// How generators go: _PyGen_Finalize and gen_dealloc of Objects/genobject.c, CPython 3.11 to 3.15.
import type { PyGenerator } from '../../objects/generators.ts';
import type { FinalizerHost } from '../context.ts';
import { weakrefs } from '../weakrefs-chunk.ts';
import { closeGenerator } from './closing.ts';
import { clearFrame } from './states.ts';
import { writeUnraisable } from '../unraisable.ts';

/** Lets a generator that goes clean up; what that raises is only told on standard error. */
export function finalizeGenerator(machine: FinalizerHost, generator: PyGenerator): void {
  if (generator.state === 'completed') return;
  const { frame } = machine;
  const { depth } = frame;
  try {
    closeGenerator(machine, frame, generator);
  } catch (error) {
    writeUnraisable(machine, error, 'while closing generator', generator);
  }
  frame.unwind(depth);
}

/**
 * Weak references to a generator that nobody holds go first, then it cleans up, then its frame goes;
 * true where it lives on after all.
 */
export function generatorDies(
  machine: FinalizerHost,
  generator: PyGenerator,
  finalize: () => boolean,
): boolean {
  if (generator.weakrefs?.length)
    weakrefs.code.clearAllReferences(machine, machine.frame, generator);
  if (finalize()) return true;
  machine.heap.untrack(generator);
  clearFrame(machine, generator);
  return false;
}
