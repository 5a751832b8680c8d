import { createAllocator, effects, replay, run } from '@heapscope/simulation';
import { judge } from '#exercise/check-context.ts';
import { makePractice, type PracticeExercise } from '#exercise/practice/make-practice.ts';
import type { PracticeSetting } from '#exercise/practice/setting.ts';
import { toldRun, type ToldStep } from '#exercise/practice/told-run.ts';

/** An exercise of practice, and the run of its program for the solution. */
export interface Practised {
  readonly exercise: PracticeExercise;
  readonly told: readonly ToldStep[];
}

/** Makes the exercise of a setting. */
export function practise(setting: PracticeSetting): Practised {
  const exercise = makePractice(setting, { createAllocator, effects, replay, run });
  return { exercise, told: toldRun(run(exercise.source, { profile: judge })) };
}
