import type { CollectorParameters } from '../profiles/collector.ts';

/**
 * Objects that CPython may have counted when the program begins; it depends on the installation
 * (250 on one 3.11.7, 0 on another build).
 */
const beforeProgram = 260;
/** Objects that CPython may leave counted when it makes a class: what its construction passes on. */
const byItself = 8;
/** Collections of the younger generations that may have run when the program begins. */
const collectionsBefore = [0, 10, 2] as const;
/** Fewest and most objects of CPython's own that survive a full collection. */
const ownSurvivors = { fewest: 3000, most: 80_000 };

/** What the model cannot know of the collector's counts, since it does not see all that CPython makes. */
export class Doubt {
  /** By how much the count of the youngest generation may be above the model's. */
  young: number = beforeProgram;
  /** Whether the counts of the older generations are CPython's. */
  olderKnown = false;
  /** Whether it is known what the next increment does. */
  incrementKnown: () => boolean = () => false;
  readonly #incremental: boolean;

  constructor({ kind }: CollectorParameters) {
    this.#incremental = kind === 'incremental';
  }

  /** CPython has done something for which it makes at most so many objects that the model does not have. */
  disturbed(objects: number = byItself): void {
    this.young = Math.max(this.young, objects);
  }

  /** A collection that the program asked for has set counts to what they are. */
  collected(generation: number): void {
    this.young = 0;
    if (generation === 2) this.olderKnown = true;
  }

  /** Whether the counts are CPython's. */
  get countsKnown(): boolean {
    return this.young === 0 && this.olderKnown;
  }

  /** Whether everything about a collection that starts now is known. */
  get none(): boolean {
    return this.countsKnown && (!this.#incremental || this.incrementKnown());
  }

  /** Whether a generation's count may be past its threshold. */
  mayPass(generation: number, count: number, threshold: number): boolean {
    const more = this.olderKnown ? 0 : (collectionsBefore[generation] ?? 0);
    return count + (generation === 0 ? this.young : more) > threshold;
  }

  /**
   * Whether a full collection passes the 25 % rule, `pending` objects having come to the oldest
   * generation since `total` survived the last one; null where it depends on CPython's own objects.
   */
  enoughPending(pending: number, total: number): boolean | null {
    if (pending < Math.floor((total + ownSurvivors.fewest) / 4)) return false;
    return pending >= Math.floor((total + ownSurvivors.most) / 4) ? true : null;
  }
}
