import { type Outcome, type ProfileId, run } from '@heapscope/simulation';
import { type ModelledLine, observeLines } from '#scene/line-observations.ts';
import { figuresOf, type PlayedFigures } from './played-figures.ts';

/** How a run for figures ended, and what they show. */
export interface PlayedRun {
  readonly outcome: Outcome;
  /** Null for a program that is refused: of what the model cannot vouch for nothing is shown. */
  readonly figures: PlayedFigures | null;
}

/** Ceilings of a run whose figures must be drawn while the reader waits. */
export const figureLimits = { effects: 400_000, objects: 20_000, output: 50_000 };

/** Runs a program and prepares its figures. */
export function playProgram(source: string, profile: ProfileId): PlayedRun {
  const trace = run(source, { profile, limits: figureLimits });
  const { outcome } = trace;
  if (outcome.kind === 'unsupported' || outcome.kind === 'syntax-error') {
    return { outcome, figures: null };
  }
  return { outcome, figures: figuresOf(trace) };
}

/** A run as a watched CPython is compared with. */
export interface ObservedRun {
  readonly stdout: string;
  readonly outcome: Outcome;
  readonly lines: readonly ModelledLine[];
}

/** Runs a program and looks at its variables whenever a line begins, at most `most` of them. */
export function observeProgram(source: string, profile: ProfileId, most: number): ObservedRun {
  const trace = run(source, { profile, limits: figureLimits });
  const { stdout, outcome } = trace;
  const told = outcome.kind === 'finished' || outcome.kind === 'raised';
  return { stdout, outcome, lines: told ? observeLines(trace, most) : [] };
}
