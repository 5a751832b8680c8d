import type { ExerciseSpec } from './spec.ts';

/** The feedback ids an exercise needs words for, those of wrong answers and those of right ones. */
export function feedbackIds(spec: ExerciseSpec): {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
} {
  switch (spec.kind) {
    case 'predict': {
      const mistakes = spec.mistakes.map((mistake) => mistake.feedback);
      return { wrong: unique([...mistakes, spec.otherwise]), right: [] };
    }
    case 'choice': {
      const wrong = spec.options.filter((option) => !option.right);
      const right = spec.options.filter((option) => option.right);
      return {
        wrong: unique([
          ...wrong.map((option) => option.feedback),
          ...(spec.incomplete ? [spec.incomplete] : []),
        ]),
        right: unique(right.map((option) => option.feedback)),
      };
    }
    case 'write-code':
      return { wrong: unique(spec.conditions.map((condition) => condition.feedback)), right: [] };
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
