import { Chunk } from '../chunks/chunk.ts';

/** Parts of sequences, what takes items away, and the repetition of a list in place. */
export const slices = new Chunk(
  () => import('./slices.ts'),
  ({ code }) => /\bslice\(|\[[^\]\n{]*:|\bdel\b.*\[|\*=|\brange\([^)\n]*\)\[/.test(code),
);
