import type { ProgressEvent } from '#progress/event.ts';

/** A question of the start test. */
export interface StartQuestion {
  readonly exercise: string;
  readonly revision: number;
  /** Id of the chapter that it is about. */
  readonly chapter: string;
}

/** `known`: every first answer was right; `open`: nothing was answered; `missed`: all else. */
export type ChapterState = 'known' | 'missed' | 'open';

/** What the test says. */
export interface Advice {
  /** How many questions have an answer. */
  readonly answered: number;
  readonly chapters: readonly { readonly chapter: string; readonly state: ChapterState }[];
  /** The chapter to begin with; null when all are known. */
  readonly begin: string | null;
}

/** Reads the test off a learner's events: what counts is the first answer to each question. */
export function adviceFrom(
  questions: readonly StartQuestion[],
  events: readonly ProgressEvent[],
): Advice {
  const first = firstAnswers(events);
  const answers = questions.map((question) => ({
    chapter: question.chapter,
    right: first.get(keyOf(question)) ?? null,
  }));
  const ids = [...new Set(questions.map(({ chapter }) => chapter))];
  const chapters = ids.map((chapter) => {
    const own = answers.filter((answer) => answer.chapter === chapter).map(({ right }) => right);
    return { chapter, state: stateOf(own) };
  });
  return {
    answered: answers.filter(({ right }) => right !== null).length,
    chapters,
    begin: chapters.find(({ state }) => state !== 'known')?.chapter ?? null,
  };
}

function stateOf(answers: readonly (boolean | null)[]): ChapterState {
  if (answers.every((right) => right === true)) return 'known';
  return answers.every((right) => right === null) ? 'open' : 'missed';
}

/** Whether the first answer to each exercise was right; events come in any order. */
function firstAnswers(events: readonly ProgressEvent[]): ReadonlyMap<string, boolean> {
  const inOrder = events.toSorted((a, b) => a.at.localeCompare(b.at));
  const first = new Map<string, boolean>();
  for (const event of inOrder) {
    const key = keyOf(event);
    if (event.kind === 'answered' && !first.has(key)) first.set(key, event.verdict.right);
  }
  return first;
}

function keyOf({ exercise, revision }: { exercise: string; revision: number }): string {
  return `${exercise}@${revision}`;
}
