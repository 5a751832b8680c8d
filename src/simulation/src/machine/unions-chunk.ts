import { Chunk } from '../chunks/chunk.ts';

/** Unions of types, as annotations have them; without them `|` of classes is rare. */
export const unions = new Chunk(
  () => import('./unions.ts'),
  ({ code }) => /\b(?:int|str|float|list|dict|bytes|None)\]?\s*\||\|\s*None\b|UnionType/.test(code),
);
