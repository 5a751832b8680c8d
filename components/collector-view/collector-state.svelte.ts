import { Moment } from '#components/figure/moment.svelte.ts';
import {
  type CollectionPhase,
  effectAt,
  fullPhases,
  incrementPhases,
  collectionPhases,
  replay,
  type Snapshot,
  type Trace,
} from '@heapscope/simulation/reading';
import type { CollectionStop } from '#scene/collection-stops.ts';
import { effectStory } from '#scene/effect-story.ts';
import type { Numbers } from '#scene/numbers.ts';
import type { Fact } from '#scene/story.ts';

/** Phases that are about what is on the unreachable list. */
const needsUnreachable: ReadonlySet<CollectionPhase> = new Set([
  'weak-references',
  'finalizers',
  'resurrection',
  'clear',
]);

/** Where a collector view stands. The place among the stops is all the state there is. */
export class CollectorState {
  readonly trace: Trace;
  readonly stops: readonly CollectionStop[];
  readonly numbers: Numbers;
  readonly moment: Moment;
  #index = $state(0);

  /** The stop gone to; where the moment has gone elsewhere, the last one until then. */
  readonly index = $derived.by(() => {
    const { cursor } = this.moment;
    if (this.stops[this.#index]?.cursor === cursor) return this.#index;
    return Math.max(
      0,
      this.stops.findLastIndex((stop) => stop.cursor <= cursor),
    );
  });

  readonly last = $derived.by(() => this.stops.length - 1);
  readonly stop = $derived.by(() => this.stops[this.index]);
  readonly current = $derived.by(() => replay(this.trace, this.stop?.cursor ?? 0));
  readonly previous = $derived.by((): Snapshot | null => {
    const before = this.stops[this.index - 1];
    return before && before.collection === this.stop?.collection
      ? replay(this.trace, before.cursor)
      : null;
  });
  readonly facts = $derived.by(() => this.#facts());

  constructor(
    trace: Trace,
    stops: readonly CollectionStop[],
    numbers: Numbers,
    moment = new Moment(),
  ) {
    this.moment = moment;
    this.trace = trace;
    this.stops = stops;
    this.numbers = numbers;
  }

  /** Goes to a stop, or as near as there is one. */
  go(index: number): void {
    this.#index = Math.min(Math.max(index, 0), this.last);
    this.moment.cursor = this.stops[this.#index]?.cursor ?? 0;
  }

  /** Goes to the last stop at or before a cursor. */
  goTo(cursor: number): void {
    this.go(this.stops.findLastIndex((stop) => stop.cursor <= cursor));
  }

  /** The phases of the kind of collection that the stop is in, in order, run or not. */
  get phases(): readonly CollectionPhase[] {
    const has = (phase: CollectionPhase) =>
      this.stops.some((each) => each.collection === this.stop?.collection && each.phase === phase);
    if (has('assess-work')) return incrementPhases;
    return has('completed-scavenge') ? fullPhases : collectionPhases;
  }

  /** The program's line that the collection belongs to. */
  get source(): string {
    const line = this.current.frames.at(-1)?.line ?? 0;
    return this.trace.source.split('\n')[line - 1]?.trim() ?? '';
  }

  #facts(): Fact[] {
    const { stop, previous, current } = this;
    const effect = stop && previous && effectAt(this.trace, stop.cursor);
    if (!effect) return [];
    if (stop.phase === 'update-refs') return [{ kind: 'phase', phase: stop.phase }];
    if (effect.kind === 'collection-phase') {
      const empty = current.collection?.unreachable.size === 0;
      return needsUnreachable.has(effect.phase) && empty
        ? [{ kind: 'idle-phase' }]
        : [{ kind: 'phase', phase: effect.phase }];
    }
    const fact = effectStory(effect, previous, current, this.numbers);
    if (fact?.kind === 'freed') return [{ ...fact, by: 'collector' }];
    return fact ? [fact] : [];
  }
}
