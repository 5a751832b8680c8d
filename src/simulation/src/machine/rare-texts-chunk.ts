import { Chunk } from '../chunks/chunk.ts';

/** `repr` of what few programs show. */
export const rareTexts = new Chunk(
  () => import('./rare-texts.ts'),
  ({ words, code }) =>
    /\b(?:frozen)?set\b|\{[^:{}]*\}/.test(code) ||
    ['repr', 'OrderedDict', 'defaultdict', 'slice', 'except', 'bytes', 'bytearray', 'map'].some(
      (word) => words.has(word),
    ),
);
