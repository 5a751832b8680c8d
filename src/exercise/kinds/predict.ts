import { programOf } from '../check-context.ts';
import { expectedAnswer } from '../checkers/expected-answer.ts';
import { checkPredict } from '../checkers/predict.ts';
import type { PredictSpec } from '../specs/predict.ts';
import type { Answer } from '../verdict.ts';
import { type KindRules, plainRules } from './kind-rules.ts';

export const predictRules: KindRules<PredictSpec, Extract<Answer, { kind: 'predict' }>> = {
  ...plainRules,
  files: ['program.py'],
  simulated: false,
  answerIn: (content) => ({ kind: 'predict', text: content.replace(/\n$/, '') }),
  wrong: ({ mistakes, otherwise }) => [...mistakes.map(({ feedback }) => feedback), otherwise],
  check: (spec, { text }, context) => {
    const expected = expectedAnswer(spec, programOf(context), context.word ?? 64);
    return checkPredict(spec, text, expected);
  },
};
