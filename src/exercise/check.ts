import { checkChoice } from './checkers/choice.ts';
import { expectedAnswer } from './checkers/expected-answer.ts';
import { checkPredict } from './checkers/predict.ts';
import { checkWriteCode, type Simulation } from './checkers/write-code.ts';
import type { WordSize } from './program.ts';
import type { ExerciseSpec } from './spec.ts';
import type { Answer, Verdict } from './verdict.ts';

/** What an answer is held against besides the exercise's spec. */
export interface CheckContext {
  /** For predict: the text of the exercise's `program.py`, with its expectations. */
  readonly program?: string;
  /** For predict: the word size of the CPython asked about; 64 without it. */
  readonly word?: WordSize;
  /** For write-code: `@heapscope/simulation`. */
  readonly simulation?: Simulation;
}

/**
 * Judges an answer. Throws when the answer is of another kind than the exercise, or the context
 * lacks what the kind needs: both are the caller's mistakes, never the learner's.
 */
export function check(spec: ExerciseSpec, answer: Answer, context: CheckContext = {}): Verdict {
  if (spec.kind === 'predict' && answer.kind === 'predict') {
    if (context.program === undefined) throw new Error('predict needs the text of program.py');
    const expected = expectedAnswer(spec, context.program, context.word ?? 64);
    return checkPredict(spec, answer.text, expected);
  }
  if (spec.kind === 'choice' && answer.kind === 'choice') return checkChoice(spec, answer.picked);
  if (spec.kind === 'write-code' && answer.kind === 'write-code') {
    if (!context.simulation) throw new Error('write-code needs the simulation');
    return checkWriteCode(spec, answer.source, context.simulation);
  }
  throw new Error(`an answer of kind ${answer.kind} to an exercise of kind ${spec.kind}`);
}
