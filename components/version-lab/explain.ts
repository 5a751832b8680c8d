import { outputLines } from '#components/program-runner/compare-outputs.ts';
import {
  buildOf,
  differingFeatures,
  type FeatureId,
  needsChunk,
  type Outcome,
  type ProfileId,
  run,
} from '@heapscope/simulation';
import { type AlignedRow, alignOutputs } from './align-outputs.ts';
import { printedBy } from './printed-by.ts';

/** What a real CPython printed, and the profile that models it. */
export interface Printed {
  readonly profile: ProfileId;
  readonly stdout: string;
}

/** Why a row is not the same in two outputs that stand beside each other. */
export interface Reason {
  /** The row, as `alignOutputs` gives them, and the newer of the two outputs. */
  readonly row: number;
  readonly side: number;
  readonly features: readonly FeatureId[];
  /**
   * Each CPython's model prints the other's line once it is given these features of the other. Where
   * that is so in one direction only, the line touches the features, and no more is certain.
   */
  readonly certain: boolean;
}

/** What the model knows of outputs. */
export interface Explanation {
  readonly reasons: readonly Reason[];
  /** For each row the line of the program that printed it; null where the model cannot tell. */
  readonly lines: readonly (number | null)[];
  /** The outputs whose program the model refuses, by their number, and where. */
  readonly refused: readonly {
    readonly side: number;
    readonly feature: string;
    readonly line: number;
  }[];
}

/** What a model printed; `by` has the line of the program for each line of output. */
interface Modelled {
  readonly stdout: string;
  readonly lines: readonly string[];
  readonly outcome: Outcome;
  readonly by: readonly (number | null)[];
}

/** Ceilings of each of the many runs, while the reader waits. */
const limits = { effects: 100_000, objects: 10_000, output: 50_000 };

/**
 * Explains where outputs of one program differ, by running its model of each CPython, and again with
 * one feature after another taken from the neighbour. Only lines that the models print as the real
 * CPythons did are explained.
 */
export function explain(source: string, sides: readonly Printed[]): Explanation {
  const rows = alignOutputs(sides.map(({ stdout }) => stdout));
  const models = sides.map(({ profile }) => model(source, profile));
  const reasons = models.flatMap((newer, side) => {
    const older = models[side - 1];
    const [one, other] = [sides[side - 1], sides[side]];
    if (!older || !newer || !one || !other) return [];
    return new Neighbours(source, [one, other], [older, newer], side).reasons(rows);
  });
  const lines = rows.map(({ cells, places }) => {
    const told = models.flatMap((each, side) => {
      const place = places[side] ?? -1;
      return each && each.lines[place] === cells[side] ? (each.by[place] ?? []) : [];
    });
    return new Set(told).size === 1 ? (told[0] ?? null) : null;
  });
  const refused = models.flatMap((each, side) =>
    each?.outcome.kind === 'unsupported'
      ? [{ side, feature: each.outcome.feature, line: each.outcome.line }]
      : [],
  );
  return { reasons, lines, refused };
}

/** Null where the model broke down on the program, as one that never was may. */
function model(
  source: string,
  profile: ProfileId,
  from?: ProfileId,
  features: readonly FeatureId[] = [],
): Modelled | null {
  try {
    const trace = run(source, {
      profile,
      limits,
      ...(from ? { build: buildOf(profile, { from, features }) } : {}),
    });
    const { stdout, outcome } = trace;
    return { stdout, outcome, lines: outputLines(stdout), by: from ? [] : printedBy(trace) };
  } catch (error) {
    if (needsChunk(error)) throw error;
    return null;
  }
}

/** Two outputs beside each other, the older CPython's first. */
class Neighbours {
  readonly #source: string;
  readonly #printed: readonly [Printed, Printed];
  readonly #models: readonly [Modelled, Modelled];
  readonly #side: number;
  readonly #features: readonly FeatureId[];
  readonly #mixed = new Map<string, Modelled | null>();

  constructor(
    source: string,
    printed: readonly [Printed, Printed],
    models: readonly [Modelled, Modelled],
    side: number,
  ) {
    this.#source = source;
    this.#printed = printed;
    this.#models = models;
    this.#side = side;
    this.#features = differingFeatures(printed[0].profile, printed[1].profile);
  }

  reasons(rows: readonly AlignedRow[]): Reason[] {
    return rows.flatMap(({ cells, places }, row) => {
      const [older = null, newer = null] = cells.slice(this.#side - 1);
      const [before = null, place = null] = places.slice(this.#side - 1);
      if (older === newer) return [];
      if (older !== null && newer !== null && before === place && place !== null) {
        return this.#reason(row, [older, newer], (each) => each.lines[place] ?? null, place);
      }
      // Lines that have moved have no counterpart to be compared with: the whole outputs have.
      const whole: [string, string] = [this.#printed[0].stdout, this.#printed[1].stdout];
      return this.#reason(row, whole, (each) => each.stdout, null);
    });
  }

  #reason(
    row: number,
    [older, newer]: readonly [string, string],
    said: (each: Modelled) => string | null,
    place: number | null,
  ): Reason[] {
    if (said(this.#models[1]) !== newer) return [];
    const found = (features: readonly FeatureId[], certain: boolean): Reason[] =>
      features.length > 0 ? [{ row, side: this.#side, features, certain }] : [];
    if (said(this.#models[0]) !== older) {
      return found(place === null ? [] : this.#refusedBoth(place), false);
    }
    const says = (newest: boolean, features: readonly FeatureId[]) => {
      const mixed = this.#mix(newest, features);
      return mixed && said(mixed);
    };
    const newest = this.#features.map((feature) => ({ feature, says: says(true, [feature]) }));
    const both = newest.filter(
      (each) => each.says === older && says(false, [each.feature]) === newer,
    );
    if (both.length > 0) return both.flatMap(({ feature }) => found([feature], true));
    const moved = newest.filter((each) => each.says !== newer).map(({ feature }) => feature);
    if (moved.length > 1 && says(true, moved) === older && says(false, moved) === newer) {
      return found(moved, true);
    }
    return newest
      .filter((each) => each.says === older || says(false, [each.feature]) === newer)
      .flatMap(({ feature }) => found([feature], false));
  }

  /** Features without which the model refuses the line that printed this, as it does the older CPython's. */
  #refusedBoth(place: number): FeatureId[] {
    const [older, newer] = this.#models;
    const line = newer.by[place];
    const refuses = (each: Modelled | null) =>
      each?.outcome.kind === 'unsupported' && each.outcome.line === line;
    if (line === null || line === undefined || !refuses(older)) return [];
    return this.#features.filter((feature) => refuses(this.#mix(true, [feature])));
  }

  /** The newer or the older CPython's model, with features of the other. */
  #mix(newest: boolean, features: readonly FeatureId[]): Modelled | null {
    const key = `${String(newest)} ${features.join(' ')}`;
    const known = this.#mixed.get(key);
    if (known !== undefined) return known;
    const [older, newer] = this.#printed;
    const [whose, from] = newest ? [newer, older] : [older, newer];
    const mixed = model(this.#source, whose.profile, from.profile, features);
    this.#mixed.set(key, mixed);
    return mixed;
  }
}
