import type { ExerciseSpec } from '#exercise/spec.ts';

/** An exercise with what an answer to it is checked against. */
export interface GradableExercise {
  readonly id: string;
  readonly spec: ExerciseSpec;
  /** The text of its `program.py`, where the kind has one. */
  readonly program?: string;
}

/** The revision that each exercise has now, by id. */
export function currentRevisions(
  exercises: readonly GradableExercise[],
): ReadonlyMap<string, number> {
  return new Map(exercises.map(({ id, spec }) => [id, spec.revision]));
}
