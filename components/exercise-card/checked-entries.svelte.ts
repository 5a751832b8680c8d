import type { Verdict } from '#exercise/verdict.ts';

/** How the entry at a place was found, while it still is as it was checked. */
export type Mark = 'right' | 'wrong';

/** Remembers which entries a verdict is about, so that one that was changed since has no mark. */
export class CheckedEntries {
  #entries: readonly string[] = $state.raw([]);
  #verdict: Verdict | null = $state.raw(null);

  take(verdict: Verdict, entries: readonly string[]): void {
    this.#verdict = verdict;
    this.#entries = entries;
  }

  markAt(place: number, entry: string | undefined): Mark | null {
    if (!this.#verdict || this.#entries[place] !== entry) return null;
    if (this.#verdict.right) return 'right';
    if (this.#verdict.wrong === undefined) return null;
    return this.#verdict.wrong.includes(place) ? 'wrong' : 'right';
  }
}
