import { cpythonSession } from '#components/program-runner/cpython-session.svelte.ts';
import { usualLimits } from '#cpython/usual-limits.ts';
import type { GradableExercise } from '#instructor/gradable.ts';
import type { GradedFile } from '#instructor/gradebook.ts';
import { realCell } from './real-cell.ts';

/**
 * Has real CPython, in its own worker, judge the programs of a file that the simulation does not
 * know how to run. What it cannot judge either stays unchecked.
 */
export async function checkedInReal(
  graded: GradedFile,
  exercises: ReadonlyMap<string, GradableExercise>,
): Promise<GradedFile> {
  if (!graded.ok) return graded;
  const cells = new Map(graded.cells);
  for (const { exercise: id, answer } of graded.submission.answers) {
    const cell = cells.get(id);
    const exercise = exercises.get(id);
    if (cell?.kind !== 'unchecked' || cell.why !== 'not-modelled') continue;
    if (answer.kind !== 'write-code' || exercise?.spec.kind !== 'write-code') continue;
    if (exercise.test === undefined) continue;
    const { test, spec } = exercise;
    const result = await cpythonSession.run({ source: answer.source, test, limits: usualLimits });
    cells.set(id, (result && realCell(spec, result.outcome)) ?? cell);
  }
  return { ...graded, cells };
}
