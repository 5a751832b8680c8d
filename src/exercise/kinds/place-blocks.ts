import { simulationOf } from '../check-context.ts';
import { checkPlaceBlocks } from '../checkers/place-blocks.ts';
import type { PlaceBlocksSpec } from '../specs/place-blocks.ts';
import type { ListAnswer } from '../verdict.ts';
import { entriesIn, type KindRules, plainRules } from './kind-rules.ts';

/** An answer has the place of each request, or the names of the groups that are freed. */
export const placeBlocksRules: KindRules<PlaceBlocksSpec, ListAnswer> = {
  ...plainRules,
  answerIn: (content) => ({ kind: 'place-blocks', entries: entriesIn(content) }),
  wrong: ({ question: { mistakes, otherwise } }) => [
    ...mistakes.map(({ feedback }) => feedback),
    otherwise,
  ],
  check: (spec, { entries }, context) => checkPlaceBlocks(spec, entries, simulationOf(context)),
};
