import * as z from 'zod/mini';
import type { Standing } from './standing.ts';

const stateSchema = z.object({
  completed: z.boolean(),
  passed: z.boolean(),
  place: z.string(),
  resume: z.string(),
});

/** What the store of learning records keeps for the next session, and was told in earlier ones. */
export type Cmi5Told = z.infer<typeof stateSchema>;

/** Reads the document of the store; a learner without one begins anew. */
export function readState(document: unknown): Cmi5Told {
  const parsed = stateSchema.safeParse(document);
  return parsed.success ? parsed.data : { completed: false, passed: false, place: '', resume: '' };
}

/** The statements that are due: each is made once in all sessions of a registration (cmi5, 9.3). */
export function cmi5Due(
  standing: Standing,
  told: { readonly completed: boolean; readonly passed: boolean },
): ('completed' | 'passed')[] {
  return [
    ...(standing.complete && !told.completed ? ['completed' as const] : []),
    ...(standing.passed && !told.passed ? ['passed' as const] : []),
  ];
}

/** The score of a statement; `raw` is in whole percent. */
export function cmi5Score({ score }: Standing): {
  readonly scaled: number;
  readonly raw: number;
  readonly min: 0;
  readonly max: 100;
} {
  return { scaled: score, raw: Math.round(100 * score), min: 0, max: 100 };
}
