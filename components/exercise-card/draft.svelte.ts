import type { ProgressStore } from '#progress/store/progress-store.ts';

/** Milliseconds without a change after which a draft is stored. */
const pause = 400;

/** The learner's program for one exercise, kept in the store when the page is left. */
export class Draft {
  source = $state('');
  private readonly exercise: string;
  private readonly revision: number;
  private readonly starter: string;
  private store: ProgressStore | null = null;
  private kept: string;

  constructor(exercise: string, revision: number, starter: string) {
    this.exercise = exercise;
    this.revision = revision;
    this.starter = starter;
    this.kept = starter;
    this.source = starter;
  }

  /** Brings back what was kept, unless the learner has begun to write already. */
  async open(store: ProgressStore): Promise<void> {
    this.store = store;
    const kept = await store.readDraft(this.exercise, this.revision);
    if (kept !== null && this.source === this.starter) {
      this.kept = kept;
      this.source = kept;
    }
  }

  reset(): void {
    this.source = this.starter;
  }

  /** Stores the program after a pause in writing; returns how to give that up. */
  keepSoon(): () => void {
    if (this.source === this.kept) return () => undefined;
    const timer = setTimeout(() => {
      this.keep();
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }

  /** Stores the program at once, as when the page is about to go. */
  keep(): void {
    if (this.source === this.kept) return;
    this.kept = this.source;
    const { exercise, revision, source } = this;
    void this.store?.writeDraft({ exercise, revision, source });
  }
}
