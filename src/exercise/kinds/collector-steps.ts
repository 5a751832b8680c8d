import { programOf, simulationOf } from '../check-context.ts';
import { checkCollectorSteps } from '../checkers/collector-steps.ts';
import type { CollectorStepsSpec } from '../specs/collector-steps.ts';
import type { ListAnswer } from '../verdict.ts';
import { type KindRules, plainRules } from './kind-rules.ts';

/** An answer has the cells row by row: a number, or `yes` or `no`. */
export const collectorStepsRules: KindRules<CollectorStepsSpec, ListAnswer> = {
  ...plainRules,
  files: ['program.py'],
  /** In a proof, an object is a line, its cells are parted by spaces. */
  answerIn: (content) => ({ kind: 'collector-steps', entries: content.trim().split(/\s+/) }),
  wrong: ({ steps, mistakes }) => [
    ...mistakes.map(({ feedback }) => feedback),
    ...steps.map(({ otherwise }) => otherwise),
  ],
  check: (spec, { entries }, context) =>
    checkCollectorSteps(spec, entries, programOf(context), simulationOf(context)),
};
