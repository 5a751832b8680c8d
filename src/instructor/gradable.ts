import type { ExerciseSpec } from '#exercise/spec.ts';

/** An exercise with what an answer to it is checked against. */
export interface GradableExercise {
  readonly id: string;
  readonly spec: ExerciseSpec;
  /** For predict: the text of its `program.py`. */
  readonly program?: string;
}

/** The revision that each exercise has now, by id. */
export function currentRevisions(
  exercises: readonly GradableExercise[],
): ReadonlyMap<string, number> {
  return new Map(exercises.map(({ id, spec }) => [id, spec.revision]));
}
