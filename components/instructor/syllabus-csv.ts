import Papa from 'papaparse';
import type { SyllabusText } from '#text/instructor/syllabus.ts';
import type { SyllabusOutcome } from './served-by.ts';

/** A lesson of the syllabus, as a spreadsheet has it. */
export interface CsvLesson {
  readonly chapter: string;
  readonly title: string;
  /** Reading time. */
  readonly minutes: number;
  readonly inClass: number | null;
  readonly outcomes: readonly SyllabusOutcome[];
}

/**
 * The syllabus as CSV, a row an outcome. It begins with a byte order mark, without which Excel does
 * not read Chinese. Its texts are the course's own, and none begins like a formula.
 */
export function syllabusCsv(lessons: readonly CsvLesson[], text: SyllabusText): string {
  const { chapter, lesson, reading, inClass, outcome, exercises, practice } = text.columns;
  const head = [chapter, lesson, reading, inClass, outcome, exercises, practice];
  const body = lessons.flatMap((each) =>
    each.outcomes.map((served) => [
      ...[each.chapter, plain(each.title), each.minutes, each.inClass ?? ''],
      plain(served.text),
      served.question === null
        ? served.exercises.map(({ title, id }) => `${title} [${id}]`).join('; ')
        : text.asked(plain(served.question)),
      served.exercises.reduce((sum, { minutes }) => sum + minutes, 0) || '',
    ]),
  );
  return `\uFEFF${Papa.unparse([head, ...body])}`;
}

/** Without the back-ticks around code, which only pages understand. */
function plain(words: string): string {
  return words.replaceAll('`', '');
}
