import type { Assignment } from '#instructor/assignment.ts';
import { decodeAssignment, type LinkResult } from '#instructor/assignment-link.ts';
import { latestAnswers, makeSubmission } from '#instructor/hand-in.ts';
import { submissionFileName, writeSubmission } from '#instructor/submission.ts';
import type { ProgressEvent } from '#progress/event.ts';
import type { Health } from '#progress/store/progress-store.ts';
import { openProgress } from '#components/progress/open-progress.ts';
import { download } from '#components/storage/download.ts';
import { byId, type Listed } from './listed.ts';
import { remember, remembered } from '#components/storage/local-storage.ts';

const key = 'heapscope-learner';

/** An exercise of the assignment as the learner's list shows it. */
export interface WorkItem {
  readonly id: string;
  /** Undefined: this site has no such exercise. */
  readonly listed: Listed | undefined;
  readonly state: 'right' | 'wrong' | 'partly' | 'open' | 'unknown';
  /** The exercise was revised after the assignment was made. */
  readonly changed: boolean;
}

/** A learner's work on the assignment that is in the page's address. */
export class AssignmentWork {
  readonly #all: ReadonlyMap<string, Listed>;
  /** Null until the address has been read. */
  link = $state.raw<LinkResult | null>(null);
  events = $state.raw<readonly ProgressEvent[]>([]);
  health = $state.raw<Health>('stored');
  learner = $state('');

  constructor(all: readonly Listed[]) {
    this.#all = byId(all);
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
    this.learner = remembered(key) ?? '';
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
    remember(key, this.learner.trim());
  }

  /** Downloads what there is to hand in; the file's name, or null without a learner's name. */
  handIn(now: Date): string | null {
    if (this.assignment === null || this.learner.trim() === '') return null;
    this.keepLearner();
    const submission = makeSubmission(this.assignment, this.learner, this.events, now);
    const name = submissionFileName(submission);
    download(name, writeSubmission(submission), 'application/json');
    return name;
  }

  #items(assignment: Assignment): WorkItem[] {
    const latest = latestAnswers(assignment, this.events);
    return assignment.exercises.map(({ id, revision }) => {
      const listed = this.#all.get(id);
      const verdict = latest.get(id)?.verdict;
      const state =
        listed === undefined
          ? 'unknown'
          : verdict === undefined
            ? 'open'
            : verdict.right
              ? 'right'
              : verdict.score > 0
                ? 'partly'
                : 'wrong';
      const changed = listed !== undefined && listed.revision !== revision;
      return { id, listed, state, changed };
    });
  }
}
