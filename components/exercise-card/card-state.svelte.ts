import type { ProgressState } from '#components/progress/progress-state.svelte.ts';
import { saveProgress } from '#components/progress/save-to-file.ts';
import type { NewEvent } from '#components/progress/stamp-event.ts';
import type { Answer, Verdict } from '#exercise/verdict.ts';
import type { AssignmentRules } from './assignment-rules.svelte.ts';
import type { CardExercise } from './card-exercise.ts';

/** What one exercise card shows: the last verdict, the hints taken, the solution, what is solved. */
export class CardState {
  verdict = $state.raw<Verdict | null>(null);
  /** Number of the answer that `verdict` is about, so that the same verdict twice is told twice. */
  answers = $state(0);
  hintsShown = $state(0);
  solutionShown = $state(false);
  /** Said along with a verdict, or in its place when there is nothing to judge. */
  remark = $state<string | null>(null);
  /** Set once the card is mounted: the store is the browser's. */
  progress = $state.raw<ProgressState | null>(null);
  readonly solved: boolean = $derived.by(() => {
    const key = { id: this.exercise.id, revision: this.exercise.revision };
    return this.verdict?.right === true || !!this.progress?.summary.exercise(key).solved;
  });
  readonly stored: boolean = $derived((this.progress?.progress?.unsaved ?? 0) === 0);

  private readonly exercise: CardExercise;

  constructor(exercise: CardExercise) {
    this.exercise = exercise;
  }

  /** Shows the verdict at once, and stores the answer with it after. `assignment`: its id, if any. */
  answer(answer: Answer, verdict: Verdict, assignment: string | null, remark: string | null): void {
    this.remark = remark;
    this.verdict = verdict;
    this.answers += 1;
    this.record({ kind: 'answered', ...this.key(), answer, verdict, assignment });
  }

  /** How many more answers an assignment takes; null: without limit. None before the store is read. */
  attemptsLeft(rules: AssignmentRules | null): number | null {
    if (rules === null || rules.attempts === null) return null;
    const { exercise, revision } = this.key();
    const given = (this.progress?.progress?.events ?? []).filter(
      (event) =>
        event.kind === 'answered' &&
        event.assignment === rules.id &&
        event.exercise === exercise &&
        event.revision === revision,
    );
    return this.progress?.progress ? Math.max(0, rules.attempts - given.length) : 0;
  }

  /** Says what is missing before anything can be judged. */
  remind(remark: string): void {
    this.verdict = null;
    this.remark = remark;
    this.answers += 1;
  }

  nextHint(): void {
    if (this.hintsShown >= this.exercise.hints) return;
    this.hintsShown += 1;
    this.record({ kind: 'helped', ...this.key(), help: 'hint' });
  }

  toggleSolution(): void {
    this.solutionShown = !this.solutionShown;
    if (this.solutionShown) this.record({ kind: 'helped', ...this.key(), help: 'solution' });
  }

  /** Offers what the browser could not store as a file, with everything else. */
  async save(): Promise<void> {
    if (this.progress) await saveProgress(this.progress.store);
  }

  private key() {
    return { exercise: this.exercise.id, revision: this.exercise.revision };
  }

  private record(event: NewEvent): void {
    void this.progress?.record(event);
  }
}
