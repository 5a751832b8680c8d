import type { CheckContext } from '#exercise/check-context.ts';
import { check } from '#exercise/check.ts';
import type { PracticeSetting } from '#exercise/practice/setting.ts';
import type { GradableExercise } from './gradable.ts';
import type { Submission } from './submission.ts';
import { variantOf } from './variant.ts';

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
  /** The model of CPython does not know what the program uses, and real CPython was not asked. */
  | 'not-modelled'
  /** The checker itself failed: a fault of ours, not the learner's. */
  | 'failed';

/** Cells by exercise id. */
export type Cells = ReadonlyMap<string, Cell>;

/** What checking needs beside the answers. */
export interface GradingTools {
  readonly simulation?: CheckContext['simulation'];
  /** Makes the exercise of a program that was drawn for a learner. */
  readonly drawn?: (id: string, setting: PracticeSetting) => GradableExercise;
  /** Whether an error is no fault of the checker; such a one is thrown on. */
  readonly passesOn?: (error: unknown) => boolean;
}

/**
 * Checks every answer of a submission again; nothing in it about scores is believed or read. A
 * program that was drawn for the learner is drawn again, from the name that they gave.
 */
export function grade(
  submission: Submission,
  exercises: ReadonlyMap<string, GradableExercise>,
  tools: GradingTools,
): Cells {
  const cells = new Map<string, Cell>();
  const settings = new Map<string, PracticeSetting>();
  for (const item of submission.assignment.exercises) {
    cells.set(item.id, { kind: 'unanswered' });
    const setting = variantOf(submission.assignment, item, submission.learner);
    if (setting !== null) settings.set(item.id, setting);
  }
  for (const { exercise, answer } of submission.answers) {
    const setting = settings.get(exercise);
    const find = () =>
      setting === undefined ? exercises.get(exercise) : tools.drawn?.(exercise, setting);
    cells.set(exercise, judged(find, answer, tools));
  }
  return cells;
}

function judged(
  find: () => GradableExercise | undefined,
  answer: Submission['answers'][number]['answer'],
  { simulation, passesOn }: GradingTools,
): Cell {
  try {
    const exercise = find();
    if (exercise === undefined) return { kind: 'unchecked', why: 'unknown-exercise' };
    if (exercise.spec.kind !== answer.kind) return { kind: 'unchecked', why: 'other-kind' };
    const { program } = exercise;
    const { score, feedback, obstacle } = check(exercise.spec, answer, {
      ...(program === undefined ? {} : { program }),
      ...(simulation === undefined ? {} : { simulation }),
    });
    if (obstacle?.kind === 'not-modelled') return { kind: 'unchecked', why: 'not-modelled' };
    return { kind: 'checked', score, feedback };
  } catch (error) {
    if (passesOn?.(error) === true) throw error;
    return { kind: 'unchecked', why: 'failed' };
  }
}
