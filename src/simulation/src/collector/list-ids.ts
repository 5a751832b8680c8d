// Which of the collector's lists is which.
import type { CollectorGeneration } from '../trace/effect.ts';
import type { ListId } from './object-lists.ts';

/** Lists 0 to 2 are the generations; the others are used during a collection. */
export const unreachableList = 3;
export const finalList = 4;
export const seenList = 5;
export const callbackList = 6;
/** What `gc.freeze` has put aside. */
const frozenList = 7;
/** How many lists there are. */
export const listCount = 8;

/** The list of a generation. */
export function listOf(generation: CollectorGeneration): ListId {
  return generation === 'permanent' ? frozenList : generation;
}
