import type { Effect } from './effect.ts';
import { LogReader, type ReaderState } from './reader.ts';
import { RunState } from './run-state.ts';
import type { Snapshot } from './snapshot.ts';
import type { Trace } from './trace.ts';

/** A point from which replay can go on. */
interface Checkpoint {
  readonly reader: ReaderState;
  readonly state: RunState;
}

/** Replays of one trace that are under way: a live one, and checkpoints behind it. */
class Replayer {
  readonly #trace: Trace;
  readonly #interval: number;
  readonly #checkpoints: Checkpoint[];
  #reader: LogReader;
  #state: RunState;
  #effect: Effect | null = null;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#interval = Math.max(1024, Math.ceil(trace.length / 64));
    this.#reader = new LogReader(trace);
    this.#state = new RunState();
    this.#checkpoints = [{ reader: this.#reader.save(), state: new RunState() }];
  }

  /** Goes to a cursor; the effect that led there is then known unless the cursor is 0. */
  seek(cursor: number): { state: RunState; effect: Effect | null } {
    const nearest = this.#checkpoints.findLast(({ reader }) => reader.cursor < Math.max(cursor, 1));
    const here = this.#reader.cursor;
    if (nearest && (here > cursor || nearest.reader.cursor > here)) this.#restore(nearest);
    while (this.#reader.cursor < cursor) {
      this.#effect = this.#reader.next();
      const born = this.#effect.kind === 'allocate' ? this.#effect.object : 0;
      this.#state.apply(this.#effect, this.#reader.countOf(born));
      this.#keep();
    }
    return { state: this.#state, effect: this.#effect };
  }

  #restore(checkpoint: Checkpoint): void {
    this.#reader = new LogReader(this.#trace, checkpoint.reader);
    this.#state = new RunState(checkpoint.state);
    this.#effect = null;
  }

  #keep(): void {
    if (this.#reader.cursor < this.#checkpoints.length * this.#interval) return;
    this.#checkpoints.push({ reader: this.#reader.save(), state: new RunState(this.#state) });
  }
}

const replayers = new WeakMap<Trace, Replayer>();

function replayerOf(trace: Trace): Replayer {
  let replayer = replayers.get(trace);
  if (!replayer) {
    replayer = new Replayer(trace);
    replayers.set(trace, replayer);
  }
  return replayer;
}

function checked(trace: Trace, cursor: number): number {
  if (Number.isInteger(cursor) && cursor >= 0 && cursor <= trace.length) return cursor;
  throw new RangeError(`cursor ${String(cursor)} is not from 0 to ${String(trace.length)}`);
}

/**
 * Everything as it stands after the first `cursor` effects. The same cursor always gives the same
 * snapshot; throws `RangeError` for a cursor outside the trace.
 */
export function replay(trace: Trace, cursor: number): Snapshot {
  const { state, effect } = replayerOf(trace).seek(checked(trace, cursor));
  return state.snapshot(trace, cursor, effect);
}

/** The effect that leads to `cursor`; null at 0. */
export function effectAt(trace: Trace, cursor: number): Effect | null {
  return replayerOf(trace).seek(checked(trace, cursor)).effect;
}

/** Every effect in order. */
export function* effects(trace: Trace): Generator<Effect, void, undefined> {
  const reader = new LogReader(trace);
  while (reader.cursor < trace.length) yield reader.next();
}

/** The cursors at which each executed line begins, in order of execution, and the end of the trace. */
export function lineCursors(trace: Trace): number[] {
  const cursors: number[] = [];
  let cursor = 0;
  for (const effect of effects(trace)) {
    cursor += 1;
    if (effect.kind === 'line') cursors.push(cursor);
  }
  if (cursors.at(-1) !== trace.length) cursors.push(trace.length);
  return cursors;
}
