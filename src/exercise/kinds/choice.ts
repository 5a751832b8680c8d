import { checkChoice } from '../checkers/choice.ts';
import type { ChoiceSpec } from '../specs/choice.ts';
import type { Answer } from '../verdict.ts';
import { entriesIn, type KindRules, plainRules } from './kind-rules.ts';

export const choiceRules: KindRules<ChoiceSpec, Extract<Answer, { kind: 'choice' }>> = {
  ...plainRules,
  simulated: false,
  answerIn: (content) => ({ kind: 'choice', picked: entriesIn(content) }),
  wrong: ({ options, incomplete }) => [
    ...options.filter(({ right }) => !right).map(({ feedback }) => feedback),
    ...(incomplete === undefined ? [] : [incomplete]),
  ],
  right: ({ options }) => options.filter(({ right }) => right).map(({ feedback }) => feedback),
  options: ({ options }) => options.map(({ id }) => id),
  check: (spec, { picked }) => checkChoice(spec, picked),
};
