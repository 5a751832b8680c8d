import { z } from 'zod';
import { idPattern } from '../id.ts';

/** An id of the course, in kebab-case. */
export const idSchema = z.string().regex(idPattern);

/** Which outcomes of lessons an exercise serves: of its own by their numbers from 1, then of others. */
export const outcomesServed = {
  outcomes: z.array(z.int().positive()).optional(),
  elsewhere: z.array(z.strictObject({ lesson: idSchema, outcome: z.int().positive() })).optional(),
};

/** What every `exercise.yaml` states beside its kind. */
export const commonFields = {
  /** Raised whenever an old answer would no longer mean the same. */
  revision: z.int().positive(),
  /** The lesson it belongs to. */
  lesson: idSchema,
  ...outcomesServed,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Time it takes, for instructors. */
  minutes: z.int().positive(),
  /** True until its author publishes it. */
  draft: z.boolean().optional(),
};
