import type { Trace } from '@heapscope/simulation/reading';
import { judge, type Simulation } from '../check-context.ts';
import { normalAnswer } from '../checkers/predict.ts';
import type { IdeaId, OtherwiseId } from './ideas.ts';
import { lastLine, printedLines } from './lines-of.ts';
import { printedOn } from './printed-on.ts';
import type { Common, Posed } from './question.ts';
import type { Instead, WrongLine } from './sketch.ts';

/** Asks what the last line prints; null where that is not one line, or shows no wrong idea. */
export function poseLastLine(
  wrong: readonly WrongLine[],
  source: string,
  trace: Trace,
  common: Common,
  simulation: Simulation,
): Posed | null {
  const line = lastLine(source);
  const expected = onlyLine(trace, line);
  if (expected === null) return null;
  const mistakes: { answer: string; feedback: IdeaId }[] = [];
  for (const mistake of wrong) {
    const answer = answerOf(mistake, source, expected, simulation);
    const taken = [expected, ...mistakes.map((known) => known.answer)].map(normalAnswer);
    if (answer === null || taken.includes(normalAnswer(answer))) continue;
    if (sameForm(answer, expected)) mistakes.push({ answer, feedback: mistake.idea });
  }
  if (mistakes.length === 0) return null;
  const spec = {
    ...common,
    kind: 'predict',
    line,
    mistakes,
    otherwise: otherwise(expected),
  } as const;
  return {
    question: { kind: 'predict', spec, expected },
    answer: { kind: 'predict', text: expected },
    wrong: mistakes.map(({ answer, feedback }) => ({
      feedback,
      answer: { kind: 'predict', text: answer },
    })),
  };
}

function answerOf(
  mistake: WrongLine,
  source: string,
  right: string,
  simulation: Simulation,
): string | null {
  if ('answer' in mistake) {
    return typeof mistake.answer === 'string' ? mistake.answer : mistake.answer(right);
  }
  const other = withInstead(source, mistake.instead);
  const trace = simulation.run(other, { profile: judge });
  if (trace.outcome.kind !== 'finished') return null;
  return onlyLine(trace, lastLine(other));
}

/** The program as a wrong idea takes it. */
export function withInstead(source: string, instead: Instead): string {
  return source
    .split('\n')
    .map((line) => instead.find(([from]) => from === line)?.[1] ?? line)
    .join('\n');
}

function onlyLine(trace: Trace, line: number): string | null {
  const [only, ...more] = printedLines(printedOn(trace, line));
  return only === undefined || only === '' || more.length > 0 ? null : only;
}

/** A wrong answer with another number of parts than the right one is none that anybody would give. */
function sameForm(answer: string, expected: string): boolean {
  if (expected.startsWith('[')) return answer.startsWith('[');
  return answer.split(' ').length === expected.split(' ').length;
}

function otherwise(expected: string): OtherwiseId {
  if (expected.startsWith('[')) return 'a-list';
  if (expected.includes(' ')) return 'several-answers';
  if (/^(True|False)$/.test(expected)) return 'true-or-false';
  return /^-?\d+$/.test(expected) ? 'a-number' : 'a-word';
}
