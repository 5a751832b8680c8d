import { Chunk } from '../chunks/chunk.ts';

/** `repr` of what few programs show. */
export const rareTexts = new Chunk(
  async () => (await import('./rare-texts.ts')).rareText,
  ({ words, code }) =>
    /\b(?:frozen)?set\b|\{[^:{}]*\}/.test(code) ||
    ['repr', 'OrderedDict', 'defaultdict', 'slice', 'except', 'bytes', 'bytearray', 'map'].some(
      (word) => words.has(word),
    ),
);
