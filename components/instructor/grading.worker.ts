import { kinds } from '#exercise/kinds.ts';
import { type GradableExercise, gradablesById } from '#instructor/gradable.ts';
import { type Cells, grade } from '#instructor/grade.ts';
import type { GradedFile } from '#instructor/gradebook.ts';
import type { exerciseDrawer } from '#instructor/drawn-exercise.ts';
import { looksPasted, readPasted } from '#instructor/pasted-submission.ts';
import { readSubmission } from '#instructor/read-submission.ts';
import { runOnce } from './run-once.ts';

/** What the page asks of the worker: first the exercises, then one file after the other. */
export type GradingRequest =
  | { readonly kind: 'exercises'; readonly exercises: readonly GradableExercise[] }
  | { readonly kind: 'file'; readonly key: string; readonly file: string; readonly text: string };

let once: ReturnType<typeof runOnce> | undefined;
let drawn: ReturnType<typeof exerciseDrawer> | undefined;
let exercises: ReadonlyMap<string, GradableExercise> = new Map();

addEventListener('message', ({ data }: MessageEvent<GradingRequest>) => {
  if (data.kind === 'exercises') {
    exercises = gradablesById(data.exercises);
  } else {
    gradeFile(data.key, data.file, data.text)
      .then((graded) => {
        postMessage(graded);
      })
      // So that the page is told at once.
      .catch(reportError);
  }
});

async function gradeFile(key: string, file: string, text: string): Promise<GradedFile> {
  const result = looksPasted(text) ? readPasted(text) : readSubmission(text);
  if (!result.ok) return { key, file, ...result };
  const { submission } = result;
  const simulated = submission.answers.some(({ answer }) => kinds[answer.kind].simulated);
  const draws = submission.assignment.exercises.some(({ practice }) => practice !== undefined);
  const graded = (cells: Cells): GradedFile => ({ key, file, ...result, cells });
  if (!simulated && !draws) return graded(grade(submission, exercises, {}));
  // Only fetched when an answer needs it.
  const { createAllocator, effects, needsChunk, replay, run, withChunks } =
    await import('@heapscope/simulation');
  once ??= runOnce(run);
  const simulation = { createAllocator, effects, replay, run: once };
  if (draws) {
    const { exerciseDrawer } = await import('#instructor/drawn-exercise.ts');
    drawn ??= exerciseDrawer(simulation);
  }
  const tools = { simulation, passesOn: needsChunk, ...(drawn && { drawn }) };
  return graded(await withChunks(() => grade(submission, exercises, tools)));
}
