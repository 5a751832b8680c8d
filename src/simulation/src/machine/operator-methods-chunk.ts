import { Chunk } from '../chunks/chunk.ts';

/** Operators and comparisons of instances of classes. */
export const operatorMethods = new Chunk(
  () => import('./operator-methods.ts'),
  ({ words, code }) =>
    words.has('namedtuple') ||
    /\bclass \w+\((?:int|float|str|list|tuple|dict)\)|\b__(?:[ri]?(?:add|sub|mul|truediv|floordiv|mod|divmod|pow|[lr]shift|and|x?or)|eq|ne|[lg][te])__/.test(
      code,
    ),
);
