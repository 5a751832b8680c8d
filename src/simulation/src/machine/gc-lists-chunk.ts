import { Chunk } from '../chunks/chunk.ts';
import type { Machine } from './context.ts';

/** `gc.callbacks` and `gc.garbage`, of which only a program that imports gc can know. */
export const gcLists = new Chunk(() => import('./gc-lists.ts'), 'gc');

/** Whether a program has put something into `gc.callbacks`. */
export function hasCallbacks(machine: Machine): boolean {
  return gcLists.isLoaded && gcLists.code.hasCallbacks(machine);
}
