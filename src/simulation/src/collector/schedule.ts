// When collections start (Modules/gcmodule.c 3.11 and 3.12, Python/gc.c 3.13: _PyObject_GC_Link,
// PyObject_GC_Del, gc_select_generation; the counts of the incremental collector, 3.14.0 to 3.14.4).
import type { CollectorParameters } from '../profiles/collector.ts';
import { Doubt } from './doubt.ts';

/** A generation: 0 is the youngest, 2 the oldest. */
export type Generation = 0 | 1 | 2;
export const oldest = 2;

/** Counts and thresholds, by which collections start. */
export class Schedule {
  /** `gc.get_count()`. */
  readonly counts: [number, number, number] = [0, 0, 0];
  /** `gc.get_threshold()`. */
  thresholds: [number, number, number];
  /** What is not known of the counts. */
  readonly doubt: Doubt;
  readonly #incremental: boolean;
  /** The highest count of the youngest generation since the last collection. */
  #peak = 0;
  /** Objects that survived a full collection, and those that came to the oldest generation since. */
  #longLivedTotal = 0;
  #longLivedPending = 0;

  constructor(parameters: CollectorParameters) {
    this.thresholds = [...parameters.thresholds];
    this.doubt = new Doubt(parameters);
    this.#incremental = parameters.kind === 'incremental';
  }

  /** Counts an object; true if that makes a collection due. */
  allocated(): boolean {
    const count = ++this.counts[0];
    if (count > this.#peak) this.#peak = count;
    return count > this.thresholds[0] && this.thresholds[0] > 0;
  }

  deallocated(): void {
    if (this.counts[0] > 0) this.counts[0]--;
  }

  /** Whether CPython may have started a collection that the model has not. */
  get mayHaveStarted(): boolean {
    const [threshold] = this.thresholds;
    return threshold > 0 && this.doubt.mayPass(0, this.#peak, threshold);
  }

  /** Whether collections may have run of which the model does not know. */
  get inDoubt(): boolean {
    return !this.doubt.none && this.mayHaveStarted;
  }

  /** Forgets how high the count was: collections are switched on or off, or their threshold changes. */
  resetPeak(): void {
    [this.#peak] = this.counts;
  }

  /** The generation that a collection that is due would take; null if it would take none. */
  generationDue(): Generation | null {
    for (const generation of [2, 1, 0] as const) {
      if (this.counts[generation] <= this.thresholds[generation]) continue;
      // A full collection waits until a quarter as many objects have come as survived the last one.
      const enough = this.#longLivedPending >= Math.floor(this.#longLivedTotal / 4);
      if (generation < oldest || enough) return generation;
    }
    return null;
  }

  /**
   * Generations that a collection that is due may look at, youngest first, where the model cannot
   * tell for sure what it does; null where it can.
   */
  doubtful(): readonly Generation[] | null {
    const { doubt } = this;
    const full =
      doubt.mayPass(2, this.counts[2], this.thresholds[2]) &&
      doubt.enoughPending(this.#longLivedPending, this.#longLivedTotal);
    if (doubt.none && full !== null) return null;
    return full === false ? [0, 1] : [0, 1, 2];
  }

  /** A collection of a generation begins. */
  begin(generation: Generation): void {
    if (this.#incremental) this.counts[1] += generation === 0 ? 1 : 0;
    else if (generation < oldest) this.counts[generation === 0 ? 1 : 2] += 1;
    const last = this.#incremental && generation < oldest ? 0 : generation;
    for (let younger = 0; younger <= last; younger++) this.counts[younger] = 0;
    this.#peak = 0;
  }

  /** So many objects have come to the oldest generation, or with `all` are what a full collection left. */
  grownOld(objects: number, all: boolean): void {
    this.#longLivedPending = all ? 0 : this.#longLivedPending + objects;
    if (all) this.#longLivedTotal = objects;
  }
}
