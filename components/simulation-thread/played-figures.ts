import {
  allocatorParameters,
  collectorParameters,
  effects,
  type Trace,
} from '@heapscope/simulation';
import type { ArenaRecord } from '#scene/arena-record.ts';
import type { CollectionRecord } from '#scene/collection-events.ts';
import { collectionStops, type CollectionStop } from '#scene/collection-stops.ts';
import type { GenerationLanes } from '#scene/generation-lanes.ts';
import { heapFigure, type HeapFigure, type Layouts, layoutsOf } from '#scene/heap-figure.ts';
import { arenaCursors, recordArena } from '#scene/record-arena.ts';
import { collectionRecords } from '#scene/record-collections.ts';
import { generationLanes } from '#scene/record-lanes.ts';

/** A run with all that its figures need, computed once. */
export interface PlayedFigures {
  readonly trace: Trace;
  readonly figure: HeapFigure;
  /** Null where no collection ran. */
  readonly collections: {
    readonly stops: readonly CollectionStop[];
    readonly layouts: Layouts;
    /** Stops of later collections that are not shown. */
    readonly leftOut: number;
  } | null;
  readonly lanes: GenerationLanes;
  /** What each collection did, increments that only mark among them. */
  readonly records: readonly CollectionRecord[];
  /** Null for a CPython without memory pools. */
  readonly arena: { readonly record: ArenaRecord; readonly cursors: readonly number[] } | null;
}

/** The most stops of one figure: with more, laying out takes longer than a reader waits. */
const mostStops = 300;
/** The same where each stop has very many objects. */
const mostLargeStops = 24;

/** Prepares the figures of a run. */
export function figuresOf(trace: Trace): PlayedFigures {
  const figure = heapFigure(trace, mostStops);
  return {
    trace,
    figure,
    collections: collectionsOf(trace, figure.large ? mostLargeStops : mostStops),
    lanes: generationLanes(trace, collectorParameters[trace.profile].kind === 'incremental'),
    records: collectionRecords(trace),
    arena: arenaOf(trace),
  };
}

function arenaOf(trace: Trace): PlayedFigures['arena'] {
  if (!allocatorParameters[trace.profile].pymalloc) return null;
  const record = recordArena(trace.profile, trace.source, effects(trace));
  return { record, cursors: arenaCursors(effects(trace)) };
}

function collectionsOf(trace: Trace, most: number): PlayedFigures['collections'] {
  const all = collectionStops(trace);
  if (all.length === 0) return null;
  const stops = all.slice(0, most);
  const cursors = stops.map(({ cursor }) => cursor);
  return { stops, layouts: layoutsOf(trace, cursors), leftOut: all.length - stops.length };
}
