import { Chunk } from '../chunks/chunk.ts';

/** Class statements. */
export const classes = new Chunk(
  () => import('./classes.ts'),
  ({ words }) => words.has('class'),
);
