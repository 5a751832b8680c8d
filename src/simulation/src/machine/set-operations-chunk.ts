import { Chunk } from '../chunks/chunk.ts';

/** Operators and comparisons of sets. */
export const setOperations = new Chunk(
  async () => {
    const code = await import('./set-operations.ts');
    const { compareSets, pushDifference, pushIntersection, pushSetOf, pushSymmetric } = code;
    const { removeAll, toggleAll } = code;
    return {
      ...{ compareSets, pushDifference, pushIntersection, pushSetOf, pushSymmetric },
      ...{ removeAll, toggleAll },
    };
  },
  ({ words, code }) => words.has('set') || words.has('frozenset') || /\{[^:{}]*\}/.test(code),
);
