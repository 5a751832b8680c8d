import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

/**
 * The learner fills in the count of each object after each of some lines of `program.py`. An
 * object that is not there yet is not asked for; one that has been freed has the count 0.
 */
export const countTableSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('count-table'),
  /** Lines of the module, each run once, counted from 1 and in their order: the table's rows. */
  lines: z.array(z.int().positive()).min(1),
  /** What the program calls each object when it first has it (`photo`, `pages[0]`): the columns. */
  objects: z.array(z.string().min(1)).min(1),
  /** Numbers in one cell that show a known wrong idea, the most telling first. */
  mistakes: z
    .array(
      z.strictObject({
        line: z.int().positive(),
        object: z.string().min(1),
        answer: z.int().nonnegative(),
        feedback: idSchema,
      }),
    )
    .min(1),
  /** Feedback where no wrong cell shows any of them. */
  otherwise: idSchema,
});

export type CountTableSpec = z.infer<typeof countTableSchema>;
