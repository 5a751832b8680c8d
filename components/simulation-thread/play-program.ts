import {
  allocatorParameters,
  effects,
  type Outcome,
  type ProfileId,
  run,
  type Trace,
} from '@heapscope/simulation';
import type { ArenaRecord } from '#scene/arena-record.ts';
import { collectionStops, type CollectionStop } from '#scene/collection-stops.ts';
import { heapFigure, type HeapFigure, type Layouts, layoutsOf } from '#scene/heap-figure.ts';
import { type ModelledLine, observeLines } from '#scene/line-observations.ts';
import { arenaCursors, recordArena } from '#scene/record-arena.ts';

/** How a run for figures ended, and what they show. */
export interface PlayedRun {
  readonly outcome: Outcome;
  /** Null for a program that is refused: of what the model cannot vouch for nothing is shown. */
  readonly figures: PlayedFigures | null;
}

/** A run with all that its figures need, computed beside the page. */
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
  /** Null for a CPython without memory pools. */
  readonly arena: { readonly record: ArenaRecord; readonly cursors: readonly number[] } | null;
}

/** Ceilings of a run whose figures must be drawn while the reader waits. */
const limits = { effects: 200_000, objects: 10_000, output: 50_000 };

/** The most stops of one figure: with more, laying out takes longer than a reader waits. */
const mostStops = 300;

/** Runs a program and prepares its figures. */
export function playProgram(source: string, profile: ProfileId): PlayedRun {
  const trace = run(source, { profile, limits });
  const { outcome } = trace;
  if (outcome.kind === 'unsupported' || outcome.kind === 'syntax-error') {
    return { outcome, figures: null };
  }
  const figure = heapFigure(trace, mostStops);
  const collections = collectionsOf(trace);
  return { outcome, figures: { trace, figure, collections, arena: arenaOf(trace) } };
}

function arenaOf(trace: Trace): PlayedFigures['arena'] {
  if (!allocatorParameters[trace.profile].pymalloc) return null;
  const record = recordArena(trace.profile, trace.source, effects(trace));
  return { record, cursors: arenaCursors(effects(trace)) };
}

function collectionsOf(trace: Trace): PlayedFigures['collections'] {
  const all = collectionStops(trace);
  if (all.length === 0) return null;
  const stops = all.slice(0, mostStops);
  const cursors = stops.map(({ cursor }) => cursor);
  return { stops, layouts: layoutsOf(trace, cursors), leftOut: all.length - stops.length };
}

/** A run as a watched CPython is compared with. */
export interface ObservedRun {
  readonly stdout: string;
  readonly outcome: Outcome;
  readonly lines: readonly ModelledLine[];
}

/** Runs a program and looks at its variables whenever a line begins, at most `most` of them. */
export function observeProgram(source: string, profile: ProfileId, most: number): ObservedRun {
  const trace = run(source, { profile, limits });
  const { stdout, outcome } = trace;
  const told = outcome.kind === 'finished' || outcome.kind === 'raised';
  return { stdout, outcome, lines: told ? observeLines(trace, most) : [] };
}
