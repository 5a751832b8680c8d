import { run, traceToJson } from '@heapscope/simulation/complete';
import { judge } from '#exercise/check-context.ts';
import { parseProgram } from '#exercise/program.ts';
import type { CollectorStepsSpec } from '#exercise/specs/collector-steps.ts';
import { collectionTable } from '#scene/collection-table.ts';
import { layoutsOf } from '#scene/heap-figure.ts';
import type { KindData } from '../card-exercise.ts';

/** What the island of a collector-steps exercise gets; a collection that is not there ends the build. */
export function collectorStepsData(
  { collection }: CollectorStepsSpec,
  program: string,
): KindData['collector-steps'] {
  const trace = run(parseProgram(program).source, { profile: judge });
  const { cursor, rows } = collectionTable(trace, collection);
  return {
    program,
    trace: traceToJson(trace),
    cursor,
    layouts: layoutsOf(trace, [cursor]),
    objects: rows.map(({ title, count }) => ({ title, count })),
  };
}
