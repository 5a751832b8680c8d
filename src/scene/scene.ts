import type { ObjectId, Snapshot } from '@heapscope/simulation';
import type { Box, CardShape } from './card.ts';
import type { HeapGraph, Tag } from './heap-graph.ts';
import type { Point } from './route.ts';

/** Whose view of garbage is drawn: what is so, or what a collection under way has listed. */
export type Eyes = 'truth' | 'collector';

/** What a step did to a thing that is shown. */
export type Change = 'same' | 'new' | 'changed' | 'gone';

/** The names of one call. */
export interface SceneFrame extends Box {
  readonly id: number;
  readonly function: string;
  readonly change: Change;
}

/** A tag. */
export interface SceneTag extends Box {
  readonly key: string;
  readonly kind: Tag['kind'];
  readonly text: string;
  readonly change: Change;
}

/** A cell of a card; `dot` is where its arrow starts. */
export interface SceneCell extends Box {
  readonly label: string;
  readonly inline: string | null;
  readonly dot: Point | null;
  readonly change: Change;
}

/** An object. */
export interface SceneCard extends Box {
  readonly id: ObjectId;
  readonly shape: CardShape;
  readonly type: string;
  readonly text: string | null;
  readonly immortal: boolean;
  /** Null where a count would say nothing (immortal objects, classes, functions). */
  readonly count: number | null;
  /** The count before this step, where it was another. */
  readonly before: number | null;
  readonly change: Change;
  readonly garbage: boolean;
  /** The collector's own count of it, during a collection. */
  readonly refs: number | null;
  /** That count before this step, where it was another. */
  readonly refsBefore: number | null;
  /** Whether it is on the collector's unreachable list. */
  readonly unreachable: boolean;
  readonly cells: readonly SceneCell[];
  readonly more: number;
}

/** A reference. */
export interface SceneArrow {
  readonly key: string;
  readonly from: string | ObjectId;
  readonly to: ObjectId;
  readonly path: string;
  readonly counted: boolean;
  readonly change: Change;
}

/** A drawing of the heap at one stop, with what changed since the stop before. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly SceneFrame[];
  readonly tags: readonly SceneTag[];
  readonly cards: readonly SceneCard[];
  readonly arrows: readonly SceneArrow[];
}

/** A step from one stop to the next, as everything in a drawing needs it. */
export interface Step {
  readonly current: Snapshot;
  readonly previous: Snapshot | null;
  readonly now: HeapGraph;
  /** The graph at the previous stop; the same as `now` where there is none. */
  readonly before: HeapGraph;
  readonly eyes: Eyes;
}

/** What became of a thing, from whether it is there now and was there before. */
export function changeOf(step: Step, now: boolean, before: boolean): Change {
  if (now) return before || step.previous === null ? 'same' : 'new';
  return 'gone';
}
