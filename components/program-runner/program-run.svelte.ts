import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { CPythonResult } from '#cpython/contract.ts';
import { usualLimits } from '#cpython/usual-limits.ts';
import { cpythonProfile } from '#cpython/version.ts';
import type { CPythonText } from '#text/cpython.ts';
import type { Outcome } from '@heapscope/simulation';
import { compareOutputs } from './compare-outputs.ts';
import { cpythonSession } from './cpython-session.svelte.ts';

type StopReason = Extract<CPythonResult['outcome'], { kind: 'stopped' }>['by'];

/** What one side printed, and how it ended. */
export interface SideResult<End> {
  readonly stdout: string;
  readonly outcome: End;
}

/** Rows of output shown; further ones are compared all the same. */
export const shownRows = 200;

/** A program's last run on each side, and how they compare. */
export class ProgramRun {
  simulated: SideResult<Outcome> | null = $state.raw(null);
  real: CPythonResult | null = $state.raw(null);
  /** Why the simulation's last run came to no answer. */
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();
  /** This program is the one for which CPython starts or runs. */
  waiting = $state(false);
  failed = $state(false);

  readonly rows = $derived(compareOutputs(this.simulated?.stdout ?? '', this.real?.stdout ?? ''));
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  async simulate(): Promise<void> {
    const asked = { kind: 'run', source: this.#source, profile: cpythonProfile } as const;
    const answer = await this.job.ask(asked);
    if (answer === null) return;
    this.simulated = answer.kind === 'ran' ? answer : null;
    this.noAnswer = answer.kind === 'no-answer' ? answer.why : null;
  }

  /** Runs CPython, and the simulation where it has not run yet: the comparison is the point. */
  async runBoth(): Promise<void> {
    await Promise.all([this.simulated ? null : this.simulate(), this.#runReal()]);
  }

  async #runReal(): Promise<void> {
    this.waiting = true;
    this.failed = false;
    const result = await cpythonSession.run({ source: this.#source, limits: usualLimits });
    this.waiting = false;
    this.failed = result === null && cpythonSession.failure !== null;
    if (result) this.real = result;
  }
}

/** How the simulation ended, in a sentence. */
export function simulationEnd(text: CPythonText, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'finished':
      return text.finished;
    case 'unsupported':
      return text.notModelled(outcome.feature, outcome.line);
    case 'limit':
      return text.simulationLimit(outcome.line);
    default:
      return text.raised(outcome.message, outcome.line);
  }
}

/** How CPython ended, in a sentence. */
export function realEnd(text: CPythonText, { outcome }: CPythonResult): string {
  switch (outcome.kind) {
    case 'stopped':
      return stoppedSentence(text, outcome.by);
    case 'raised':
      return text.raised(outcome.message, outcome.line);
    default:
      return text.finished;
  }
}

function stoppedSentence({ stopped }: CPythonText, by: StopReason): string {
  switch (by) {
    case 'time':
      return stopped.time(usualLimits.seconds);
    case 'output':
      return stopped.output(usualLimits.output.toLocaleString('en'));
    case 'memory':
      return stopped.memory(usualLimits.memory / 2 ** 20);
    case 'learner':
      return stopped.learner;
  }
}

/** Both sides ended in the same way: normally, or with the same exception in the same line. */
export function sameEnd(simulated: Outcome, real: CPythonResult): boolean {
  const { outcome } = real;
  if (outcome.kind !== 'raised') return outcome.kind === simulated.kind;
  return (
    (simulated.kind === 'raised' || simulated.kind === 'syntax-error') &&
    simulated.message === outcome.message &&
    simulated.line === outcome.line
  );
}
