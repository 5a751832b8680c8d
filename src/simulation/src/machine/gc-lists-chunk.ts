import { Chunk } from '../chunks/chunk.ts';

/** `gc.callbacks` and `gc.garbage`, of which only a program that imports gc can know. */
export const gcLists = new Chunk(() => import('./gc-lists.ts'), 'gc');
