import type { NativeModule } from '../native-module.ts';
import { defaultdict, orderedDict } from './dict-types.ts';
import { deque } from './deque.ts';

/** What the module collections has in C. */
export const collections: NativeModule = { types: [deque, defaultdict, orderedDict] };
