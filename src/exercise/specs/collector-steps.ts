import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

/**
 * What is asked of each object of a collection: the copy of its count, what inner references leave
 * of that, whether it is set aside when the collector comes to it, whether it is on the unreachable
 * list in the end, and whether it is freed.
 */
export const collectorSteps = ['copy', 'subtract', 'put-aside', 'unreachable', 'freed'] as const;
const step = z.enum(collectorSteps);

/** The learner does to the objects of a collection of `program.py` what the collector does. */
export const collectorStepsSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('collector-steps'),
    /** Which collection of the run, from 1. */
    collection: z.int().positive(),
    /** The columns of the table, in this order, each with the feedback where it is wrong. */
    steps: z.array(z.strictObject({ step, otherwise: idSchema })).min(1),
    /** Cells that show a known wrong idea, the most telling first; objects by the titles of their cards. */
    mistakes: z
      .array(
        z.strictObject({
          object: z.string().min(1),
          step,
          answer: z.union([z.int().nonnegative(), z.enum(['yes', 'no'])]),
          feedback: idSchema,
        }),
      )
      .min(1),
  })
  .refine(
    ({ steps, mistakes }) =>
      mistakes.every((mistake) => steps.some((asked) => asked.step === mistake.step)),
    { error: 'a mistake speaks of a step that is not asked for' },
  );

export type CollectorStep = (typeof collectorSteps)[number];
export type CollectorStepsSpec = z.infer<typeof collectorStepsSchema>;
