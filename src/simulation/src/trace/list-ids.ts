// Which of the collector's lists is which.
import { collectorLists } from './codes.ts';
import type { CollectorList } from './effect.ts';
import type { ListId } from './object-lists.ts';

/** The list of a generation, or of a collection's own. */
export function listOf(list: CollectorList): ListId {
  return collectorLists.indexOf(list);
}

export const unreachableList = listOf('unreachable');
export const finalList = listOf('still-unreachable');
export const callbackList = listOf('callbacks');
/** Unreachable objects whose finalizers have been called; they go back when all have. */
export const seenList = collectorLists.length;
/** How many lists there are. */
export const listCount = collectorLists.length + 1;
