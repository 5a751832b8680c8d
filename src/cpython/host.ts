import type { CPython, CPythonOutcome, CPythonRequest, CPythonResult } from './contract.ts';
import { CPythonError } from './cpython-error.ts';
import type { GuestMessage, RunMessage } from './guest/messages.ts';
import { readObservations } from './observations.ts';

/** A thread with an interpreter in it: a sandboxed frame's worker in the page, a thread in Node. */
export interface Seat {
  post(message: RunMessage): void;
  /** Ends the thread, whatever it is doing. */
  close(): void;
}

/** Opens a new seat. `hear` gets what its guest posts, `lost` is called when the thread dies. */
export type OpenSeat = (
  hear: (message: GuestMessage) => void,
  lost: (error: CPythonError) => void,
) => Seat;

/** What a run that was looked at brought, as JSON. */
type Seen = Pick<Extract<GuestMessage, { kind: 'ended' }>, 'watched' | 'followed'>;

/** A run that is under way. */
interface Current {
  readonly run: string;
  readonly begun: () => void;
  readonly end: (outcome: CPythonOutcome, seen?: Seen) => void;
  readonly fail: (error: CPythonError) => void;
  stdout: string;
  stderr: string;
}

/**
 * One interpreter after another, each in a seat of its own: a run that must be stopped ends with
 * its seat, and the next one is opened at once. Runs queue; none sees the one before it.
 */
export class CPythonHost implements CPython {
  version = '';
  readonly #open: OpenSeat;
  #seat: Seat | null = null;
  #ready: Promise<void> | null = null;
  #refuse: (error: CPythonError) => void = () => undefined;
  #current: Current | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(open: OpenSeat) {
    this.#open = open;
  }

  /** Resolves when the interpreter is ready; rejects with a `CPythonError`. */
  start(): Promise<void> {
    this.#ready ??= this.#openSeat();
    return this.#ready;
  }

  run(request: CPythonRequest): Promise<CPythonResult> {
    const result = this.#queue.then(() => this.#runNext(request));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  stop(): void {
    const current = this.#current;
    if (!current) return;
    this.#restart();
    current.end({ kind: 'stopped', by: 'learner' });
  }

  /** Ends the interpreter for good. */
  close(): void {
    this.#closed = true;
    this.#abandon();
    this.#current?.fail(new CPythonError('crashed', 'closed'));
  }

  #abandon(): void {
    this.#seat?.close();
    this.#seat = null;
    this.#ready = null;
    this.#refuse(new CPythonError('crashed', 'closed'));
  }

  #restart(): void {
    this.#abandon();
    if (!this.#closed) this.start().catch(() => this.#abandon());
  }

  #openSeat(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#refuse = reject;
      const fail = (error: CPythonError) => {
        if (this.#seat !== seat) return;
        reject(error);
        this.#abandon();
        this.#current?.fail(error);
      };
      const seat = this.#open((message) => {
        if (this.#seat !== seat) return;
        if (message.kind === 'ready') {
          this.version = message.version;
          resolve();
        } else if (message.kind === 'failed') {
          fail(new CPythonError(message.reason, message.detail));
        } else this.#hear(message);
      }, fail);
      this.#seat = seat;
    });
  }

  #hear(message: Extract<GuestMessage, { run: string }>): void {
    const current = this.#current;
    if (message.run !== current?.run) return;
    if (message.kind === 'output') {
      current.stdout += message.stdout;
      current.stderr += message.stderr;
    } else if (message.kind === 'begun') current.begun();
    else if (message.kind === 'ended') {
      // A guest past a ceiling may still be at it; a new one is as good and certainly free.
      if (message.outcome.kind === 'stopped') this.#restart();
      current.end(message.outcome, message);
    } else {
      this.#restart();
      current.fail(new CPythonError('crashed', message.detail));
    }
  }

  async #runNext(request: CPythonRequest): Promise<CPythonResult> {
    const { source, test, watch, follow, pack, limits } = request;
    if (this.#closed) throw new CPythonError('crashed', 'closed');
    const run = crypto.randomUUID();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<CPythonResult>((resolve, reject) => {
        const current: Current = {
          run,
          begun: () => watchClock(),
          stdout: '',
          stderr: '',
          end: (outcome, { watched, followed } = {}) => {
            const { stdout, stderr } = current;
            const seen = watched === undefined ? null : readObservations(watched);
            resolve({
              version: this.version,
              stdout,
              stderr,
              outcome,
              ...(seen ? { observations: seen } : {}),
              ...(followed === undefined ? {} : { followed }),
            });
          },
          fail: reject,
        };
        // Before the interpreter is ready, so that a run that waits for it can be stopped too.
        this.#current = current;
        // Starts anew when the program begins, so that a slow machine's preparations are not counted.
        const watchClock = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            this.#restart();
            current.end({ kind: 'stopped', by: 'time' });
          }, limits.seconds * 1000);
        };
        const begin = () => {
          if (this.#current !== current) return;
          watchClock();
          const { output, memory } = limits;
          this.#seat?.post({
            run,
            source,
            test: test ?? null,
            watch: watch ?? 0,
            follow: follow ?? 0,
            pack: pack ?? null,
            output,
            memory,
          });
        };
        this.start().then(begin, reject);
      });
    } finally {
      clearTimeout(timer);
      this.#current = null;
    }
  }
}
