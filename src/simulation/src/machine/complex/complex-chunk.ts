import { Chunk } from '../../chunks/chunk.ts';

/** What is done with complex numbers. */
export const complexes = new Chunk(
  () => import('./complexes.ts'),
  ({ words, code }) => words.has('complex') || /\b[\d_.]+(?:e[-+]?\d+)?j\b/i.test(code),
);
