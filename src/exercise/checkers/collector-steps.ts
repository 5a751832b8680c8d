import { collectionTable } from '#scene/collection-table.ts';
import { judge, type Simulation } from '../check-context.ts';
import { parseProgram } from '../program.ts';
import type { CollectorStepsSpec } from '../specs/collector-steps.ts';
import type { Verdict } from '../verdict.ts';
import { normalAnswer } from './predict.ts';

/** Compares the cells, row by row, with what the collector of a run of the program did. */
export function checkCollectorSteps(
  { collection, steps, mistakes }: CollectorStepsSpec,
  cells: readonly string[],
  program: string,
  simulation: Simulation,
): Verdict {
  const trace = simulation.run(parseProgram(program).source, { profile: judge });
  const { rows } = collectionTable(trace, collection);
  const asked = rows.flatMap((row) => steps.map((column) => ({ row, column })));
  const entered = asked.map((_, at) => normalAnswer(cells[at] ?? ''));
  const truths = asked.map(({ row, column }) => worded(row[column.step]));
  const wrong = truths.flatMap((truth, at) => (entered[at] === truth ? [] : [at]));
  if (wrong.length === 0) return { score: 1, right: true, feedback: [] };
  const drawn = mistakes.filter((mistake) =>
    wrong.some(
      (at) =>
        asked[at]?.row.title === mistake.object &&
        asked[at].column.step === mistake.step &&
        entered[at] === String(mistake.answer),
    ),
  );
  const ids = new Set(drawn.map(({ feedback }) => feedback));
  const first = steps.find((step) => wrong.some((at) => asked[at]?.column === step));
  return {
    score: (truths.length - wrong.length) / truths.length,
    right: false,
    feedback: ids.size > 0 ? [...ids] : first ? [first.otherwise] : [],
    wrong,
  };
}

function worded(truth: number | boolean): string {
  return typeof truth === 'number' ? String(truth) : truth ? 'yes' : 'no';
}
