import { allPoints, type Assignment } from '#instructor/assignment.ts';
import type { GradebookRow } from '#instructor/gradebook.ts';
import { csv } from './gradebook-csv.ts';

/** The number in what a learner typed, such as `2027-014`; empty where there is none. */
export function numberIn(learner: string): string {
  const words = learner.normalize('NFKC').split(/[\s,;()（），；]+/);
  return words.findLast((word) => /\d/.test(word) && /^[\w.@-]+$/.test(word)) ?? '';
}

/** What is left of a learner's name without that number. */
function nameIn(learner: string): string {
  const number = numberIn(learner);
  const rest = number === '' ? learner : learner.normalize('NFKC').replace(number, '');
  const name = rest
    .replace(/\(\s*\)/, '')
    .replace(/[\s,;，；]+$/, '')
    .trim();
  return name === '' ? learner : name;
}

/**
 * Grades as Moodle imports them (Grades > Import > CSV file): a row for each learner; Moodle asks
 * which of its fields `ID number` is.
 */
export function moodleCsv(
  assignment: Assignment,
  latest: readonly GradebookRow[],
  commentOn: (row: GradebookRow) => string,
): string {
  const rows = latest.map((row) => {
    const learner = row.learner ?? '';
    return [numberIn(learner), nameIn(learner), row.total ?? '', commentOn(row)];
  });
  const { title } = assignment;
  return csv([['ID number', 'Full name', title, `${title} feedback`], ...rows]);
}

/**
 * Grades as Canvas imports them: its columns, a line with the points possible, then a row for each
 * learner, whom Canvas finds by `SIS User ID`.
 */
export function canvasCsv(assignment: Assignment, latest: readonly GradebookRow[]): string {
  const head = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', assignment.title];
  const possible = ['Points Possible', '', '', '', '', allPoints(assignment)];
  const rows = latest.map(({ learner, total }) => {
    const typed = learner ?? '';
    return [nameIn(typed), '', numberIn(typed), '', '', total ?? ''];
  });
  return csv([head, possible, ...rows]);
}
