import type { Trace } from '@heapscope/simulation';
import { type HeapFigure, type Layouts, layoutsOf } from '../heap-figure.ts';
import type { FollowedRun } from './followed.ts';
import { type InstructionStep, joinRuns, type ToldRun } from './join-runs.ts';

/** Where a figure stops that is stepped by instruction: before the first one, and after each. */
export interface InstructionStops<Run extends ToldRun = ToldRun> {
  readonly told: Run;
  readonly steps: readonly InstructionStep[];
  /** Cursors: one more than there are steps. */
  readonly stops: readonly number[];
  readonly layouts: Layouts;
  /** Whether more ran than are here. */
  readonly isCut: boolean;
  /** How many steps are not joined with the model. */
  readonly apart: number;
}

/** Stops and places for a figure of the trace, of which CPython told the instructions. */
export function instructionStops<Run extends ToldRun>(
  trace: Trace,
  figure: HeapFigure,
  told: Run,
  modelled: FollowedRun,
): InstructionStops<Run> {
  const steps = joinRuns(told, modelled);
  const stops = [modelled.instructions[0]?.cursor ?? 0, ...steps.map(({ cursor }) => cursor)];
  return {
    told,
    steps,
    stops,
    // A map has every place already; cards have the numbers that they have when stepped by lines.
    layouts: figure.large
      ? figure.layouts.line
      : { ...layoutsOf(trace, [...new Set(stops)]), numbers: figure.layouts.line.numbers },
    isCut: !told.isWhole || steps.length < told.steps.length,
    apart: steps.filter(({ isJoined }) => !isJoined).length,
  };
}
