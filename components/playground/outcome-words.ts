import type { PlaygroundText } from '#text/playground.ts';
import type { Outcome } from '@heapscope/simulation/reading';

/** How a run ended, or why the program was not run, in a sentence. */
export function outcomeSentence(outcome: Outcome, text: PlaygroundText): string {
  switch (outcome.kind) {
    case 'finished':
      return outcome.exit ? text.exited(outcome.exit.status) : text.finished;
    case 'raised':
      return text.raised(outcome.line, outcome.message);
    case 'syntax-error':
      return text.syntaxError(outcome.line, outcome.message);
    case 'unsupported':
      return text.refused(outcome.line, outcome.feature);
    case 'limit':
      return text.limit[outcome.limit](outcome.line);
  }
}

/** What is wrong with a line of the program; null where nothing is. */
export function problemOf(
  outcome: Outcome,
  text: PlaygroundText,
): { readonly line: number; readonly text: string } | null {
  if (outcome.kind === 'finished') return null;
  return { line: outcome.line, text: outcomeSentence(outcome, text) };
}
