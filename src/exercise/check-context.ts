import type { Allocator, Effect, ProfileId, Snapshot, Trace } from '@heapscope/simulation';
import type { WordSize } from './program.ts';

/** The CPython that programs are judged on. */
export const judge: ProfileId = 'cpython-3.14-64';

/** What checking needs of `@heapscope/simulation`; the module itself fits. */
export interface Simulation {
  run(source: string, options: { readonly profile: ProfileId }): Trace;
  replay(trace: Trace, cursor: number): Snapshot;
  effects(trace: Trace): Iterable<Effect>;
  createAllocator(profile: ProfileId): Allocator;
}

/** What an answer is held against besides the exercise's spec. */
export interface CheckContext {
  /** The text of the exercise's `program.py`, with its expectations, where the kind has one. */
  readonly program?: string;
  /** For predict: the word size of the CPython asked about; 64 without it. */
  readonly word?: WordSize;
  /** For the kinds that run a program. */
  readonly simulation?: Simulation;
}

/** The text of `program.py`. Throws where there is none: the caller's mistake, never the learner's. */
export function programOf({ program }: CheckContext): string {
  if (program === undefined) throw new Error('this kind needs the text of program.py');
  return program;
}

/** The simulation. Throws where there is none: the caller's mistake, never the learner's. */
export function simulationOf({ simulation }: CheckContext): Simulation {
  if (simulation === undefined) throw new Error('this kind needs the simulation');
  return simulation;
}
