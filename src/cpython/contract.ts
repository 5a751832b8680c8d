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
  /**
   * Looks at the variables of the running frame whenever a line begins, at most so many of them in
   * all. What only works unwatched (`sys.settrace`, the collector's own rhythm) may go otherwise.
   */
  readonly watch?: number;
  /** A zip of packages in pure Python that the program may import, as the tools pack is one. */
  readonly pack?: Uint8Array;
  /** Writes down which instructions of the program run, at most so many. From 3.12 on. */
  readonly follow?: number;
}

/** What CPython says of the object that a variable refers to. */
export interface NameObservation {
  readonly name: string;
  /** `type(x).__name__`. */
  readonly type: string;
  /** References, without those of the observer; null for an immortal object. */
  readonly count: number | null;
  /** `sys.getsizeof(x)`, bytes; null where that would run code of the program. */
  readonly size: number | null;
  /** Whether the collector tracks it. */
  readonly tracked: boolean;
}

/** The variables of the running frame when a line begins. */
export interface LineObservation {
  /** `<module>` or the function's name. */
  readonly function: string;
  /** Which call of that function, counted from 1; a generator is called anew each time it goes on. */
  readonly call: number;
  readonly line: number;
  /** Which time the line begins in this call, counted from 1. */
  readonly time: number;
  readonly names: readonly NameObservation[];
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
  /** What was seen in a run that was watched to its end. */
  readonly observations?: readonly LineObservation[];
  /** What ran in a run that was followed to its end, as `readInstructions` reads it. */
  readonly followed?: string;
}

/** Why CPython could not be started; each has a sentence in `#text/cpython.ts` that says what to do. */
export type CPythonUnavailable = 'network' | 'no-wasm' | 'damaged-file' | 'crashed';

/** A started interpreter. Each run gets a fresh namespace; `stop` ends the run that is under way. */
export interface CPython {
  readonly version: string;
  run(request: CPythonRequest): Promise<CPythonResult>;
  stop(): void;
}
