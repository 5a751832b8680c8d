import type { Effect } from '@heapscope/simulation';

/** Where a run stands, from the effects read so far. */
export class RunPlace {
  /** Effects read. */
  cursor = 0;
  /** Whether a collection is clearing what it found. */
  clearing = false;
  readonly #lines: number[] = [];

  /** The line of the program that runs; null before the first. */
  get line(): number | null {
    return this.#lines.at(-1) ?? null;
  }

  /** Takes up the next effect. */
  take(effect: Effect): void {
    this.cursor += 1;
    if (effect.kind === 'push-frame') this.#lines.push(effect.line);
    else if (effect.kind === 'pop-frame') this.#lines.pop();
    else if (effect.kind === 'line') this.#lines[Math.max(0, this.#lines.length - 1)] = effect.line;
    else if (effect.kind === 'collection-phase') this.clearing = effect.phase === 'clear';
    else if (effect.kind === 'collection-end') this.clearing = false;
  }
}
