import type { CheckContext } from '#exercise/check-context.ts';
import { check } from '#exercise/check.ts';
import type { GradableExercise } from './gradable.ts';
import type { Submission } from './submission.ts';

/** What the gradebook found for one exercise of one submission. */
export type Cell =
  | { readonly kind: 'unanswered' }
  /** `score` from 0 to 1; `feedback` as in a verdict. */
  | { readonly kind: 'checked'; readonly score: number; readonly feedback: readonly string[] }
  /** There is an answer and no way to judge it; it counts as 0 and the row says why. */
  | { readonly kind: 'unchecked'; readonly why: UncheckedReason };

/** Why an answer could not be judged. */
export type UncheckedReason =
  /** This site has no such exercise. */
  | 'unknown-exercise'
  /** An answer to another kind of exercise. */
  | 'other-kind'
  /** The checker itself failed: a fault of ours, not the learner's. */
  | 'failed';

/** Cells by exercise id. */
export type Cells = ReadonlyMap<string, Cell>;

/**
 * Checks every answer of a submission again; nothing in it about scores is believed or read. Throws
 * only an error that `passesOn` says is no fault of the checker.
 */
export function grade(
  submission: Submission,
  exercises: ReadonlyMap<string, GradableExercise>,
  simulation: CheckContext['simulation'],
  passesOn: (error: unknown) => boolean = () => false,
): Cells {
  const cells = new Map<string, Cell>();
  for (const { id } of submission.assignment.exercises) cells.set(id, { kind: 'unanswered' });
  for (const { exercise, answer } of submission.answers) {
    const cell = judged(exercises.get(exercise), answer, simulation, passesOn);
    cells.set(exercise, cell);
  }
  return cells;
}

function judged(
  exercise: GradableExercise | undefined,
  answer: Submission['answers'][number]['answer'],
  simulation: CheckContext['simulation'],
  passesOn: (error: unknown) => boolean,
): Cell {
  if (exercise === undefined) return { kind: 'unchecked', why: 'unknown-exercise' };
  if (exercise.spec.kind !== answer.kind) return { kind: 'unchecked', why: 'other-kind' };
  try {
    const { program } = exercise;
    const { score, feedback } = check(exercise.spec, answer, {
      ...(program === undefined ? {} : { program }),
      ...(simulation === undefined ? {} : { simulation }),
    });
    return { kind: 'checked', score, feedback };
  } catch (error) {
    if (passesOn(error)) throw error;
    return { kind: 'unchecked', why: 'failed' };
  }
}
