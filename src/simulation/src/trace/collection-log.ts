import { codes } from './codes.ts';
import { allPhases, type ObjectId } from './effect.ts';
import { NumberMap } from './number-map.ts';
import type { CollectionState } from './snapshot.ts';

/** Numbers that a step takes up: its code, the place of its object in the log, its value. */
const stepWords = 3;

/**
 * The steps of one collection, as far as anyone has read them. Figures ask where the collection
 * stands at every step, of which there may be very many: that is read off numbers in a row, and
 * leaves next to nothing behind for the collector of the engine.
 */
export class CollectionLog {
  readonly #generation: number;
  readonly #places = new Map<ObjectId, number>();
  readonly #objects: ObjectId[] = [];
  #words = new Int32Array(256);
  #length = 0;

  constructor(generation: number) {
    this.#generation = generation;
  }

  /** Takes up step number `at`, which is about an object or, a phase, about none; once only. */
  put(at: number, code: number, object: ObjectId | null, value: number): void {
    if (at < this.#length) return;
    const place = object === null ? 0 : this.#placeOf(object);
    const from = stepWords * this.#length++;
    if (from + stepWords > this.#words.length) {
      const longer = new Int32Array(2 * this.#words.length);
      longer.set(this.#words);
      this.#words = longer;
    }
    this.#words[from] = code;
    this.#words[from + 1] = place;
    this.#words[from + 2] = value;
  }

  #placeOf(object: ObjectId): number {
    const known = this.#places.get(object);
    if (known !== undefined) return known;
    const place = this.#objects.push(object) - 1;
    this.#places.set(object, place);
    return place;
  }

  /** Where the collection stands after so many steps. */
  stateAfter(steps: number): CollectionState {
    const words = this.#words;
    const refs = new Int32Array(this.#objects.length).fill(-1);
    /** By which step an object came on the unreachable list, counted from 1. */
    const listed = new Int32Array(refs.length);
    let [counted, unreachable, phase] = [0, 0, -1];
    for (let step = 1, at = 0; step <= steps; step++, at += stepWords) {
      const [code, place, value] = [words[at], words[at + 1] ?? 0, words[at + 2] ?? 0];
      if (code === codes.gcRefs) {
        if (refs[place] === -1) counted++;
        refs[place] = value;
      } else if (code === codes.collectionPhase) phase = value;
      else if ((listed[place] === 0) === (code === codes.tentativelyUnreachable)) {
        unreachable += listed[place] === 0 ? 1 : -1;
        listed[place] = listed[place] === 0 ? step : 0;
      }
    }
    const [objects, places] = [this.#objects, this.#places];
    return {
      generation: this.#generation,
      phase: allPhases[phase] ?? null,
      refs: new NumberMap(counted, objects, places, refs),
      unreachable: new UnreachableList(unreachable, objects, places, listed),
    };
  }
}

/** The unreachable list: by which step each object came on it, 0 for those that are not. */
class UnreachableList {
  readonly size: number;
  readonly #objects: readonly ObjectId[];
  readonly #places: ReadonlyMap<ObjectId, number>;
  readonly #listed: Int32Array;

  constructor(
    size: number,
    objects: readonly ObjectId[],
    places: ReadonlyMap<ObjectId, number>,
    listed: Int32Array,
  ) {
    this.size = size;
    this.#objects = objects;
    this.#places = places;
    this.#listed = listed;
  }

  has(object: ObjectId): boolean {
    return (this.#listed[this.#places.get(object) ?? -1] ?? 0) > 0;
  }

  *[Symbol.iterator](): Generator<ObjectId> {
    const steps = this.#listed;
    const found = [...steps.keys()].filter((place) => steps[place] !== 0);
    found.sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0));
    for (const place of found) yield this.#objects[place] ?? 0;
  }
}
