import { run } from '@heapscope/simulation/complete';
import { judge } from '#exercise/check-context.ts';
import { countsOf } from '#exercise/checkers/count-table.ts';
import { parseProgram } from '#exercise/program.ts';
import type { CountTableSpec } from '#exercise/specs/count-table.ts';
import type { KindData } from '../card-exercise.ts';

/** What the island of a count-table exercise gets; a table that cannot be filled in ends the build. */
export function countTableData(spec: CountTableSpec, program: string): KindData['count-table'] {
  const trace = run(parseProgram(program).source, { profile: judge });
  return { program, asked: countsOf(spec, trace).map((count) => count !== null) };
}
