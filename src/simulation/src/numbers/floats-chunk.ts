import { Chunk } from '../chunks/chunk.ts';

/** Text of floats, and quotients that are floats. */
export const floatMath = new Chunk(
  () => import('./floats.ts'),
  ({ code }) => /\d\.|\.\d|\de-?\d|\/|\bfloat\b/.test(code),
);
