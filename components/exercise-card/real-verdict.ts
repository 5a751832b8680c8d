import type { CPythonResult } from '#cpython/contract.ts';
import type { WriteCodeSpec } from '#exercise/specs/write-code.ts';
import type { Verdict } from '#exercise/verdict.ts';
import type { ExerciseText } from '#text/exercise.ts';

/** What real CPython says of a program: a verdict, or a sentence where it came to none. */
export type RealVerdict =
  | { readonly kind: 'judged'; readonly verdict: Verdict; readonly remark: string | null }
  | { readonly kind: 'unjudged'; readonly remark: string };

/** Reads how a run with the hidden tests ended. */
export function realVerdict(
  spec: WriteCodeSpec,
  { outcome, version }: CPythonResult,
  text: ExerciseText,
): RealVerdict {
  switch (outcome.kind) {
    case 'finished': {
      const verdict = { score: 1, right: true, feedback: [] };
      return { kind: 'judged', verdict, remark: text.realRight(version) };
    }
    case 'failed-test': {
      const known = spec.conditions.some(({ feedback }) => feedback === outcome.feedback);
      const feedback = known ? [outcome.feedback] : [];
      return { kind: 'judged', verdict: { score: 0, right: false, feedback }, remark: null };
    }
    case 'raised':
      return {
        kind: 'unjudged',
        remark: text.realRaised(version, outcome.line, outcome.message),
      };
    case 'stopped':
      return { kind: 'unjudged', remark: text.realStopped[outcome.by] };
  }
}
