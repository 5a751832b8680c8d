import { calleePlace, labelPlace, namePlace, type Place, stackPlace } from '../trace/place.ts';

const stackScratch = { ...stackPlace(0, 0) };
const otherScratch = { ...stackPlace(0, 0) };
const localScratch = { ...namePlace(0, 0) };

/** The places of one frame: its stack, its locals, and what holds the function that runs. */
export abstract class FramePlaces {
  readonly id: number;
  readonly #localNames: readonly number[];
  /** Labels of its locals, and of its function, in the frame object that owns it; null without one. */
  #labels: {
    readonly object: number;
    readonly locals: number[];
    readonly function: number;
  } | null = null;

  constructor(id: number, localNames: readonly number[]) {
    this.id = id;
    this.#localNames = localNames;
  }

  placeAt(depth: number): Place {
    return stackPlace(this.id, depth);
  }

  /** Whether its frame object holds what it held. */
  get owner(): boolean {
    return this.#labels !== null;
  }

  /** From now on all it holds is held by a frame object. */
  protected ownBy(object: number, label: (name: string) => number, names: readonly string[]): void {
    const locals = names.map((name) => label(`.${name}`));
    this.#labels = { object, locals, function: label('.f_func') };
  }

  localPlace(index: number): Place {
    if (this.#labels) return labelPlace(this.#labels.object, this.#labels.locals[index] ?? 0);
    return namePlace(this.id, this.#localNames[index] ?? 0);
  }

  /** Where a frame holds the function that it runs. */
  calleePlace(): Place {
    if (this.#labels) return labelPlace(this.#labels.object, this.#labels.function);
    return calleePlace(this.id);
  }

  /** Like `placeAt`, in an object that serves again and again: the heap keeps no place. */
  protected at(depth: number): Place {
    stackScratch.a = this.id;
    stackScratch.b = depth;
    return stackScratch;
  }

  /** Like `at`, for a second place at the same time. */
  protected otherAt(depth: number): Place {
    otherScratch.a = this.id;
    otherScratch.b = depth;
    return otherScratch;
  }

  /** Like `localPlace`, in an object that serves again and again. */
  protected localAt(index: number): Place {
    if (this.#labels) return this.localPlace(index);
    localScratch.a = this.id;
    localScratch.b = this.#localNames[index] ?? 0;
    return localScratch;
  }
}
