import type { LabsText } from '#text/labs.ts';
import type { Outcome } from '@heapscope/simulation/reading';

/** Why a run as `python` shows nothing or not all, in a sentence; null where it ended normally. */
export function outcomeProblem(outcome: Outcome, python: string, text: LabsText): string | null {
  switch (outcome.kind) {
    case 'finished':
      return null;
    case 'raised':
    case 'syntax-error':
      return text.raised(python, outcome.line, outcome.message);
    case 'unsupported':
      return text.refused(python, outcome.line, outcome.feature);
    case 'limit':
      return text.limit(python, outcome.line);
  }
}
