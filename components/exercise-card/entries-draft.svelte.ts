import type { ProgressStore } from '#progress/store/progress-store.ts';
import { Draft } from './draft.svelte.ts';

/** What a learner has entered so far in an exercise whose answer is a list, kept as a draft. */
export class EntriesDraft {
  readonly #draft: Draft;
  readonly #start: readonly string[];
  readonly entries: readonly string[] = $derived.by(() => this.#read());

  constructor(exercise: string, revision: number, start: readonly string[]) {
    this.#start = start;
    this.#draft = new Draft(exercise, revision, JSON.stringify(start));
  }

  /** Brings back what was kept, unless the learner has begun already. */
  open(store: ProgressStore): Promise<void> {
    return this.#draft.open(store);
  }

  /** Replaces the entries, and stores them at once. */
  write(entries: readonly string[]): void {
    this.#draft.source = JSON.stringify(entries);
    void this.#draft.keep();
  }

  /** Replaces one of them; a draft that is too short is filled up. */
  enter(place: number, entry: string): void {
    const length = Math.max(this.entries.length, place + 1);
    this.write(
      Array.from({ length }, (_, at) => (at === place ? entry : (this.entries[at] ?? ''))),
    );
  }

  /** Back to the beginning. */
  reset(): void {
    this.write(this.#start);
  }

  /** A draft that some other program has damaged counts as none. */
  #read(): readonly string[] {
    try {
      const kept: unknown = JSON.parse(this.#draft.source);
      if (Array.isArray(kept) && kept.every((entry) => typeof entry === 'string')) return kept;
    } catch {
      return this.#start;
    }
    return this.#start;
  }
}
