import { siteBase } from '#components/site/site-base.ts';
import type {
  CPython,
  CPythonRequest,
  CPythonResult,
  CPythonUnavailable,
} from '#cpython/contract.ts';
import { CPythonError } from '#cpython/cpython-error.ts';

/** Where the page's interpreter is: not asked for, being fetched, being started, at rest, at work. */
export type SessionState = 'idle' | 'loading' | 'starting' | 'ready' | 'running';

/**
 * The page's one interpreter. Nothing is fetched before the first `run`, which starts it; further
 * runs share it and queue. Show its progress with `CPythonProgress.svelte`:
 *
 * ```ts
 * const result = await cpythonSession.run({ source, test, limits: usualLimits });
 * if (result === null) return; // cancelled, or `cpythonSession.failure` says why it could not start
 * if (result.outcome.kind === 'failed-test') show(result.outcome.feedback);
 * ```
 */
export class CPythonSession {
  state: SessionState = $state('idle');
  /** Bytes fetched, of `total`. */
  loaded = $state(0);
  total = $state(0);
  /** Why the last run got no interpreter, or lost it. */
  failure: CPythonUnavailable | null = $state(null);
  /** The interpreter's version, once started. */
  version = $state('');

  #interpreter: Promise<CPython> | null = null;
  #running: CPython | null = null;
  #abort = new AbortController();
  #waiting = 0;

  /** Null when there was no interpreter to run in (`failure` says why) or the start was cancelled. */
  async run(request: CPythonRequest): Promise<CPythonResult | null> {
    this.#waiting += 1;
    this.failure = null;
    try {
      this.#interpreter ??= this.#start();
      this.#running = await this.#interpreter;
      this.state = 'running';
      return await this.#running.run(request);
    } catch (error) {
      if (!this.#running) this.#interpreter = null;
      if (this.#abort.signal.aborted) return null;
      this.failure = error instanceof CPythonError ? error.reason : 'crashed';
      return null;
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.state = this.#interpreter ? 'ready' : 'idle';
    }
  }

  /** Ends the fetching and starting, or the run that is under way. */
  stop(): void {
    if (this.state === 'loading' || this.state === 'starting') this.#abort.abort();
    else this.#running?.stop();
  }

  async #start(): Promise<CPython> {
    this.#running = null;
    this.#abort = new AbortController();
    this.state = 'loading';
    this.loaded = 0;
    this.total = 0;
    const { startCPython } = await import('#cpython/browser/start-cpython.ts');
    const interpreter = await startCPython({
      base: siteBase(),
      signal: this.#abort.signal,
      onProgress: ({ loaded, total }) => {
        this.loaded = loaded;
        this.total = total;
        if (loaded === total && total > 0) this.state = 'starting';
      },
    });
    this.version = interpreter.version;
    return interpreter;
  }
}

/** Shared by everything on the page that runs real CPython. */
export const cpythonSession = new CPythonSession();
