import { effects, replay, type Trace } from '@heapscope/simulation';
import { heapGraph } from './heap-graph.ts';
import { type HeapLayout, layHeap } from './heap-layout.ts';
import { type Detail, itinerary, type Stops, type TimeMark } from './stops.ts';

/** A heap's layouts for a wide and for a narrow figure. */
export interface Layouts {
  readonly wide: HeapLayout;
  readonly narrow: HeapLayout;
}

/** All that a figure of a program's heap needs beside the trace, computed once. Flat, for JSON. */
export interface HeapFigure {
  readonly stops: Stops;
  readonly marks: readonly TimeMark[];
  readonly layouts: Readonly<Record<Detail, Layouts>>;
}

/** The layouts of a program's heap for the stops at these cursors. */
export function layoutsOf(trace: Trace, cursors: readonly number[]): Layouts {
  const graphs = cursors.map((cursor) => heapGraph(replay(trace, cursor)));
  return { wide: layHeap(graphs, false), narrow: layHeap(graphs, true) };
}

/** The most effects that a figure steps through one by one; a longer run is stepped by lines alone. */
const mostEffects = 600;

/** Decides the stops and places of a figure of the trace. */
export function heapFigure(trace: Trace): HeapFigure {
  const { stops: all, marks } = itinerary(effects(trace), trace.source);
  const stops = all.effect.length > mostEffects ? { line: all.line, effect: [] } : all;
  const layouts = { line: layoutsOf(trace, stops.line), effect: layoutsOf(trace, stops.effect) };
  return { stops, marks, layouts };
}
