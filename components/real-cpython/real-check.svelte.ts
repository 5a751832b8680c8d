import { type ComparedLine, compareOutputs } from '#components/program-runner/compare-outputs.ts';
import { cpythonSession } from '#components/program-runner/cpython-session.svelte.ts';
import { sameEnd } from '#components/program-runner/program-run.svelte.ts';
import type { ObservedRun } from '#components/simulation-thread/play-program.ts';
import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { CPythonResult } from '#cpython/contract.ts';
import { usualLimits } from '#cpython/usual-limits.ts';
import { cpythonProfile } from '#cpython/version.ts';
import { compareObservations, type Compared } from './compare-observations.ts';

/** The most variables that are looked at in one run. */
const mostLooks = 3000;

/** Why variables are not compared. */
export type NotCompared =
  /** The model refuses the program. */
  | 'refused'
  /** Watched, the program prints something else. */
  | 'disturbed'
  /** The watched run was stopped. */
  | 'unwatched';

/** A program's run in the model and in real CPython, and how they compare. */
export interface Comparison {
  readonly source: string;
  readonly simulated: ObservedRun;
  readonly real: CPythonResult;
  readonly rows: readonly ComparedLine[];
  readonly sameEnd: boolean;
  readonly looks: readonly Compared[];
  readonly notCompared: NotCompared | null;
  /** Lines of output, the end, and looks at variables: all of them, and those that agree. */
  readonly all: number;
  readonly agreeing: number;
}

/** Puts two runs side by side; `watched` is null where there was no watched run. */
export function compareRuns(
  source: string,
  simulated: ObservedRun,
  real: CPythonResult,
  watched: CPythonResult | null,
): Comparison {
  const { outcome } = simulated;
  const refused = outcome.kind === 'unsupported' || outcome.kind === 'limit';
  const notCompared = refused ? 'refused' : whyNotCompared(real, watched);
  const seen = notCompared === null ? (watched?.observations ?? []) : [];
  const looks = compareObservations(simulated.lines, seen);
  const rows = compareOutputs(simulated.stdout, real.stdout);
  const same = sameEnd(outcome, real);
  const agreeing = [...rows, ...looks].filter(({ agrees }) => agrees).length + (same ? 1 : 0);
  const all = rows.length + looks.length + 1;
  return { source, simulated, real, rows, sameEnd: same, looks, notCompared, all, agreeing };
}

function whyNotCompared(real: CPythonResult, watched: CPythonResult | null): NotCompared | null {
  if (!watched?.observations) return 'unwatched';
  const same =
    watched.stdout === real.stdout &&
    JSON.stringify(watched.outcome) === JSON.stringify(real.outcome);
  return same ? null : 'disturbed';
}

/** The last comparison of a page's program with real CPython. */
export class RealCheck {
  comparison: Comparison | null = $state.raw(null);
  noAnswer: NoAnswer | null = $state(null);
  /** CPython is being fetched, started, or runs for this. */
  waiting = $state(false);
  failed = $state(false);
  readonly job = new SimulationJob();

  async run(source: string): Promise<void> {
    if (this.waiting || this.job.busy) return;
    this.waiting = true;
    this.failed = false;
    this.noAnswer = null;
    const asked = { kind: 'observe', source, profile: cpythonProfile, most: mostLooks } as const;
    const [answer, runs] = await Promise.all([this.job.ask(asked), runTwice(source)]);
    this.waiting = false;
    this.failed = runs === null && cpythonSession.failure !== null;
    if (answer?.kind === 'no-answer') this.noAnswer = answer.why;
    if (!runs || answer?.kind !== 'observed') return;
    this.comparison = compareRuns(source, answer.run, runs.real, runs.watched);
  }
}

/** A run as it is, and one that is watched; the second only where the first came to its end. */
async function runTwice(
  source: string,
): Promise<{ readonly real: CPythonResult; readonly watched: CPythonResult | null } | null> {
  const real = await cpythonSession.run({ source, limits: usualLimits });
  if (!real) return null;
  if (real.outcome.kind === 'stopped') return { real, watched: null };
  // Watching takes time of its own.
  const limits = { ...usualLimits, seconds: 3 * usualLimits.seconds };
  const watched = await cpythonSession.run({ source, limits, watch: mostLooks });
  return { real, watched };
}
