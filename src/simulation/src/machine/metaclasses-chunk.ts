import { Chunk } from '../chunks/chunk.ts';

/** Classes of metaclasses, and those that calling `type` makes. */
export const metaclasses = new Chunk(
  () => import('./metaclasses.ts'),
  ({ code }) => /\bmetaclass\b|\btype\([^()\n]*,|\b__prepare__\b|\btype\.__new__/.test(code),
);
