import type { CheckContext } from './check-context.ts';
import { kinds } from './kinds.ts';
import type { ExerciseSpec } from './spec.ts';
import type { Answer, Verdict } from './verdict.ts';

/**
 * Judges an answer. Throws when the answer is of another kind than the exercise, or the context
 * lacks what the kind needs: both are the caller's mistakes, never the learner's.
 */
export function check(spec: ExerciseSpec, answer: Answer, context: CheckContext = {}): Verdict {
  if (spec.kind !== answer.kind) {
    throw new Error(`an answer of kind ${answer.kind} to an exercise of kind ${spec.kind}`);
  }
  return kinds[spec.kind].check(spec, answer, context);
}
