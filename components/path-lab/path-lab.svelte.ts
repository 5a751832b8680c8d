import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { Layouts } from '#scene/heap-figure.ts';
import { findObject } from '#scene/reference-paths.ts';
import {
  type ObjectId,
  type Outcome,
  type ProfileId,
  replay,
  type Trace,
} from '@heapscope/simulation/reading';
import { type PathProgram, type PathView, pathPresets } from './path-presets.ts';

/** What a run shows. */
export interface PathFigure {
  readonly trace: Trace;
  /** Cursors at which the heap can be looked at. */
  readonly stops: readonly number[];
  readonly layouts: Layouts;
  /** Moments in the middle of the run are left out. */
  readonly cutShort: boolean;
}

/** A program that was run. */
export interface PathRun extends PathProgram {
  readonly outcome: Outcome;
  /** Null for a program that is refused. */
  readonly figure: PathFigure | null;
}

/** The program being written, its last run, and the moment and the object that are looked at. */
export class PathLab {
  source = $state('');
  profile: ProfileId = $state('cpython-3.14-64');
  ran: PathRun | null = $state.raw(null);
  stop = $state(0);
  target: ObjectId | null = $state(null);
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();
  /** What a link asks to look at once its program has been run. */
  #wanted: PathView | null = null;

  readonly program: PathProgram = $derived({ source: this.source, profile: this.profile });
  readonly view: PathView | null = $derived(
    this.target === null || this.stale ? null : { stop: this.stop, target: this.target },
  );

  constructor(ran: PathRun) {
    this.set(ran);
    this.#show(ran);
  }

  get stale(): boolean {
    const { ran } = this;
    return ran !== null && (ran.source !== this.source || ran.profile !== this.profile);
  }

  set({ source, profile }: PathProgram, wanted: PathView | null = null): void {
    this.source = source;
    this.profile = profile;
    this.#wanted = wanted;
  }

  /** Runs the program; says whether it came to an answer. */
  async run(): Promise<boolean> {
    const { source, profile } = this.program;
    if (this.job.busy) return false;
    this.noAnswer = null;
    const answer = await this.job.ask({ kind: 'play', source, profile });
    if (answer?.kind === 'no-answer') this.noAnswer = answer.why;
    if (answer?.kind !== 'played') return false;
    const { outcome, figures } = answer.run;
    const figure = figures && {
      trace: figures.trace,
      stops: figures.figure.stops.line,
      layouts: figures.figure.layouts.line,
      cutShort: figures.figure.leftOut > 0,
    };
    this.#show({ source, profile, outcome, figure });
    return true;
  }

  #show(ran: PathRun): void {
    this.ran = ran;
    const { stop, target } = viewOf(ran, this.#wanted);
    this.stop = stop;
    this.target = target;
    this.#wanted = null;
  }
}

/** Where a run opens: as wanted if it has that, else at its end, at the object that a preset is about. */
function viewOf(
  { source, figure }: PathRun,
  wanted: PathView | null,
): { readonly stop: number; readonly target: ObjectId | null } {
  const stops = figure?.stops ?? [];
  const last = Math.max(0, stops.length - 1);
  if (wanted && wanted.stop >= 0 && wanted.stop <= last) return wanted;
  const preset = Object.values(pathPresets).find((ready) => ready.source === source);
  if (!figure || !preset) return { stop: last, target: null };
  const snapshots = stops.toReversed().map((stop) => replay(figure.trace, stop));
  const target = findObject(preset.object, snapshots);
  // An object that is gone by the end is looked at while it is there.
  const at = snapshots.findIndex(({ objects }) => target !== null && objects.has(target));
  return { stop: at < 0 ? last : last - at, target };
}
