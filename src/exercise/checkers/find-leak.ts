import { type ObjectId, replay, type Snapshot, type Trace } from '@heapscope/simulation/reading';
import { afterLines } from '#scene/after-lines.ts';
import { cutReferences } from '#scene/cut.ts';
import { findObject } from '#scene/reference-paths.ts';
import { isReachable } from '#scene/reachable.ts';
import { spelledReferences } from '#scene/spelled-references.ts';
import { judge, type Simulation } from '../check-context.ts';
import { parseProgram } from '../program.ts';
import type { FindLeakSpec } from '../specs/find-leak.ts';
import type { Verdict } from '../verdict.ts';

/** The heap when the program has ended, and the object that is asked for. Throws where it is gone. */
export function leakOf(
  { object }: FindLeakSpec,
  trace: Trace,
): { readonly snapshot: Snapshot; readonly target: ObjectId } {
  const ends = [...afterLines(trace).over.values()].toSorted((a, b) => b - a);
  const snapshot = replay(trace, trace.length);
  const target = findObject(
    object,
    ends.map((cursor) => replay(trace, cursor)),
  );
  if (target === null) throw new Error(`program.py never calls an object ${object}`);
  if (!snapshot.objects.has(target)) throw new Error(`${object} is freed: nothing keeps it alive`);
  return { snapshot, target };
}

/** Takes the picked references away and looks what can still be reached. */
export function checkFindLeak(
  spec: FindLeakSpec,
  picked: readonly string[],
  program: string,
  simulation: Simulation,
): Verdict {
  const { snapshot, target } = leakOf(
    spec,
    simulation.run(parseProgram(program).source, { profile: judge }),
  );
  const cut = new Set(
    spelledReferences(snapshot)
      .filter(({ spelled }) => picked.includes(spelled))
      .map(({ reference }) => reference),
  );
  const reached = isReachable(cutReferences(snapshot, cut).snapshot.references);
  const kept = spec.keeps.every((expression) => {
    const id = findObject(expression, [snapshot]);
    if (id === null) throw new Error(`nothing is called ${expression} in the end`);
    return reached(id);
  });
  const freed = !reached(target);
  if (freed && kept && cut.size <= spec.most) return { score: 1, right: true, feedback: [] };
  const drawn = spec.mistakes.filter((mistake) => picked.includes(mistake.picked));
  const ids = new Set(drawn.map(({ feedback }) => feedback));
  const usual = freed ? spec.lost : spec.held;
  return { score: 0, right: false, feedback: ids.size > 0 ? [...ids] : [usual] };
}
