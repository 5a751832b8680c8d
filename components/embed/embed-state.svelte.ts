import { fetchRecorded } from '#components/export/recorded.ts';
import { fetchExamples } from '#components/playground/fetched.ts';
import type { PlayedFigures } from '#components/simulation-thread/played-figures.ts';
import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { EmbedTrouble } from '#text/embed.ts';
import type { LinkTrouble } from '#text/playground.ts';
import type { Outcome } from '@heapscope/simulation/reading';
import { type EmbedAddress, isShownAtOnce } from './embed-address.ts';

/** How far a frame has come. */
export type Stage =
  | { readonly kind: 'loading' }
  /** The programs are there, and wait for the reader to run them. */
  | { readonly kind: 'asking'; readonly sources: readonly string[] }
  | { readonly kind: 'shown'; readonly runs: readonly PlayedFigures[] }
  | { readonly kind: 'bad-link'; readonly problem: LinkTrouble }
  | { readonly kind: 'trouble'; readonly trouble: EmbedTrouble };

/** The figure of a frame, from its address to its runs. */
export class EmbedState {
  stage: Stage = $state.raw({ kind: 'loading' });
  /** How the run that was asked for ended, where it has no figures. */
  refused: Outcome | null = $state.raw(null);
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();
  readonly address: EmbedAddress;

  constructor(address: EmbedAddress) {
    this.address = address;
  }

  /** The programs of the course that are shown, by their names. */
  get names(): readonly string[] {
    const { program } = this.address;
    if (program.kind !== 'named') return [];
    const { name, beside } = program;
    return beside === null || beside === name ? [name] : [name, beside];
  }

  /** Loads what the address names; what has not been run yet is left to the reader. */
  async begin(): Promise<void> {
    const { program, profile } = this.address;
    if (program.kind === 'none') this.stage = { kind: 'bad-link', problem: program.problem };
    else if (program.kind === 'given') this.stage = { kind: 'asking', sources: [program.source] };
    else if (isShownAtOnce(program, profile)) this.stage = await this.#recorded();
    else this.stage = await this.#sources();
  }

  /** Runs the programs that wait. */
  async run(): Promise<void> {
    if (this.stage.kind !== 'asking' || this.job.busy) return;
    this.refused = null;
    this.noAnswer = null;
    const runs: PlayedFigures[] = [];
    for (const source of this.stage.sources) {
      const { profile } = this.address;
      const answer = await this.job.ask({ kind: 'play', source, profile });
      if (answer?.kind === 'no-answer') this.noAnswer = answer.why;
      if (answer?.kind !== 'played') return;
      const { outcome, figures } = answer.run;
      if (figures === null) {
        this.refused = outcome;
        return;
      }
      runs.push(figures);
    }
    this.stage = { kind: 'shown', runs };
  }

  async #recorded(): Promise<Stage> {
    const { profile } = this.address;
    const [preparing, ...fetched] = await Promise.all([
      import('./prepare.ts').catch(() => null),
      ...this.names.map((program) => fetchRecorded({ program, profile })),
    ]);
    if (fetched.includes('missing')) return { kind: 'trouble', trouble: 'no-program' };
    const traces = fetched.flatMap((each) => (typeof each === 'string' ? [] : each.trace));
    if (preparing === null || traces.length < fetched.length) {
      return { kind: 'trouble', trouble: 'not-loaded' };
    }
    try {
      return { kind: 'shown', runs: traces.map(preparing.figuresOfPacked) };
    } catch {
      return { kind: 'trouble', trouble: 'broken' };
    }
  }

  async #sources(): Promise<Stage> {
    const all = await fetchExamples();
    if (all === null) return { kind: 'trouble', trouble: 'not-loaded' };
    const { names } = this;
    const sources = names.flatMap((name) => (Object.hasOwn(all, name) ? (all[name] ?? []) : []));
    return sources.length === names.length
      ? { kind: 'asking', sources }
      : { kind: 'trouble', trouble: 'no-program' };
  }
}
