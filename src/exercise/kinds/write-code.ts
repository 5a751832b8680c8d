import { simulationOf } from '../check-context.ts';
import { checkWriteCode } from '../checkers/write-code.ts';
import type { WriteCodeSpec } from '../specs/write-code.ts';
import type { Answer } from '../verdict.ts';
import { type KindRules, plainRules } from './kind-rules.ts';

export const writeCodeRules: KindRules<WriteCodeSpec, Extract<Answer, { kind: 'write-code' }>> = {
  ...plainRules,
  files: ['starter.py', 'test.py'],
  proof: 'py',
  makesPrograms: true,
  answerIn: (content) => ({ kind: 'write-code', source: content }),
  wrong: ({ conditions }) => conditions.map(({ feedback }) => feedback),
  check: (spec, { source }, context) => checkWriteCode(spec, source, simulationOf(context)),
};
