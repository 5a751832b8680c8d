import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

/** The learner types what a line of `program.py` prints; the right answer is that line's `# expect:`. */
export const predictSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('predict'),
  /** Line of `program.py` whose output is asked for, counted from 1. */
  line: z.int().positive(),
  /** Answers that show a known wrong idea, each with the feedback that answers it. */
  mistakes: z.array(z.strictObject({ answer: z.string().min(1), feedback: idSchema })).min(1),
  /** Feedback for any other wrong answer. */
  otherwise: idSchema,
});

export type PredictSpec = z.infer<typeof predictSchema>;
