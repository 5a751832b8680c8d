import {
  allocatorParameters,
  arenaBase,
  effects,
  type Trace,
  traceFormat,
  traceFromJson,
} from '@heapscope/simulation';
import { arenaAt } from '#scene/arena-state.ts';
import { figureLimits, type PlayedRun } from './play-program.ts';
import { figuresOf } from './played-figures.ts';

/** Why a text is no trace whose figures can be shown. */
export type TraceProblem =
  /** It is something else altogether. */
  | 'not-a-trace'
  /** Cut short or altered: it does not read from end to end. */
  | 'damaged'
  /** Written by another version of the site, in another format. */
  | 'other-format'
  /** Of a run that is longer than figures can hold. */
  | 'too-long';

/** A run that was read from a file, or why there is none. */
export type OpenedTrace =
  | { readonly ok: true; readonly trace: Trace; readonly run: PlayedRun }
  | { readonly ok: false; readonly problem: TraceProblem };

/**
 * Reads a packed trace and prepares its figures by replaying it: nothing of its program is run.
 * Anybody may have written it, so that nothing is taken for granted. Never throws.
 */
export function openTrace(text: string): OpenedTrace {
  const problem = problemAtSight(text);
  if (problem !== null) return { ok: false, problem };
  try {
    const trace = traceFromJson(text);
    return { ok: true, trace, run: replayed(trace) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** What can be told before the log is read. */
function problemAtSight(text: string): TraceProblem | null {
  const parts = partsOf(text);
  if (parts === null) return text.startsWith('{"format":') ? 'damaged' : 'not-a-trace';
  if (typeof parts.format !== 'number' || typeof parts.log !== 'string') return 'not-a-trace';
  if (parts.format !== traceFormat) return 'other-format';
  if (parts.detail !== 'every-effect') return 'not-a-trace';
  return Number(parts.length) > figureLimits.effects ? 'too-long' : null;
}

function partsOf(text: string): Partial<Record<keyof Trace, unknown>> | null {
  try {
    const parts: unknown = JSON.parse(text);
    return typeof parts === 'object' ? (parts ?? {}) : {};
  } catch {
    return null;
  }
}

function replayed(trace: Trace): PlayedRun {
  const { outcome } = trace;
  if (outcome.kind === 'unsupported' || outcome.kind === 'syntax-error') {
    return { outcome, figures: null };
  }
  if (allocatorParameters[trace.profile].pymalloc) checkPools(trace);
  const figures = figuresOf(trace);
  // Every request for memory is gone through once, so that none fails when it is looked at.
  if (figures.arena) arenaAt(figures.arena.record, figures.arena.cursors.length - 1);
  return { outcome, figures };
}

/** The largest request that pymalloc serves from its pools, and more arenas than any run here fills. */
const most = { bytes: 512, reach: 2 ** 30 };

/** Throws where blocks lie so far apart, or are so large, that drawing them would hold the page. */
function checkPools(trace: Trace): void {
  for (const effect of effects(trace)) {
    if (effect.kind !== 'malloc' || effect.address < arenaBase) continue;
    if (effect.bytes > most.bytes || effect.address - arenaBase > most.reach) {
      throw new RangeError('a block that no pool could have given');
    }
  }
}
