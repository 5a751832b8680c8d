import { LogReader, type ReaderState } from './reader.ts';
import type { Trace } from './trace.ts';

/** The fewest effects between two points from which a trace is followed. */
const leastInterval = 8192;

/** Follows a trace effect by effect, and can go on later from what it has saved. */
export interface Follower<State> {
  /** Takes up the effect that was read last. */
  apply(reader: LogReader): void;
  /** Whether what {@link save} gives is all that it knows. */
  readonly isWhole: boolean;
  /** How much there is to save, in numbers. */
  readonly weight: number;
  save(): State;
}

/**
 * What a follower makes of a trace at any cursor, read as far as anyone has asked. A checkpoint holds
 * everything, so there are the fewer the more that is: what is read from one on, and what all of them
 * take up, stays in proportion to the trace.
 */
export class FollowedTrace<State, F extends Follower<State>> {
  readonly #trace: Trace;
  readonly #begin: (from?: State) => F;
  readonly #reader: LogReader;
  readonly #follower: F;
  readonly #checkpoints: { readonly reader: ReaderState; readonly state: State }[];

  /** `begin` makes a follower at the start, or where one was that saved a state; it must not keep that. */
  constructor(trace: Trace, begin: (from?: State) => F) {
    this.#trace = trace;
    this.#begin = begin;
    this.#reader = new LogReader(trace);
    this.#follower = begin();
    this.#checkpoints = [this.#checkpoint()];
  }

  /** A follower that has taken up the first `cursor` effects; the caller's own. */
  at(cursor: number): F {
    this.#advance(cursor);
    const from = this.#checkpoints.findLast(({ reader }) => reader.cursor <= cursor);
    const reader = new LogReader(this.#trace, from?.reader);
    const follower = this.#begin(from?.state);
    while (reader.cursor < cursor) {
      reader.step();
      follower.apply(reader);
    }
    return follower;
  }

  #advance(cursor: number): void {
    const [reader, follower] = [this.#reader, this.#follower];
    while (reader.cursor < cursor) {
      reader.step();
      follower.apply(reader);
      const since = reader.cursor - (this.#checkpoints.at(-1)?.reader.cursor ?? 0);
      if (since < leastInterval || !follower.isWhole) continue;
      if (since >= 2 * follower.weight) this.#checkpoints.push(this.#checkpoint());
    }
  }

  #checkpoint(): { readonly reader: ReaderState; readonly state: State } {
    return { reader: this.#reader.save(), state: this.#follower.save() };
  }
}
