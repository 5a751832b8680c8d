import { programOf, simulationOf } from '../check-context.ts';
import { checkCountTable } from '../checkers/count-table.ts';
import type { CountTableSpec } from '../specs/count-table.ts';
import type { ListAnswer } from '../verdict.ts';
import { type KindRules, plainRules } from './kind-rules.ts';

/** An answer has the cells row by row; an empty one stands for an object that is not there yet. */
export const countTableRules: KindRules<CountTableSpec, ListAnswer> = {
  ...plainRules,
  files: ['program.py'],
  /** In a proof, a row is a line, its cells are parted by spaces, and `-` is an empty one. */
  answerIn: (content) => ({
    kind: 'count-table',
    entries: content
      .trim()
      .split(/\s+/)
      .map((cell) => (cell === '-' ? '' : cell)),
  }),
  wrong: ({ mistakes, otherwise }) => [...mistakes.map(({ feedback }) => feedback), otherwise],
  check: (spec, { entries }, context) =>
    checkCountTable(spec, entries, programOf(context), simulationOf(context)),
};
