import { Chunk } from '../chunks/chunk.ts';

/** What is wrong with a call or a name, and what is told of exceptions. */
export const errors = new Chunk(() => import('./call-and-name-errors.ts'), 'except');
