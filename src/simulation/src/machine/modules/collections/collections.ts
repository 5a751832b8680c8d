import { collectionsParts } from '../../library/collections/collections.ts';
import type { NativeModule } from '../native-module.ts';
import { defaultdict, orderedDict } from './dict-types.ts';
import { deque } from './deque.ts';

/** The module collections. */
export const collections: NativeModule = {
  types: [deque, defaultdict, orderedDict],
  library: collectionsParts,
};
