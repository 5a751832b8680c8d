import type { CPythonOutcome } from '../contract.ts';

/** What the host asks of the interpreter. `run` is a secret of this run, sent back with each answer. */
export interface RunMessage {
  readonly run: string;
  readonly source: string;
  readonly test: string | null;
  /** How many variables to look at, in all. */
  readonly watch: number;
  /** How many instructions to follow, in all. */
  readonly follow: number;
  /** A zip of packages that the program may import. */
  readonly pack: Uint8Array | null;
  /** Characters of output, and bytes of memory. */
  readonly output: number;
  readonly memory: number;
}

/** What the interpreter reports. Answers whose `run` is not that of the run under way are ignored. */
export type GuestMessage =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'failed'; readonly reason: 'no-wasm' | 'crashed'; readonly detail: string }
  /** What comes before the program is done: it begins now. */
  | { readonly kind: 'begun'; readonly run: string }
  | {
      readonly kind: 'output';
      readonly run: string;
      readonly stdout: string;
      readonly stderr: string;
    }
  | {
      readonly kind: 'ended';
      readonly run: string;
      readonly outcome: CPythonOutcome;
      /** What a watched run saw, as JSON. */
      readonly watched?: string;
      /** Which instructions of a followed run ran, as JSON. */
      readonly followed?: string;
    }
  | { readonly kind: 'crashed'; readonly run: string; readonly detail: string };
