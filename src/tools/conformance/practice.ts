import { createAllocator, effects, replay, run } from '@heapscope/simulation/complete';
import { makePractice, type PracticeExercise } from '#exercise/practice/make-practice.ts';
import {
  practiceId,
  practiceLevels,
  type PracticeSetting,
  practiceTopics,
} from '#exercise/practice/setting.ts';
import { difference, simulate } from './compare.ts';
import { rowsOf, withCounts } from './counts-printed.ts';
import type { Engine } from './engine.ts';

/** What became of programs of practice on an engine: how many agreed, and what is to be told of others. */
export interface PracticeFound {
  readonly engine: string;
  readonly agreed: number;
  /** Each a sentence with the program. */
  readonly troubles: readonly string[];
}

/** The settings of so many seeds of each topic and level, from a first seed. */
export function practiceSettings(seeds: number, from: number): PracticeSetting[] {
  return practiceTopics.flatMap((topic) =>
    practiceLevels.flatMap((level) =>
      Array.from({ length: seeds }, (_, at) => ({ topic, level, seed: from + at })),
    ),
  );
}

/**
 * Runs programs of practice on an engine and on its simulation. One that differs is a trouble, and
 * so is one that the simulation refuses: no learner may be shown a program that it cannot vouch for.
 */
export async function comparePractice(
  engine: Engine,
  settings: readonly PracticeSetting[],
): Promise<PracticeFound> {
  const troubles: string[] = [];
  let agreed = 0;
  for (const setting of settings) {
    const exercise = makePractice(setting, { createAllocator, effects, replay, run });
    const trouble = await troubleOf(exercise, engine);
    if (trouble === null) agreed += 1;
    else troubles.push(`${practiceId(setting)} on ${engine.name}: ${trouble}\n${exercise.source}`);
  }
  return { engine: engine.name, agreed, troubles };
}

async function troubleOf(exercise: PracticeExercise, engine: Engine): Promise<string | null> {
  const { source, question } = exercise;
  const isTable = question.kind === 'count-table';
  const program = isTable ? withCounts(source, question.spec) : source;
  const model = simulate(program, engine.name);
  if ('refused' in model) return `refused, ${model.refused}`;
  const real = await engine.observe(program);
  const differs = difference(model, real);
  if (differs !== null) return differs;
  // Counts are not printed by the program itself: the table must be what the engine counts.
  const rows = isTable ? rowsOf(exercise) : null;
  if (rows !== null && real.stdout !== rows) {
    return `the table is ${JSON.stringify(rows)}, CPython counts ${JSON.stringify(real.stdout)}`;
  }
  return null;
}
