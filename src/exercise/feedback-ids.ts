import { kinds } from './kinds.ts';
import type { ExerciseSpec } from './spec.ts';

/** The feedback ids an exercise needs words for, those of wrong answers and those of right ones. */
export function feedbackIds(spec: ExerciseSpec): {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
} {
  const rules = kinds[spec.kind];
  return { wrong: unique(rules.wrong(spec)), right: unique(rules.right(spec)) };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
