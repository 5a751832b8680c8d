import { Chunk } from '../chunks/chunk.ts';

/** Changes of a part of a list, and of a list by its own repetition. */
export const listSlices = new Chunk(
  async () => {
    const { assignSlice, deleteSlice, repeatList } = await import('./list-slices.ts');
    return { assignSlice, deleteSlice, repeatList };
  },
  ({ code }) => /\[[^\]\n]*:[^\]\n]*\]\s*(?:[-+*|&]?=[^=]|,)|\bdel\b.*\[.*:|\*=/.test(code),
);
