import { Chunk } from '../chunks/chunk.ts';

/** What descriptors other than functions do. */
export const accessors = new Chunk(
  () => import('./accessors.ts'),
  ({ words, code }) =>
    /\.__\w|\.(?:start|stop|step)\b|\b__(?:get|set|delete|slots)__/.test(code) ||
    ['property', 'classmethod', 'staticmethod', 'super', 'except', 'MappingProxyType'].some(
      (word) => words.has(word),
    ),
);
