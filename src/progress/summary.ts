import type { ProgressEvent } from './event.ts';

/** An exercise as progress knows it: events of another revision do not count for this one. */
export interface ExerciseKey {
  readonly id: string;
  readonly revision: number;
}

/** A lesson and its exercises, in the order they are taught. */
export interface LessonKey {
  readonly id: string;
  readonly exercises: readonly ExerciseKey[];
}

/** What a learner has reached in one exercise. */
export interface ExerciseProgress {
  readonly attempts: number;
  /** The best score of any attempt, 0 to 1. */
  readonly best: number;
  readonly solved: boolean;
  readonly hints: number;
  readonly sawSolution: boolean;
}

/** How many of some exercises are solved. */
export interface Share {
  readonly solved: number;
  readonly total: number;
}

const untouched: ExerciseProgress = {
  attempts: 0,
  best: 0,
  solved: false,
  hints: 0,
  sawSolution: false,
};

/** Everything that is computed from a learner's events; the order of the events does not matter. */
export interface Summary {
  exercise(key: ExerciseKey): ExerciseProgress;
  lesson(lesson: LessonKey): Share;
  /** A chapter, or the whole course. */
  lessons(lessons: readonly LessonKey[]): Share;
}

/** Computes a {@link Summary} from events. */
export function summarise(events: readonly ProgressEvent[]): Summary {
  const reached = new Map<string, ExerciseProgress>();
  for (const event of events) {
    const key = keyOf({ id: event.exercise, revision: event.revision });
    reached.set(key, after(reached.get(key) ?? untouched, event));
  }
  const exercise = (key: ExerciseKey) => reached.get(keyOf(key)) ?? untouched;
  const lesson = ({ exercises }: LessonKey) => ({
    solved: exercises.filter((key) => exercise(key).solved).length,
    total: exercises.length,
  });
  return {
    exercise,
    lesson,
    lessons: (lessons) =>
      lessons
        .map(lesson)
        .reduce((sum, one) => ({ solved: sum.solved + one.solved, total: sum.total + one.total }), {
          solved: 0,
          total: 0,
        }),
  };
}

function keyOf({ id, revision }: ExerciseKey): string {
  return `${id}@${revision}`;
}

function after(before: ExerciseProgress, event: ProgressEvent): ExerciseProgress {
  if (event.kind === 'helped') {
    return event.help === 'hint'
      ? { ...before, hints: before.hints + 1 }
      : { ...before, sawSolution: true };
  }
  return {
    ...before,
    attempts: before.attempts + 1,
    best: Math.max(before.best, event.verdict.score),
    solved: before.solved || event.verdict.right,
  };
}
