import { z } from 'zod';
import { idPattern } from '../id.ts';

/** An id of the course, in kebab-case. */
export const idSchema = z.string().regex(idPattern);

/** What every `exercise.yaml` states beside its kind. */
export const commonFields = {
  /** Raised whenever an old answer would no longer mean the same. */
  revision: z.int().positive(),
  /** The lesson it belongs to. */
  lesson: idSchema,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Time it takes, for instructors. */
  minutes: z.int().positive(),
  /** True until its author publishes it. */
  draft: z.boolean().optional(),
};
