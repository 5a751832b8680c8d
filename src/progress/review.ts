import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { readPracticeId } from '#exercise/practice/setting.ts';
import type { PracticeLevel, PracticeTopic } from '#exercise/practice/setting.ts';
import type { ProgressEvent } from './event.ts';
import { mergeEvents } from './merge.ts';
import type { ExerciseKey } from './summary.ts';

/** What comes back to be reviewed: an exercise of the course, or a topic of practice. */
export type Reviewed =
  | { readonly kind: 'exercise'; readonly id: string }
  | {
      readonly kind: 'practice';
      readonly topic: PracticeTopic;
      /** The level of the last answer to it. */
      readonly level: PracticeLevel;
    };

/** Something that was once answered wrongly, and when it is due again. */
export interface Review {
  readonly what: Reviewed;
  readonly due: Date;
}

/**
 * Whole days, and the same ones in every browser: a schedule is not stored but computed from the
 * events, so that it moves with them and an older store has one at once.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** Wrong answers within this time of each other are one sitting, in milliseconds. */
const sitting = 60 * 60 * 1000;

/** So much before the hour something is due already: who learned in the evening may review in the morning. */
const early = 10 * 60 * 60 * 1000;

interface Studied {
  readonly what: Reviewed;
  readonly card: Card;
  /** Help that was taken since the last answer that counted. */
  readonly help: 'none' | 'hint' | 'solution';
}

/**
 * When what the learner got wrong is due again, the soonest first. An exercise enters with its first
 * wrong answer; a right one counts as a review when it is due, a wrong one whenever it is given.
 * `course` has the exercises that still are, with their revisions.
 */
export function reviewsOf(
  events: readonly ProgressEvent[],
  course: readonly ExerciseKey[],
): Review[] {
  const revisions = new Map(course.map(({ id, revision }) => [id, revision]));
  const studied = new Map<string, Studied>();
  for (const event of mergeEvents(events, [])) {
    const what = reviewedOf(event, revisions);
    if (what === null) continue;
    const key = what.kind === 'exercise' ? what.id : `practice/${what.topic}`;
    const before = studied.get(key);
    const after =
      event.kind === 'helped' ? helped(before, event.help) : answered(before, what, event);
    if (after) studied.set(key, after);
  }
  return [...studied.values()]
    .map(({ what, card }) => ({ what, due: dueOf(card) }))
    .sort((a, b) => a.due.getTime() - b.due.getTime());
}

/** Those that are due. */
export function dueAt(reviews: readonly Review[], now: Date): Review[] {
  return reviews.filter(({ due }) => due <= now);
}

function reviewedOf(
  { exercise, revision }: ProgressEvent,
  revisions: ReadonlyMap<string, number>,
): Reviewed | null {
  if (revisions.get(exercise) === revision) return { kind: 'exercise', id: exercise };
  const setting = readPracticeId(exercise);
  return setting && { kind: 'practice', topic: setting.topic, level: setting.level };
}

function helped(before: Studied | undefined, help: 'hint' | 'solution'): Studied | undefined {
  return before && { ...before, help: before.help === 'solution' ? 'solution' : help };
}

function answered(
  before: Studied | undefined,
  what: Reviewed,
  { at, verdict }: Extract<ProgressEvent, { kind: 'answered' }>,
): Studied | undefined {
  const now = new Date(at);
  // What could not be judged says nothing of what is known.
  if (verdict.obstacle) return before;
  if (!before) {
    if (verdict.right) return undefined;
    return { what, card: graded(createEmptyCard(now), now, Rating.Again), help: 'none' };
  }
  const { card } = before;
  const last = card.last_review?.getTime() ?? 0;
  const counts = verdict.right ? now >= dueOf(card) : now.getTime() - last >= sitting;
  if (!counts) return { ...before, what };
  return { what, card: graded(card, now, gradeOf(verdict.right, before.help)), help: 'none' };
}

function dueOf({ due }: Card): Date {
  return new Date(due.getTime() - early);
}

function gradeOf(right: boolean, help: Studied['help']): Grade {
  if (!right || help === 'solution') return Rating.Again;
  return help === 'hint' ? Rating.Hard : Rating.Good;
}

function graded(card: Card, now: Date, grade: Grade): Card {
  return scheduler.next(card, now, grade).card;
}
