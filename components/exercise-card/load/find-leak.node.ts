import { run, traceToJson } from '@heapscope/simulation/complete';
import { judge } from '#exercise/check-context.ts';
import { leakOf } from '#exercise/checkers/find-leak.ts';
import { parseProgram } from '#exercise/program.ts';
import type { FindLeakSpec } from '#exercise/specs/find-leak.ts';
import { layoutsOf } from '#scene/heap-figure.ts';
import { numbersFrom, titleOf } from '#scene/numbers.ts';
import { pathKeys } from '#scene/reference-paths.ts';
import { spelledReferences } from '#scene/spelled-references.ts';
import type { KindData } from '../card-exercise.ts';

/** What the island of a find-leak exercise gets; an object that is gone ends the build. */
export function findLeakData(spec: FindLeakSpec, program: string): KindData['find-leak'] {
  const trace = run(parseProgram(program).source, { profile: judge });
  const { snapshot, target } = leakOf(spec, trace);
  const layouts = layoutsOf(trace, [trace.length]);
  const numbers = numbersFrom(layouts.numbers);
  const offered = spelledReferences(snapshot).map(({ spelled, reference }) => {
    const held = snapshot.objects.get(reference.target);
    return {
      spelled,
      held: held ? titleOf(held, numbers) : '',
      counted: reference.counted,
      keys: [...pathKeys([reference])],
    };
  });
  return { program, trace: traceToJson(trace), layouts, target, offered };
}
