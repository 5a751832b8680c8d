import type { Trace } from '@heapscope/simulation/reading';
import { countsOf } from '../checkers/count-table.ts';
import type { CountTableSpec } from '../specs/count-table.ts';
import type { OtherwiseId } from './ideas.ts';
import { lineOf } from './lines-of.ts';
import type { Common, Posed } from './question.ts';
import type { Asked } from './sketch.ts';

/** Asks for a table of counts; null where no cell shows a wrong idea. */
export function poseCounts(
  { lines, objects, wrong }: Extract<Asked, { kind: 'counts' }>,
  source: string,
  trace: Trace,
  common: Common,
): Posed | null {
  const numbers = lines.map((line) => lineOf(source, line)).toSorted((a, b) => a - b);
  const bare: CountTableSpec = {
    ...common,
    kind: 'count-table',
    lines: numbers,
    objects: [...objects],
    mistakes: [],
    otherwise: 'another-cell' satisfies OtherwiseId,
  };
  const counts = countsOf(bare, trace);
  const mistakes: CountTableSpec['mistakes'] = [];
  const answers: { feedback: string; at: number; answer: number }[] = [];
  for (const { idea, line, object, answer: wrongly } of wrong) {
    const number = lineOf(source, line);
    const at = numbers.indexOf(number) * objects.length + objects.indexOf(object);
    const right = counts[at];
    if (right === null || right === undefined) continue;
    const answer = wrongly(right);
    const taken = answers.some((known) => known.at === at && known.answer === answer);
    if (answer < 0 || answer === right || taken) continue;
    mistakes.push({ line: number, object, answer, feedback: idea });
    answers.push({ feedback: idea, at, answer });
  }
  if (mistakes.length === 0) return null;
  const cells = counts.map((count) => (count === null ? '' : String(count)));
  const entered = (entries: string[]) => ({ kind: 'count-table', entries }) as const;
  return {
    question: {
      kind: 'count-table',
      spec: { ...bare, mistakes },
      asked: counts.map((count) => count !== null),
    },
    answer: entered(cells),
    wrong: answers.map(({ feedback, at, answer }) => ({
      feedback,
      answer: entered(cells.with(at, String(answer))),
    })),
  };
}
