import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

/**
 * The learner finds the reference that keeps an object of `program.py` alive when it has ended: the
 * one without which nothing leads to the object, while everything in `keeps` stays in reach.
 */
export const findLeakSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('find-leak'),
  /** What the program last calls the object: `page`, `pages[0]`. */
  object: z.string().min(1),
  /** Most references that may be picked; as few as can be are asked for. */
  most: z.int().positive().default(1),
  /** What must stay in reach, as the program calls it in the end. */
  keeps: z.array(z.string().min(1)).default([]),
  /** Feedback when the object is still held without what is picked. */
  held: idSchema,
  /** Feedback when more goes than should. */
  lost: idSchema,
  /** References whose picking shows a known wrong idea, spelled as the learner sees them. */
  mistakes: z.array(z.strictObject({ picked: z.string().min(1), feedback: idSchema })).default([]),
});

export type FindLeakSpec = z.infer<typeof findLeakSchema>;
