import type { ExerciseSpec } from '#exercise/spec.ts';

/** An exercise with what an answer to it is checked against. */
export interface GradableExercise {
  readonly id: string;
  readonly spec: ExerciseSpec;
  /** The text of its `program.py`, where the kind has one. */
  readonly program?: string;
  /** The text of its `test.py`, which real CPython runs after an answer. */
  readonly test?: string;
}

/** The revision that each exercise has now, by id. */
export function currentRevisions(
  exercises: readonly GradableExercise[],
): ReadonlyMap<string, number> {
  return new Map(exercises.map(({ id, spec }) => [id, spec.revision]));
}

/** The exercises by id. */
export function gradablesById(
  exercises: readonly GradableExercise[],
): ReadonlyMap<string, GradableExercise> {
  return new Map(exercises.map((exercise) => [exercise.id, exercise]));
}
