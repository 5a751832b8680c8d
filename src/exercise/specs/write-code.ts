import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

/** A condition on a run of the learner's program in the simulation, with the feedback when it fails. */
export const conditionSchema = z.discriminatedUnion('kind', [
  /** Standard output is exactly this. */
  z.strictObject({ kind: z.literal('prints'), output: z.string(), feedback: idSchema }),
  /** The source calls or names none of these. */
  z.strictObject({
    kind: z.literal('avoids'),
    words: z.array(z.string()).min(1),
    feedback: idSchema,
  }),
  /** The source still has these lines, white space at either end aside. */
  z.strictObject({
    kind: z.literal('keeps'),
    lines: z.array(z.string()).min(1),
    feedback: idSchema,
  }),
  /** Bytes given out by the allocator never exceed this at any moment of the run. */
  z.strictObject({ kind: z.literal('peak-bytes'), most: z.int().positive(), feedback: idSchema }),
  /** When the program ends, no tracked object is unreachable. */
  z.strictObject({ kind: z.literal('leaves-no-garbage'), feedback: idSchema }),
]);

/** The learner edits `starter.py` until every condition holds; `test.py` checks it again on real CPython. */
export const writeCodeSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('write-code'),
  conditions: z.array(conditionSchema).min(1),
});

export type WriteCodeSpec = z.infer<typeof writeCodeSchema>;
export type Condition = z.infer<typeof conditionSchema>;
