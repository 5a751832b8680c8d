import { replay } from '@heapscope/simulation/reading';
import type { PathFigure } from './path-lab.svelte.ts';

/** Where a stop lies: before anything has run, after a line (from 1), or at the end of the run. */
export function momentAt(
  { trace, stops }: Pick<PathFigure, 'trace' | 'stops'>,
  stop: number,
): number | 'before' | 'end' {
  if (stop >= stops.length - 1) return 'end';
  // A stop stands before the effect that begins the next line: the frame is still on the line that ran.
  const line = replay(trace, stops[stop] ?? 0).frames.at(-1)?.line;
  return stop === 0 || line === undefined ? 'before' : line;
}
