import type { CPythonOutcome } from '#cpython/contract.ts';
import type { WriteCodeSpec } from '#exercise/specs/write-code.ts';
import type { Cell } from '#instructor/grade.ts';

/** What a run in real CPython, with the hidden tests after it, says of an answer; null: nothing. */
export function realCell(spec: WriteCodeSpec, outcome: CPythonOutcome): Cell | null {
  switch (outcome.kind) {
    case 'finished':
      return { kind: 'checked', score: 1, feedback: [] };
    case 'failed-test': {
      const known = spec.conditions.some(({ feedback }) => feedback === outcome.feedback);
      return { kind: 'checked', score: 0, feedback: known ? [outcome.feedback] : [] };
    }
    case 'raised':
      return { kind: 'checked', score: 0, feedback: ['raised'] };
    case 'stopped':
      return outcome.by === 'learner' ? null : { kind: 'checked', score: 0, feedback: ['limit'] };
  }
}
