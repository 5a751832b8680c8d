import Papa from 'papaparse';
import type { AssignedExercise } from '#instructor/assignment.ts';
import type { Flag } from '#instructor/flag.ts';
import type { Cell } from '#instructor/grade.ts';
import type { GradebookRow } from '#instructor/gradebook.ts';
import type { GradebookText } from '#text/instructor/gradebook.ts';

/**
 * What a spreadsheet may take for a formula, also behind spaces or in full width. papaparse's own
 * rule misses a text of several lines.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * The gradebook as CSV: learner, a column for each exercise, total, flags. It begins with a byte
 * order mark, without which Excel does not read Chinese; a quote before formulas keeps them text.
 */
export function gradebookCsv(
  rows: readonly GradebookRow[],
  exercises: readonly AssignedExercise[],
  text: GradebookText,
  names: { readonly titleOf: (id: string) => string; readonly flagWords: (flag: Flag) => string },
): string {
  const head = [text.learner, ...exercises.map(({ id }) => names.titleOf(id)), text.total];
  const body = rows.map(({ learner, file, cells, total, flags }) => [
    learner ?? file,
    ...exercises.map((_, index) => score(cells[index])),
    total ?? '',
    flags.map(names.flagWords).join(' '),
  ]);
  return `\uFEFF${Papa.unparse([[...head, text.flags], ...body], { escapeFormulae: formula })}`;
}

function score(cell: Cell | undefined): number | string {
  if (cell?.kind === 'checked') return cell.score;
  return cell?.kind === 'unchecked' ? '?' : '';
}
