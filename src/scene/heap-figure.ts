import { effects, type ObjectId, replay, type Trace } from '@heapscope/simulation';
import { type HeapGraph, heapGraph } from './heap-graph.ts';
import { type HeapLayout, layHeap } from './heap-layout.ts';
import { numbersOf, numbersOfBirths } from './numbers.ts';
import {
  type Detail,
  type Itinerary,
  itinerary,
  stopFrom,
  type Stops,
  type TimeMark,
} from './stops.ts';

/** A heap's layouts for a wide and for a narrow figure. */
export interface Layouts {
  readonly wide: HeapLayout;
  readonly narrow: HeapLayout;
  /** What tells objects of a type apart, as entries of a map. */
  readonly numbers: readonly (readonly [ObjectId, number])[];
}

/** All that a figure of a program's heap needs beside the trace, computed once. Flat, for JSON. */
export interface HeapFigure {
  readonly stops: Stops;
  readonly marks: readonly TimeMark[];
  readonly layouts: Readonly<Record<Detail, Layouts>>;
  /** The first stop, counted in lines, at which there is something on the heap; 0 if there is none. */
  readonly open: number;
  /** Whether there are so many objects that a map shows them, which needs no layouts. */
  readonly large: boolean;
  /** How many stops of a long run are left out before the last one. */
  readonly leftOut: number;
}

function graphsOf(trace: Trace, cursors: readonly number[]): HeapGraph[] {
  return cursors.map((cursor) => heapGraph(replay(trace, cursor)));
}

function layoutsFor(graphs: readonly HeapGraph[], run: readonly HeapGraph[]): Layouts {
  return { wide: layHeap(graphs, false), narrow: layHeap(graphs, true), numbers: numbersOf(run) };
}

/** The layouts of a program's heap for the stops at these cursors. */
export function layoutsOf(trace: Trace, cursors: readonly number[]): Layouts {
  const graphs = graphsOf(trace, cursors);
  return layoutsFor(graphs, graphs);
}

/** The most effects that a figure steps through one by one; a longer run is stepped by lines alone. */
const mostEffects = 600;

/** The most objects at once that are drawn as cards with their parts. */
const mostCards = 300;

/** The figure of a run with more objects than cards: it may stop anywhere, since nothing is laid out. */
function largeFigure(trace: Trace, { stops, marks }: Itinerary): HeapFigure {
  const none: Layouts = { ...layoutsFor([], []), numbers: numbersOfBirths(effects(trace)) };
  return {
    stops,
    marks,
    layouts: { line: none, effect: none },
    open: stopFrom(stops.line, marks[0]?.cursor ?? 0),
    large: true,
    leftOut: 0,
  };
}

/** The marks that can be told apart on a timeline of these stops: one of each kind at a stop. */
function marksAt(stops: readonly number[], marks: readonly TimeMark[]): TimeMark[] {
  const seen = new Set<string>();
  let at = 0;
  return marks.filter(({ cursor, kind }) => {
    while (at < stops.length - 1 && (stops[at] ?? 0) < cursor) at += 1;
    const key = `${kind}${String(at)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Decides the stops and places of a figure of the trace. Of a run with more than `mostLines` stops
 * it has the first ones and the last.
 */
export function heapFigure(trace: Trace, mostLines = Number.POSITIVE_INFINITY): HeapFigure {
  const way = itinerary(effects(trace), trace.source);
  if (way.peak > mostCards) return largeFigure(trace, way);
  const { stops: all, marks } = way;
  const leftOut = Math.max(0, all.line.length - mostLines);
  const line = leftOut > 0 ? [...all.line.slice(0, mostLines - 1), trace.length] : all.line;
  const effect = leftOut > 0 || all.effect.length > mostEffects ? [] : all.effect;
  const byLine = graphsOf(trace, line);
  const byEffect = graphsOf(trace, effect);
  // Every stop of a line is one of an effect too: the same object has the same number in both.
  const run = byEffect.length > 0 ? byEffect : byLine;
  const layouts = { line: layoutsFor(byLine, run), effect: layoutsFor(byEffect, run) };
  const alone = leftOut > 0 ? byLine.slice(0, -1) : byLine;
  const first = alone.findIndex(({ nodes }) => [...nodes.values()].some((node) => !node.quiet));
  return {
    stops: { line, effect },
    marks: effect.length > 0 ? marks : marksAt(line, marks),
    layouts,
    open: Math.max(0, first),
    large: false,
    leftOut,
  };
}
