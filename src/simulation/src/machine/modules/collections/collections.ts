import type { NativeModule } from '../native-module.ts';
import { deque } from './deque.ts';

/** What the module collections has in C. */
export const collections: NativeModule = { types: [deque] };
