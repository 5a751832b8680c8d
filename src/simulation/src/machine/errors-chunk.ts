import { Chunk } from '../chunks/chunk.ts';

/** What is wrong with a call or a name; programs without a mistake of that kind do without it. */
export const errors = new Chunk(() => import('./call-and-name-errors.ts'));
