import { simulationOf } from '../check-context.ts';
import { checkOrderLines, programOfLines } from '../checkers/order-lines.ts';
import type { OrderLinesSpec } from '../specs/order-lines.ts';
import type { ListAnswer } from '../verdict.ts';
import { entriesIn, type KindRules, plainRules } from './kind-rules.ts';

/** An answer has the lines that are used, in their order. */
export const orderLinesRules: KindRules<OrderLinesSpec, ListAnswer> = {
  ...plainRules,
  makesPrograms: true,
  answerIn: (content) => ({ kind: 'order-lines', entries: entriesIn(content) }),
  wrong: ({ conditions, mistakes }) => [...mistakes, ...conditions].map(({ feedback }) => feedback),
  madeProgram: (spec, { entries }) => {
    const indented = new Map(spec.lines.map((line) => [line.trim(), line]));
    return programOfLines(
      spec,
      entries.map((entry) => indented.get(entry) ?? entry),
    );
  },
  check: (spec, { entries }, context) => checkOrderLines(spec, entries, simulationOf(context)),
};
