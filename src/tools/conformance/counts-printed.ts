import type { PracticeExercise } from '#exercise/practice/make-practice.ts';
import type { CountTableSpec } from '#exercise/specs/count-table.ts';

/**
 * A program with a table of counts that prints each row itself: it watches each object by a weak
 * reference, which is not counted, and asks `getrefcount`, without the argument's own reference.
 */
export function withCounts(source: string, { lines, objects }: CountTableSpec): string {
  const count = 'sys.getrefcount(watch()) - 1 if watch() is not None else 0';
  const born = new Map(objects.map((object) => [firstTied(source, object), object]));
  const printing = source
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => {
      const object = born.get(index + 1);
      return [
        line,
        ...(object === undefined ? [] : [`watches.append(weakref.ref(${object}))`]),
        ...(lines.includes(index + 1) ? [`print(*[${count} for watch in watches])`] : []),
      ];
    });
  return `${['import sys, weakref', 'watches = []', ...printing].join('\n')}\n`;
}

/** The rows of the table as such a program prints them. */
export function rowsOf({ question, answer }: PracticeExercise): string | null {
  if (question.kind !== 'count-table' || answer.kind !== 'count-table') return null;
  const width = question.spec.objects.length;
  const rows = question.spec.lines.map((_, row) =>
    answer.entries
      .slice(row * width, (row + 1) * width)
      .filter((entry) => entry !== '')
      .join(' '),
  );
  return rows.map((row) => `${row}\n`).join('');
}

function firstTied(source: string, name: string): number {
  return source.split('\n').findIndex((line) => line.startsWith(`${name} = `)) + 1;
}
