import type { PyodideAPI } from 'pyodide';
import type { PyCallable, PyDict } from 'pyodide/ffi';
import type { CPythonOutcome } from '../contract.ts';
import type { MemoryCeiling } from './memory-ceiling.ts';
import type { GuestMessage, RunMessage } from './messages.ts';
import { OutputBatches } from './output-batches.ts';

/**
 * Options for `loadPyodide`: Python sees no global of JavaScript, no input. The Python that comes with
 * older releases imports a timer while it starts; it gets nothing else.
 */
export function guestOptions(importsTimer: boolean) {
  const jsglobals = Object.create(null) as { setTimeout?: typeof setTimeout };
  if (importsTimer) jsglobals.setTimeout = setTimeout.bind(globalThis);
  return { jsglobals, stdin: () => undefined as unknown as string };
}

/** Where a run finds the packages that came with it: outside the folder that each run finds empty. */
const packPath = '/tmp/tools.zip';

/** `[kind, message, line]` of `describe` in harness.py. */
type Told = [kind: string, message: string, line: number | null];

/**
 * Makes a loaded Pyodide run programs as scripts: see harness.py. `exec` is called from here, so
 * that, as in a script, there is no frame under the program's.
 */
export class Guest {
  readonly version: string;
  readonly #python: PyodideAPI;
  readonly #names: PyDict;
  readonly #exec: PyCallable;
  readonly #ceiling: MemoryCeiling;
  readonly #post: (message: GuestMessage) => void;
  readonly #output = new OutputBatches();

  constructor(
    python: PyodideAPI,
    sources: readonly string[],
    ceiling: MemoryCeiling,
    post: (message: GuestMessage) => void,
  ) {
    this.#python = python;
    this.#ceiling = ceiling;
    this.#post = post;
    for (const stream of ['stdout', 'stderr'] as const) {
      const write = (bytes: Uint8Array) => {
        this.#output.write(stream, bytes);
        return bytes.length;
      };
      if (stream === 'stdout') python.setStdout({ write, isatty: false });
      else python.setStderr({ write, isatty: false });
    }
    this.#names = python.toPy({}) as PyDict;
    for (const source of sources) {
      python.runPython(source, { globals: this.#names, filename: 'harness.py' });
    }
    this.version = this.#names.get('version') as string;
    this.#exec = this.#names.get('execute') as PyCallable;
    post({ kind: 'ready', version: this.version });
  }

  /** Runs one program and posts its output and its end; a dead interpreter posts `crashed`. */
  run({ run, source, test, watch, follow, pack, output, memory }: RunMessage): void {
    try {
      const names = this.#call('prepare', source) as PyDict;
      if (pack !== null) {
        this.#python.FS.writeFile(packPath, pack);
        this.#call('mount', packPath);
      }
      this.#output.open(
        output,
        (batch) => this.#post({ kind: 'output', run, ...batch }),
        () => this.#post({ kind: 'ended', run, outcome: { kind: 'stopped', by: 'output' } }),
      );
      this.#ceiling.bytes = memory;
      this.#ceiling.refused = false;
      if (watch > 0) this.#call('watch', watch);
      if (follow > 0) this.#call('follow', follow);
      this.#post({ kind: 'begun', run });
      const compile = follow > 0 ? 'translate_followed' : 'translate';
      let outcome = this.#execute('program', source, names, compile);
      const watched = watch > 0 ? { watched: this.#call('watched') as string } : {};
      const followed = follow > 0 ? { followed: this.#call('followed') as string } : {};
      if (test !== null) {
        this.#call('settle');
        this.#output.mute();
        if (outcome.kind === 'finished') outcome = this.#execute('test', test, names);
      }
      names.destroy();
      this.#call('finish');
      this.#output.mute();
      this.#post({ kind: 'ended', run, outcome, ...watched, ...followed });
    } catch (error) {
      this.#output.mute();
      if (this.#ceiling.refused) {
        this.#post({ kind: 'ended', run, outcome: { kind: 'stopped', by: 'memory' } });
      }
      this.#post({ kind: 'crashed', run, detail: String(error) });
    } finally {
      this.#ceiling.bytes = Number.POSITIVE_INFINITY;
    }
  }

  #execute(
    phase: 'program' | 'test',
    source: string,
    names: PyDict,
    compile = 'translate',
  ): CPythonOutcome {
    try {
      const code = this.#call(
        compile,
        source,
        phase === 'program' ? 'main.py' : 'test.py',
        'exec',
      ) as PyCallable;
      try {
        this.#exec(code, names);
      } finally {
        code.destroy();
      }
      return { kind: 'finished' };
    } catch (error) {
      if (!(error instanceof this.#python.ffi.PythonError)) throw error;
      return this.#outcome(phase);
    }
  }

  #outcome(phase: 'program' | 'test'): CPythonOutcome {
    // What describes an error may itself need the memory that the program used up.
    this.#ceiling.bytes = Number.POSITIVE_INFINITY;
    const [kind, message, line] = this.#call('describe', phase) as Told;
    if (kind === 'exit') return { kind: 'finished', exit: { status: line ?? 0, said: message } };
    if (kind === 'failed-test') return { kind, feedback: message };
    if (kind === 'memory' && this.#ceiling.refused) return { kind: 'stopped', by: 'memory' };
    return { kind: 'raised', message, line };
  }

  #call(name: string, ...values: (string | number)[]): unknown {
    const callable = this.#names.get(name) as PyCallable;
    const told: unknown = callable(...values);
    callable.destroy();
    if (name !== 'describe') return told;
    const list = told as { toJs(): unknown; destroy(): void };
    const copied = list.toJs();
    list.destroy();
    return copied;
  }
}
