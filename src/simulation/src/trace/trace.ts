import type { ProfileId } from '../profiles/profile-id.ts';

/** Ceilings of a run; passing one ends it with `limit` and the trace so far. */
export interface Limits {
  /** Effects recorded. */
  readonly effects: number;
  /** Objects alive at once. */
  readonly objects: number;
  /** Characters printed. */
  readonly output: number;
}

/** How a run ended. */
export type Outcome =
  /** `exit`: it ended by SystemExit; what CPython then says on standard error may be empty. */
  | {
      readonly kind: 'finished';
      readonly exit?: { readonly status: number; readonly said: string };
    }
  /** An uncaught exception; `message` is the traceback's last line as CPython words it. */
  | { readonly kind: 'raised'; readonly message: string; readonly line: number }
  /** The program is not Python; `message` is the traceback's last line as CPython words it. */
  | { readonly kind: 'syntax-error'; readonly message: string; readonly line: number }
  /** Something outside the model; `feature` names it in Python's own words ("async def"), never a sentence. */
  | { readonly kind: 'unsupported'; readonly feature: string; readonly line: number }
  | { readonly kind: 'limit'; readonly limit: keyof Limits; readonly line: number };

/** The number of the format in which traces are packed: raised whenever it changes. */
export const traceFormat = 4;

/**
 * What one run did, effect by effect. `log` is packed; read it with `replay`, `effectAt` and
 * `lineCursors`, and carry it through JSON with `traceToJson` and `traceFromJson`.
 */
export interface Trace {
  readonly format: typeof traceFormat;
  readonly profile: ProfileId;
  /** `every-effect` from the simulation; `line-observations` from a real CPython. */
  readonly detail: 'every-effect' | 'line-observations';
  readonly source: string;
  /** Number of effects; cursors run from 0 to this. */
  readonly length: number;
  readonly log: Uint8Array;
  readonly strings: readonly string[];
  readonly stdout: string;
  readonly outcome: Outcome;
}
