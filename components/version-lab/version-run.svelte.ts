import type { FetchedCPython } from '#cpython/browser/start-cpython.ts';
import type { CPythonResult, CPythonUnavailable } from '#cpython/contract.ts';
import { CPythonError } from '#cpython/cpython-error.ts';
import type { CPythonHost } from '#cpython/host.ts';
import type { CPythonRelease } from '#cpython/releases.ts';
import { usualLimits } from '#cpython/usual-limits.ts';
import type { Turns } from './turns.ts';

/** Where one version is: at rest, waiting for its turn, being fetched or started, at work, or how it ended. */
export type VersionPhase =
  'idle' | 'waiting' | 'loading' | 'starting' | 'running' | 'done' | 'cancelled' | 'failed';

/** Whose turn it is to be fetched, and to run. */
export interface Queues {
  readonly fetching: Turns;
  readonly running: Turns;
}

/** One version of the lab, and its last run. */
export class VersionRun {
  readonly release: CPythonRelease;
  /** What a page fetches of it, in bytes, uncompressed. */
  readonly bytes: number;
  chosen = $state(true);
  phase: VersionPhase = $state('idle');
  /** Bytes fetched so far. */
  loaded = $state(0);
  /** Its files are on the page: no further run fetches them. */
  fetched = $state(false);
  failure: CPythonUnavailable | null = $state(null);
  result: CPythonResult | null = $state.raw(null);
  readonly busy = $derived(/^(waiting|loading|starting|running)$/.test(this.phase));

  readonly #queues: Queues;
  #files: FetchedCPython | null = null;
  #host: CPythonHost | null = null;
  #abort = new AbortController();

  constructor(release: CPythonRelease, bytes: number, queues: Queues) {
    this.release = release;
    this.bytes = bytes;
    this.#queues = queues;
  }

  /** Fetches the interpreter where that has not been done, runs a program in it and lets go of it. */
  async run(source: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.#forget();
    this.phase = 'waiting';
    try {
      const files = (this.#files ??= await this.#fetch(abort.signal));
      this.fetched = true;
      this.phase = 'waiting';
      this.result = await this.#queues.running.take(abort.signal, () =>
        this.#runIn(files, source, abort.signal),
      );
      this.phase = 'done';
    } catch (error) {
      this.phase = abort.signal.aborted ? 'cancelled' : 'failed';
      if (abort.signal.aborted) return;
      this.failure = error instanceof CPythonError ? error.reason : 'network';
    }
  }

  /** Ends the waiting, the fetching or the starting; a program that runs is stopped, with what it printed. */
  stop(): void {
    if (this.phase === 'running') this.#host?.stop();
    else if (this.busy) this.#abort.abort();
  }

  /** Puts the last run aside. */
  reset(): void {
    this.#forget();
    this.phase = 'idle';
  }

  #forget(): void {
    this.result = null;
    this.failure = null;
    this.loaded = 0;
  }

  #fetch(signal: AbortSignal): Promise<FetchedCPython> {
    return this.#queues.fetching.take(signal, async () => {
      this.phase = 'loading';
      const { fetchCPython } = await import('#cpython/browser/start-cpython.ts');
      return fetchCPython({
        base: import.meta.env.BASE_URL,
        release: this.release.pyodide,
        signal,
        onProgress: ({ loaded }) => (this.loaded = loaded),
      });
    });
  }

  async #runIn(files: FetchedCPython, source: string, signal: AbortSignal) {
    this.phase = 'starting';
    const { startFetched } = await import('#cpython/browser/start-cpython.ts');
    const host = (this.#host = await startFetched(files, signal));
    try {
      this.phase = 'running';
      return await host.run({ source, limits: usualLimits });
    } finally {
      this.#host = null;
      host.close();
    }
  }
}
