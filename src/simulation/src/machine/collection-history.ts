import type { Generation, Schedule } from '../collector/schedule.ts';
import type { PyObject } from '../objects/object.ts';
import type { CollectorParameters } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';

/** Modules whose import leaves garbage, and since which minor version: they make classes and drop them. */
const untidy = new Map([
  ...'array collections contextlib copy dataclasses enum functools operator random types typing'
    .split(' ')
    .map((name) => [name, 12] as const),
  ['weakref', 13] as const,
]);

/** Modules that are not there when the interpreter starts; in WebAssembly they are since a minor version. */
const seldomThere = new Map([
  ['dataclasses', 14],
  ['tracemalloc', Infinity],
]);
/** Modules that are part of the interpreter. */
const builtIn = /^(sys|gc|time|itertools|math|atexit|_\w+)$/;

/** What is known of the collections of a run beside the collector's own lists and counts. */
export class CollectionHistory {
  /** Whether `gc.freeze` has put objects aside. */
  frozen = false;
  /** Whether none has been put aside since `gc.unfreeze`. */
  thawed = false;
  /** How often collections may have run of which the model does not know. */
  doubts = 0;
  /** Whether CPython's own modules may have left garbage that no collection has taken yet. */
  strays = false;
  #madeBeforeImport = 0;
  /** The modules that are seldom there and have come. */
  readonly #seldomCame = new Set<string>();
  readonly #incremental: boolean;
  readonly #profile: ProfileId;
  /** The generation of the dict of the program's names, which Pyodide makes last; null where unknown. */
  #names: number | null;

  constructor(profile: ProfileId, { kind }: CollectorParameters) {
    this.#profile = profile;
    this.#incremental = kind === 'incremental';
    this.#names = profile.endsWith('wasm32') ? 0 : null;
  }

  /**
   * A module is imported, when the `newest` object has been made: running its text may leave garbage
   * and start collections, which depends on the installation.
   */
  imported(name: string, newest: number, { doubt, thresholds }: Schedule): void {
    const minor = Number(/3\.(\d+)/.exec(this.#profile)?.[1]);
    const isNative = this.#profile.endsWith('-64');
    const there = seldomThere.get(name) ?? 0;
    const comesNow = isNative ? there > 0 : minor < there;
    if (isNative ? !builtIn.test(name) : comesNow) this.#madeBeforeImport = newest;
    const leavesGarbage = isNative && minor >= (untidy.get(name) ?? Infinity);
    if (leavesGarbage || name === 'tracemalloc') this.strays = true;
    if (!comesNow || this.#seldomCame.has(name)) return;
    this.#seldomCame.add(name);
    // Any number below the threshold may have been made since the last of those collections.
    doubt.disturbed(thresholds[0]);
  }

  /** `gc.freeze` and `gc.unfreeze`. */
  setFrozen(frozen: boolean): void {
    this.frozen = frozen;
    this.thawed = !frozen;
  }

  /** Whether a collection that the import of a module has started may have seen an object. */
  mayHaveSeen({ id }: PyObject): boolean {
    return id <= this.#madeBeforeImport;
  }

  /** A collection of a generation begins. */
  begin(generation: number): void {
    if (generation >= (this.#names ?? 1))
      this.#names = this.#incremental ? 2 : Math.min(generation + 1, 2);
  }

  /**
   * Whether the dict of the program's names is in a generation; null where its place among `others`
   * there depends on how the interpreter started.
   */
  namesIn(generation: number, others: boolean): boolean | null {
    if (this.#names !== null) return generation === this.#names;
    if (generation === 0) return false;
    return others ? null : generation === 2;
  }

  /** Whether objects are put aside; null on 3.12, where a collection does so with much that never dies. */
  isFrozen(minor: number): boolean | null {
    return this.frozen || this.thawed || minor !== 12 ? this.frozen : null;
  }

  /** Differences between counts of collections are known within one such origin. */
  get origin(): string {
    return `collections ${String(this.doubts)}`;
  }
}

/**
 * The collector's lists that `gc.get_objects` gives for a generation: an incremental collector has
 * none in the middle (_PyGC_GetObjects of Python/gc.c, 3.11 to 3.15).
 */
export function generationLists(
  { kind }: CollectorParameters,
  generation: number,
): readonly Generation[] {
  if (kind === 'generational' || generation === 0) return [generation as Generation];
  return generation === 1 ? [] : [1, 2];
}
