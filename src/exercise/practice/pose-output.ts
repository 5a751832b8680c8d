import type { Trace } from '@heapscope/simulation/reading';
import type { Draw } from './draw.ts';
import { printedLines } from './lines-of.ts';
import type { Common, Posed } from './question.ts';
import type { Asked } from './sketch.ts';

/** Options beside the right one, at most. */
const mostWrong = 3;

/** Asks what the program prints, to be picked; null where fewer than two wrong options are left. */
export function poseOutput(
  wrong: Extract<Asked, { kind: 'output' }>['wrong'],
  trace: Trace,
  common: Common,
  draw: Draw,
): Posed | null {
  const printed = printedLines(trace.stdout);
  const kept: { idea: string; lines: readonly string[] }[] = [];
  for (const { idea, lines } of wrong) {
    const taken = [printed, ...kept.map((option) => option.lines)];
    if (taken.some((other) => other.join('\n') === lines.join('\n'))) continue;
    if (kept.length < mostWrong) kept.push({ idea, lines });
  }
  if (kept.length < 2 || printed.length === 0) return null;
  const mixed = draw.shuffled([{ idea: null, lines: printed }, ...kept]);
  const options = mixed.map(({ idea, lines }, at) => ({
    id: `option-${at + 1}`,
    right: idea === null,
    feedback: idea ?? 'right',
    lines,
  }));
  const picked = (id: string) => ({ kind: 'choice', picked: [id] }) as const;
  const [right] = options.filter((option) => option.right);
  return {
    question: {
      kind: 'choice',
      spec: {
        ...common,
        kind: 'choice',
        several: false,
        options: options.map(({ id, right: isRight, feedback }) => ({
          id,
          right: isRight,
          feedback,
        })),
      },
      options: options.map(({ id, lines }) => ({ id, lines })),
    },
    answer: picked(right?.id ?? ''),
    wrong: options
      .filter((option) => !option.right)
      .map(({ id, feedback }) => ({ feedback, answer: picked(id) })),
  };
}
