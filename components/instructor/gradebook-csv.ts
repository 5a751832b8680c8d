import Papa from 'papaparse';
import { type AssignedExercise, pointsOf } from '#instructor/assignment.ts';
import type { Flag } from '#instructor/flag.ts';
import type { Cell } from '#instructor/grade.ts';
import type { GradebookRow } from '#instructor/gradebook.ts';
import type { GradebookText } from '#text/instructor/gradebook.ts';

/**
 * What a spreadsheet may take for a formula, also behind spaces or in full width. papaparse's own
 * rule misses a text of several lines.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** How a gradebook's columns and remarks are worded. */
export interface GradebookNames {
  readonly titleOf: (id: string) => string;
  readonly flagWords: (flag: Flag) => string;
  readonly comment: string;
  readonly commentOn: (row: GradebookRow) => string;
}

/**
 * The gradebook as CSV: learner, a column for each exercise, total, flags, comment. It begins with a byte
 * order mark, without which Excel does not read Chinese; a quote before formulas keeps them text.
 */
export function gradebookCsv(
  rows: readonly GradebookRow[],
  exercises: readonly AssignedExercise[],
  text: GradebookText,
  names: GradebookNames,
): string {
  const head = [text.learner, ...exercises.map(({ id }) => names.titleOf(id)), text.total];
  const body = rows.map((row) => [
    row.learner ?? row.file,
    ...exercises.map((exercise, index) => score(row.cells[index], pointsOf(exercise))),
    row.total ?? '',
    row.flags.map(names.flagWords).join(' '),
    names.commentOn(row),
  ]);
  return csv([[...head, text.flags, names.comment], ...body]);
}

/** Rows as CSV that a spreadsheet takes as text and numbers only. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${Papa.unparse(rows as (string | number)[][], { escapeFormulae: formula })}`;
}

function score(cell: Cell | undefined, points: number): number | string {
  if (cell?.kind === 'checked') return cell.score * points;
  return cell?.kind === 'unchecked' ? '?' : '';
}
