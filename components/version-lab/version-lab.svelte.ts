import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { CPythonResult } from '#cpython/contract.ts';
import { cpythonReleases } from '#cpython/releases.ts';
import { type AlignedRow, alignOutputs } from './align-outputs.ts';
import type { Explanation } from './explain.ts';
import { Turns } from './turns.ts';
import { VersionRun } from './version-run.svelte.ts';

/** Versions whose files are fetched at the same time; they run one after another. */
const fetchedAtOnce = 2;

/** A version that has run, with what it printed. */
export interface Finished {
  readonly run: VersionRun;
  readonly result: CPythonResult;
}

/** The program in the editor, the versions, and how their outputs compare. */
export class VersionLab {
  source = $state('');
  /** The program of the outputs that are shown. */
  asked: string | null = $state(null);
  explanation: Explanation | null = $state.raw(null);
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();
  readonly runs: readonly VersionRun[];

  readonly chosen = $derived.by(() => this.runs.filter((run) => run.chosen));
  readonly busy = $derived.by(() => this.runs.some((run) => run.busy));
  readonly finished = $derived.by((): Finished[] =>
    this.runs.flatMap((run) => (run.result ? [{ run, result: run.result }] : [])),
  );
  readonly rows: readonly AlignedRow[] = $derived(
    alignOutputs(this.finished.map(({ result }) => result.stdout)),
  );
  /** Bytes that the chosen versions have yet to fetch. */
  readonly toFetch = $derived(
    this.chosen.reduce((sum, { fetched, bytes }) => sum + (fetched ? 0 : bytes), 0),
  );

  /** `bytes` has what a page fetches of each release, by its version of Pyodide. */
  constructor(source: string, bytes: Readonly<Record<string, number>>) {
    this.source = source;
    const queues = { fetching: new Turns(fetchedAtOnce), running: new Turns(1) };
    this.runs = cpythonReleases.map(
      (release) => new VersionRun(release, bytes[release.pyodide] ?? 0, queues),
    );
  }

  /** Runs the program in every version that is chosen, and explains what differs. */
  async compare(): Promise<void> {
    if (this.busy) return;
    const { source, chosen } = this;
    this.asked = source;
    for (const run of this.runs) run.reset();
    await this.#run(source, chosen);
  }

  /** Runs the program of the outputs that are shown once more, in one version. */
  async retry(run: VersionRun): Promise<void> {
    if (this.asked !== null && !run.busy) await this.#run(this.asked, [run]);
  }

  stop(): void {
    for (const run of this.runs) run.stop();
  }

  async #run(source: string, runs: readonly VersionRun[]): Promise<void> {
    this.job.stop();
    this.explanation = null;
    this.noAnswer = null;
    await Promise.all(runs.map((run) => run.run(source)));
    // Another version may still be at work: its end explains.
    if (!this.busy && this.asked === source) await this.#explain(source);
  }

  async #explain(source: string): Promise<void> {
    if (!this.rows.some(({ differs }) => differs)) return;
    const printed = this.finished.map(({ run, result }) => ({
      profile: run.release.profile,
      stdout: result.stdout,
    }));
    const answer = await this.job.ask({ kind: 'explain', source, printed });
    if (answer === null || this.busy) return;
    this.noAnswer = answer.kind === 'no-answer' ? answer.why : null;
    if (answer.kind === 'explained') this.explanation = answer.explanation;
  }
}
