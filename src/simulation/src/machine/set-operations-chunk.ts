import { Chunk } from '../chunks/chunk.ts';

/** What sets do. */
export const setOperations = new Chunk(
  () => import('./all-of-sets.ts'),
  ({ words, code }) => words.has('set') || words.has('frozenset') || /\{[^:{}]*\}/.test(code),
);
