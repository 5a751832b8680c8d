import type { Progress, ProgressStore } from '#progress/store/progress-store.ts';
import { summarise, type Summary } from '#progress/summary.ts';
import { openProgress } from './open-progress.ts';
import { stampEvent, type NewEvent } from './stamp-event.ts';

/** The learner's progress as one page shows it: read once, and anew after every change. */
export class ProgressState {
  /** Null until the store has been read. */
  progress = $state.raw<Progress | null>(null);
  readonly summary: Summary = $derived(summarise(this.progress?.events ?? []));
  readonly store: ProgressStore = openProgress();

  constructor() {
    this.store.onChange(() => void this.refresh());
    void this.refresh();
  }

  async refresh(): Promise<void> {
    this.progress = await this.store.read();
  }

  /** Stores what the learner did; what cannot be stored is kept in memory and shows as unsaved. */
  async record(event: NewEvent): Promise<void> {
    await this.store.append(stampEvent(event));
  }
}

let shared: ProgressState | undefined;

/** The one progress of this page, shared by its islands. For the browser only: call it once mounted. */
export function progressState(): ProgressState {
  return (shared ??= new ProgressState());
}
