import type { ProgressEvent } from '#progress/event.ts';
import { type ExerciseKey, summarise } from '#progress/summary.ts';

/** Where a learner stands in a package, as a learning platform is told. */
export interface Standing {
  readonly total: number;
  /** Exercises with an answer, right or not. */
  readonly answered: number;
  /** The mean of the best scores of all exercises, 0 to 1, to four digits. */
  readonly score: number;
  /** Every exercise has an answer. */
  readonly complete: boolean;
  /** The score has reached what the package asks for; it never falls again. */
  readonly passed: boolean;
}

/** Where a learner stands with these exercises. Of each the best answer counts. */
export function standingOf(
  events: readonly ProgressEvent[],
  { exercises, mastery }: { exercises: readonly ExerciseKey[]; mastery: number },
): Standing {
  const summary = summarise(events);
  const reached = exercises.map((key) => summary.exercise(key));
  const answered = reached.filter(({ attempts }) => attempts > 0).length;
  const sum = reached.reduce((all, { best }) => all + best, 0);
  const score = Math.round((10_000 * sum) / Math.max(1, exercises.length)) / 10_000;
  const complete = answered === exercises.length;
  return { total: exercises.length, answered, score, complete, passed: score >= mastery };
}
