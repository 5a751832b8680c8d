import type { ProgressStore } from '#progress/store/progress-store.ts';

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

  /** Stores the program: at every change and at once, since a page that is left gives no time to. */
  async keep(): Promise<void> {
    if (!this.store || this.source === this.kept) return;
    const { exercise, revision, source } = this;
    this.kept = source;
    await this.store.writeDraft({ exercise, revision, source });
  }
}
