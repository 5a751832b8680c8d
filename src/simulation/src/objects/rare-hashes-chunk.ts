import { Chunk } from '../chunks/chunk.ts';

/** Hashes of floats, tuples and frozensets. */
export const rareHashes = new Chunk(
  () => import('./rare-hashes.ts'),
  ({ words, code }) =>
    ['set', 'frozenset', 'hash', 'namedtuple', 'lru_cache'].some((word) => words.has(word)) ||
    /[[{,]\s*\(|\{[^:{}]*\}|\[[^\][:]*,[^\]]*\]\s*=/.test(code),
);
