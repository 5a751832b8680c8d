import { Chunk } from '../chunks/chunk.ts';

/** How an OrderedDict is walked. */
export const ordered = new Chunk(
  async () => (await import('./ordered-iterators.ts')).orderedIterator,
  'OrderedDict',
);
