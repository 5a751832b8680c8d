/** An exercise with the outcomes that it serves, in any lesson. */
export interface ServingExercise {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Id of the lesson that it belongs to. */
  readonly lesson: string;
  readonly lessonTitle: string;
  readonly serves: readonly { readonly lesson: string; readonly outcome: number }[];
}

/** An outcome of a lesson, with what shows that learners have reached it. */
export interface SyllabusOutcome {
  readonly text: string;
  /** Those of its own lesson first. */
  readonly exercises: readonly ServingExercise[];
  /** A question for the class, where no exercise serves it. */
  readonly question: string | null;
}

/** The outcomes of a lesson in their order; numbers of outcomes count from 1. */
export function servedBy(
  lesson: string,
  outcomes: readonly string[],
  exercises: readonly ServingExercise[],
  questions: readonly { readonly outcome: number; readonly question: string }[],
): SyllabusOutcome[] {
  return outcomes.map((text, index) => {
    const serving = exercises.filter(({ serves }) =>
      serves.some((each) => each.lesson === lesson && each.outcome === index + 1),
    );
    const own = serving.filter((each) => each.lesson === lesson);
    const others = serving.filter((each) => each.lesson !== lesson);
    return {
      text,
      exercises: [...own, ...others],
      question: questions.find(({ outcome }) => outcome === index + 1)?.question ?? null,
    };
  });
}
