import { simulationOf } from '../check-context.ts';
import { checkEditReferences } from '../checkers/edit-references.ts';
import { programOfArrows } from '../checkers/program-of-arrows.ts';
import type { EditReferencesSpec } from '../specs/edit-references.ts';
import type { ListAnswer } from '../verdict.ts';
import { entriesIn, type KindRules, plainRules } from './kind-rules.ts';

/** An answer has all arrows that are there in the end. */
export const editReferencesRules: KindRules<EditReferencesSpec, ListAnswer> = {
  ...plainRules,
  answerIn: (content) => ({ kind: 'edit-references', entries: entriesIn(content) }),
  wrong: ({ mistakes, counted, alive, extra }) => [
    ...mistakes.map(({ feedback }) => feedback),
    counted,
    alive,
    extra,
  ],
  madeProgram: (spec, { entries }) => programOfArrows(spec, entries),
  check: (spec, { entries }, context) => checkEditReferences(spec, entries, simulationOf(context)),
};
