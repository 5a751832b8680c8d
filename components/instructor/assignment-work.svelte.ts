import type { AssignedExercise, Assignment } from '#instructor/assignment.ts';
import { decodeAssignment, type LinkResult } from '#instructor/assignment-link.ts';
import { latestAnswers, makeSubmission } from '#instructor/hand-in.ts';
import { type Submission, submissionFileName, writeSubmission } from '#instructor/submission.ts';
import type { ProgressEvent } from '#progress/event.ts';
import type { Health } from '#progress/store/progress-store.ts';
import { openProgress } from '#components/progress/open-progress.ts';
import { download } from '#components/storage/download.ts';
import { type Locale } from '#text/locale.ts';
import { drawnTitle } from './item-title.ts';
import { keepLearner, keptLearner } from './kept-learner.ts';
import { byId, type Listed } from './listed.ts';
import { practiceRevision } from '#exercise/practice/setting.ts';

/** An exercise of the assignment as the learner's list shows it. */
export interface WorkItem {
  readonly item: AssignedExercise;
  /** Null: this site has no such exercise. */
  readonly title: string | null;
  readonly state: 'right' | 'wrong' | 'partly' | 'open' | 'unknown';
  /** The exercise was revised after the assignment was made. */
  readonly changed: boolean;
}

/** A learner's work on the assignment that is in the page's address. */
export class AssignmentWork {
  readonly #all: ReadonlyMap<string, Listed>;
  readonly #locale: Locale;
  /** Null until the address has been read. */
  link = $state.raw<LinkResult | null>(null);
  events = $state.raw<readonly ProgressEvent[]>([]);
  health = $state.raw<Health>('stored');
  learner = $state('');

  constructor(all: readonly Listed[], locale: Locale) {
    this.#all = byId(all);
    this.#locale = locale;
  }

  readonly assignment = $derived<Assignment | null>(this.link?.ok ? this.link.assignment : null);
  readonly items = $derived(this.assignment === null ? [] : this.#items(this.assignment));
  readonly answered = $derived(
    this.items.filter(({ state }) => state !== 'open' && state !== 'unknown').length,
  );
  /** How many exercises could have an answer and have none. */
  readonly open = $derived(this.items.filter(({ state }) => state === 'open').length);

  /** Reads the address and the stored progress, and follows both; returns how to stop. */
  start(): () => void {
    this.learner = keptLearner();
    const store = openProgress();
    const refresh = () =>
      void store.read().then(({ events, health }) => {
        this.events = events;
        this.health = health;
      });
    const readAddress = () => {
      this.link = decodeAssignment(location.hash);
    };
    const stopListening = store.onChange(refresh);
    addEventListener('hashchange', readAddress);
    // A page that the browser had put aside comes back with the events of then.
    addEventListener('pageshow', refresh);
    readAddress();
    refresh();
    return () => {
      stopListening();
      store.close();
      removeEventListener('hashchange', readAddress);
      removeEventListener('pageshow', refresh);
    };
  }

  keepLearner(): void {
    keepLearner(this.learner);
  }

  /** What there is to hand in now; null without a learner's name. */
  submission(now: Date): Submission | null {
    if (this.assignment === null || this.learner.trim() === '') return null;
    this.keepLearner();
    return makeSubmission(this.assignment, this.learner, this.events, now);
  }

  /** Downloads what there is to hand in; the file's name, or null without a learner's name. */
  handIn(now: Date): string | null {
    const submission = this.submission(now);
    if (submission === null) return null;
    const name = submissionFileName(submission);
    download(name, writeSubmission(submission), 'application/json');
    return name;
  }

  #items(assignment: Assignment): WorkItem[] {
    const latest = latestAnswers(assignment, this.events, this.learner);
    return assignment.exercises.map((item) => {
      const listed = this.#all.get(item.id);
      const title = drawnTitle(item, this.#locale) ?? listed?.title ?? null;
      const verdict = latest.get(item.id)?.verdict;
      const state =
        title === null
          ? 'unknown'
          : verdict === undefined
            ? 'open'
            : verdict.right
              ? 'right'
              : verdict.score > 0
                ? 'partly'
                : 'wrong';
      const now = item.practice ? practiceRevision : listed?.revision;
      return { item, title, state, changed: now !== undefined && now !== item.revision };
    });
  }
}
