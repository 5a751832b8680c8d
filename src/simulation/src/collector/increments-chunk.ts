import { Chunk } from '../chunks/chunk.ts';

/** What only CPython 3.14.0 to 3.14.4 needs, known by the profile that a program runs with. */
export const increments = new Chunk(() => import('./increments.ts'));
