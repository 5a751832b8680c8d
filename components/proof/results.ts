import generatedKept from './generated.json';
import kept from './results.json';

/** What `npm run conformance` found when it last ran, as the page /proof/ shows it. */
export interface Results {
  readonly programs: number;
  /** Pairs of a program and an engine. */
  readonly comparisons: number;
  /** Lines printed and endings that were compared. */
  readonly observations: number;
  readonly engines: readonly EngineResults[];
  readonly topics: readonly TopicResults[];
  readonly refused: readonly { readonly program: string; readonly reason: string }[];
  readonly disagreements: readonly {
    readonly program: string;
    readonly engine: string;
    readonly difference: string;
  }[];
}

/** What was found on one real CPython. */
export interface EngineResults {
  /** The simulation's profile that it stands for, without `cpython-`. */
  readonly name: string;
  /** As `sys.version.split()[0]`. */
  readonly version: string;
  /** Programs that were compared on it. */
  readonly programs: number;
  readonly observations: number;
}

/** What was found with the programs of one topic. */
export interface TopicResults {
  readonly name: string;
  readonly programs: number;
  readonly observations: number;
  readonly refused: number;
}

/** A batch of random programs that was run on an engine, and what became of them. */
export interface GeneratedBatch {
  readonly engine: string;
  readonly version: string;
  /** What the random numbers began with: the same seed makes the same programs. */
  readonly seed: number;
  readonly agreed: number;
  readonly refused: number;
  readonly disagreements: number;
}

/** The results that the site was built with. */
export const results: Results = kept;
/** The batches of random programs that were compared so far, in the order of their engines. */
export const generated: readonly GeneratedBatch[] = generatedKept;
