import type { ProgressStore } from '#progress/store/progress-store.ts';

/** The learner's program for one exercise, kept in the store when the page is left. */
export class Draft {
  source = $state('');
  private readonly exercise: string;
  private readonly revision: number;
  private readonly starter: string;
  private store: ProgressStore | null = null;
  private kept: string;
  private keeping = false;

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

  /** Stores the program: at every change, since a page that is left may not have time to. */
  async keep(): Promise<void> {
    if (this.keeping || !this.store) return;
    this.keeping = true;
    while (this.source !== this.kept) {
      const { exercise, revision, source } = this;
      await this.store.writeDraft({ exercise, revision, source });
      this.kept = source;
    }
    this.keeping = false;
  }
}
