import { parse } from 'yaml';
import { z } from 'zod';
import { outcomesServed } from '#exercise/specs/common.ts';
import { folders, read } from './files.ts';

/** What an exercise says of the outcomes that it serves. */
export interface ServedOutcomes {
  readonly id: string;
  readonly lesson: string;
  readonly outcomes?: readonly number[] | undefined;
  readonly elsewhere?: readonly { readonly lesson: string; readonly outcome: number }[] | undefined;
  readonly draft?: boolean | undefined;
}

const exerciseSchema = z.object({
  lesson: z.string(),
  ...outcomesServed,
  draft: z.boolean().optional(),
});

/** Reads which outcomes the exercises serve. */
export function readServedOutcomes(): ServedOutcomes[] {
  return folders('exercises').map((id) => ({
    id,
    ...exerciseSchema.parse(parse(read(`content/exercises/${id}/exercise.yaml`))),
  }));
}

/**
 * What is wrong between outcomes and exercises, each as a sentence for authors: every exercise serves
 * an outcome, and every outcome is served, by an exercise or, failing that, by a question for the class.
 * `outcomes` has how many each lesson names; `asked` those that its questions serve.
 */
export function outcomeProblems(
  outcomes: ReadonlyMap<string, number>,
  exercises: readonly ServedOutcomes[],
  asked: ReadonlyMap<string, readonly number[]>,
): string[] {
  const problems: string[] = [];
  const served = new Set<string>();
  for (const { id, lesson, outcomes: own = [], elsewhere = [], draft } of exercises) {
    if (draft === true) continue;
    if (own.length === 0) problems.push(`"${id}" serves no outcome of its lesson`);
    const all = [...own.map((outcome) => ({ lesson, outcome })), ...elsewhere];
    for (const each of all) {
      if (each.outcome > (outcomes.get(each.lesson) ?? 0)) {
        problems.push(`"${id}": "${each.lesson}" has no outcome ${each.outcome}`);
      }
      served.add(`${each.lesson} ${each.outcome}`);
    }
    if (elsewhere.some((other) => other.lesson === lesson)) {
      problems.push(`"${id}": "${lesson}" is its own lesson, not elsewhere`);
    }
  }
  for (const [lesson, count] of outcomes) {
    for (let outcome = 1; outcome <= count; outcome += 1) {
      const byExercise = served.has(`${lesson} ${outcome}`);
      const byQuestion = asked.get(lesson)?.includes(outcome) ?? false;
      if (!byExercise && !byQuestion) {
        problems.push(`nothing serves outcome ${outcome} of "${lesson}"`);
      }
      if (byExercise && byQuestion) {
        problems.push(`outcome ${outcome} of "${lesson}" needs no question: an exercise serves it`);
      }
    }
  }
  return problems;
}
