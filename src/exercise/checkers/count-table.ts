import { replay, type Trace } from '@heapscope/simulation/reading';
import { afterLines } from '#scene/after-lines.ts';
import { findObject } from '#scene/reference-paths.ts';
import { judge, type Simulation } from '../check-context.ts';
import { parseProgram } from '../program.ts';
import type { CountTableSpec } from '../specs/count-table.ts';
import type { Verdict } from '../verdict.ts';
import { normalAnswer } from './predict.ts';

/**
 * The counts that belong into the table, row by row; null where the object is not there yet. Throws
 * for an object that the program never has under that name, for a line that does not run exactly
 * once, and for an object that is immortal.
 */
export function countsOf({ lines, objects }: CountTableSpec, trace: Trace): (number | null)[] {
  const { over, often } = afterLines(trace);
  const ends = [...over.values()].map((cursor) => replay(trace, cursor));
  const ids = objects.map((object) => {
    const id = findObject(object, ends);
    if (id === null) throw new Error(`program.py never calls an object ${object}`);
    return id;
  });
  return lines.flatMap((line) => {
    const cursor = over.get(line);
    if (cursor === undefined || often.has(line)) {
      throw new Error(`line ${line} of program.py does not run exactly once`);
    }
    const now = replay(trace, cursor);
    return ids.map((id, column) => {
      const object = now.objects.get(id);
      if (object?.immortal)
        throw new Error(`${objects[column] ?? ''} is immortal: ask for another`);
      if (object) return object.count;
      const born = ends.find((end) => end.objects.has(id));
      return born !== undefined && born.cursor < cursor ? 0 : null;
    });
  });
}

/** Compares the cells with the counts of a run of the program. */
export function checkCountTable(
  spec: CountTableSpec,
  cells: readonly string[],
  program: string,
  simulation: Simulation,
): Verdict {
  const trace = simulation.run(parseProgram(program).source, { profile: judge });
  const counts = countsOf(spec, trace);
  const typed = counts.map((_, at) => normalAnswer(cells[at] ?? ''));
  const asked = counts.filter((count) => count !== null).length;
  const wrong = counts.flatMap((count, at) =>
    count === null || typed[at] === String(count) ? [] : [at],
  );
  if (wrong.length === 0) return { score: 1, right: true, feedback: [] };
  const drawn = spec.mistakes.filter(({ line, object, answer }) => {
    const at = spec.lines.indexOf(line) * spec.objects.length + spec.objects.indexOf(object);
    return wrong.includes(at) && typed[at] === String(answer);
  });
  const ids = new Set(drawn.map(({ feedback }) => feedback));
  return {
    score: (asked - wrong.length) / asked,
    right: false,
    feedback: ids.size > 0 ? [...ids] : [spec.otherwise],
    wrong,
  };
}
