import {
  allocatorParameters,
  effects,
  type Outcome,
  type ProfileId,
  profileIds,
  profiles,
  run,
} from '@heapscope/simulation';
import { noPymalloc } from '#components/identity-lab/identity-program.ts';
import { type Asked, type Kin, kinOf } from '#scene/identity.ts';
import { type PeakSeries, recordPeak } from '#scene/peak-series.ts';

/** An identity program, to be run as every CPython of the model. */
export interface IdentityAsked extends Omit<Asked, 'smallIntMax'> {
  readonly source: string;
}

/** What one CPython makes of an identity program. */
export interface IdentityRun {
  readonly profile: ProfileId;
  readonly outcome: Outcome;
  /** Null where the program did not come to its end. */
  readonly kin: readonly Kin[] | null;
}

/** Runs an identity program as each CPython of the model. */
export function identityRuns(asked: IdentityAsked): IdentityRun[] {
  return profileIds.map((profile) => {
    // Without pymalloc it is the system's malloc that gives blocks out again.
    if (asked.freed && !allocatorParameters[profile].pymalloc) {
      const [line = 1] = asked.lines;
      const outcome = { kind: 'unsupported', feature: noPymalloc, line } as const;
      return { profile, outcome, kin: null };
    }
    const trace = run(asked.source, { profile, limits });
    const { outcome } = trace;
    const finished = outcome.kind === 'finished' && !outcome.exit;
    const { smallIntMax } = profiles[profile];
    return { profile, outcome, kin: finished ? kinOf(trace, { ...asked, smallIntMax }) : null };
  });
}

/** Ceilings of a run that a reader waits for, eleven times over. */
const limits = { effects: 50_000, objects: 10_000, output: 10_000 };

/** Bytes alive over a run; null for a program that is refused. */
export interface PeakRun {
  readonly outcome: Outcome;
  readonly series: PeakSeries | null;
}

/** Samples of a peak chart: about one for each two pixels of its width. */
const samples = 400;

/** Runs a program and follows the bytes alive. */
export function peakRun(source: string, profile: ProfileId): PeakRun {
  const trace = run(source, { profile });
  const { outcome } = trace;
  if (outcome.kind === 'unsupported' || outcome.kind === 'syntax-error') {
    return { outcome, series: null };
  }
  return { outcome, series: recordPeak(trace.source, effects(trace), samples) };
}
