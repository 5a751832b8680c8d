import { Chunk } from '../chunks/chunk.ts';

/** Hashes of other objects than ints and strings. */
export const hashing = new Chunk(
  () => import('./hashing.ts'),
  ({ words, code }) =>
    ['set', 'frozenset', 'hash', '__hash__', 'namedtuple', 'lru_cache'].some((word) =>
      words.has(word),
    ) || /[[{,]\s*\(|\{[^:{}]*\}|\[[^\][:]*,[^\]]*\]\s*=/.test(code),
);
