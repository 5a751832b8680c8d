import type { Assignment } from './assignment.ts';
import type { GradebookRow } from './gradebook.ts';
import { learnerKey } from './learner-key.ts';

/** How a class did on one exercise; learners, each counted once. */
export interface ExerciseSummary {
  readonly id: string;
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
  readonly unanswered: number;
  /** Answers that nothing could judge. */
  readonly unchecked: number;
  /** The average score of those who answered, 0 to 1; null where nobody did. */
  readonly mean: number | null;
}

/** A wrong idea that answers of a class show. */
export interface Misconception {
  readonly exercise: string;
  /** The feedback that such an answer draws first. */
  readonly feedback: string;
  readonly learners: readonly string[];
  /** How many learners have an answer to the exercise that could be judged. */
  readonly of: number;
}

/** One row for each learner, the one that was handed in last; files that cannot be read have none. */
export function latestRows(rows: readonly GradebookRow[]): GradebookRow[] {
  const latest = new Map<string, GradebookRow>();
  for (const row of rows) {
    if (row.learner === null || row.flags.some(({ kind }) => kind === 'wrong-assignment')) continue;
    const key = learnerKey(row.learner);
    const before = latest.get(key);
    if (before === undefined || (before.savedAt ?? '') <= (row.savedAt ?? '')) latest.set(key, row);
  }
  return [...latest.values()];
}

/** How the learners of some rows did, exercise by exercise, in the order of the assignment. */
export function byExercise(
  { exercises }: Pick<Assignment, 'exercises'>,
  rows: readonly GradebookRow[],
): ExerciseSummary[] {
  return exercises.map(({ id }, place) => {
    const cells = rows.map(({ cells }) => cells[place]);
    const scores = cells.flatMap((cell) => (cell?.kind === 'checked' ? [cell.score] : []));
    const unchecked = cells.filter((cell) => cell?.kind === 'unchecked').length;
    return {
      id,
      right: scores.filter((score) => score === 1).length,
      partly: scores.filter((score) => score > 0 && score < 1).length,
      wrong: scores.filter((score) => score === 0).length,
      unanswered: cells.length - scores.length - unchecked,
      unchecked,
      mean: scores.length === 0 ? null : scores.reduce((a, b) => a + b) / scores.length,
    };
  });
}

/** The wrong ideas that the learners of some rows show, the commonest first. */
export function misconceptions(
  { exercises }: Pick<Assignment, 'exercises'>,
  rows: readonly GradebookRow[],
): Misconception[] {
  const found = exercises.flatMap(({ id }, place) => {
    const learners = new Map<string, string[]>();
    let of = 0;
    for (const { learner, cells } of rows) {
      const cell = cells[place];
      if (cell?.kind !== 'checked') continue;
      of += 1;
      const [first] = cell.feedback;
      if (cell.score === 1 || first === undefined) continue;
      learners.set(first, [...(learners.get(first) ?? []), learner ?? '']);
    }
    return [...learners].map(([feedback, who]) => ({ exercise: id, feedback, learners: who, of }));
  });
  return found.sort((a, b) => b.learners.length - a.learners.length);
}
