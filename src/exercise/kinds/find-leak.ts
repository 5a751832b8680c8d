import { programOf, simulationOf } from '../check-context.ts';
import { checkFindLeak } from '../checkers/find-leak.ts';
import type { FindLeakSpec } from '../specs/find-leak.ts';
import type { ListAnswer } from '../verdict.ts';
import { entriesIn, type KindRules, plainRules } from './kind-rules.ts';

/** An answer has the picked references, as they are spelled. */
export const findLeakRules: KindRules<FindLeakSpec, ListAnswer> = {
  ...plainRules,
  files: ['program.py'],
  answerIn: (content) => ({ kind: 'find-leak', entries: entriesIn(content) }),
  wrong: ({ held, lost, mistakes }) => [...mistakes.map(({ feedback }) => feedback), held, lost],
  check: (spec, { entries }, context) =>
    checkFindLeak(spec, entries, programOf(context), simulationOf(context)),
};
