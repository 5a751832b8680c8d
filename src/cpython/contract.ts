/** Ceilings of a run in real CPython. */
export interface CPythonLimits {
  readonly seconds: number;
  /** Characters of output. */
  readonly output: number;
  /** Bytes the interpreter's memory may grow to. */
  readonly memory: number;
}

/** A program to run, and optionally hidden tests that run after it in the same namespace. */
export interface CPythonRequest {
  readonly source: string;
  readonly limits: CPythonLimits;
  /** Raises `AssertionError('<feedback id>')` when the learner's program falls short. */
  readonly test?: string;
}

/** How a run in real CPython ended. */
export type CPythonOutcome =
  /** `exit`: it ended by SystemExit, with a status and what CPython says on standard error. */
  | {
      readonly kind: 'finished';
      readonly exit?: { readonly status: number; readonly said: string };
    }
  /** The traceback's last line. */
  | { readonly kind: 'raised'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'failed-test'; readonly feedback: string }
  | { readonly kind: 'stopped'; readonly by: 'time' | 'output' | 'memory' | 'learner' };

/** What a run printed and how it ended. */
export interface CPythonResult {
  /** As `sys.version.split()[0]`. */
  readonly version: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly outcome: CPythonOutcome;
}

/** Why CPython could not be started; each has a sentence in `#text/cpython.ts` that says what to do. */
export type CPythonUnavailable = 'network' | 'no-wasm' | 'damaged-file' | 'crashed';

/** A started interpreter. Each run gets a fresh namespace; `stop` ends the run that is under way. */
export interface CPython {
  readonly version: string;
  run(request: CPythonRequest): Promise<CPythonResult>;
  stop(): void;
}
