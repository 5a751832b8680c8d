// The generational collector (Modules/gcmodule.c 3.11 and 3.12, Python/gc.c 3.13: gc_collect_main,
// gc_select_generation, _PyObject_GC_Link, PyObject_GC_Del).
import type { CollectorParameters } from '../profiles/collector.ts';
import type { ObjectId } from '../trace/effect.ts';
import {
  clearWeakReferences,
  deleteGarbage,
  finalizeGarbage,
  handleWeakReferences,
} from './garbage.ts';
import type { CollectorHeap } from './heap.ts';
import { ObjectLists } from './object-lists.ts';
import { deduceUnreachable, type CollectorCounts } from './unreachable.ts';

/** A generation: 0 is the youngest, 2 the oldest. */
export type Generation = 0 | 1 | 2;
const oldest = 2;

/** Lists 0 to 2 are the generations; the others are used during a collection. */
const unreachableList = 3;
const finalList = 4;
const seenList = 5;
const callbackList = 6;

/** What `gc.collect` returns is their sum. */
export interface CollectionResult {
  readonly collected: number;
  readonly uncollectable: number;
}

/** The part of CPython that finds and frees cyclic garbage, for one program. */
export class Collector {
  /** `gc.enable()` and `gc.disable()`: whether collections start by themselves. */
  enabled = true;
  /** `gc.get_threshold()`. */
  thresholds: [number, number, number];
  readonly parameters: CollectorParameters;
  readonly #heap: CollectorHeap;
  readonly #lists = new ObjectLists(7);
  readonly #counts: [number, number, number] = [0, 0, 0];
  #examined: CollectorCounts = new Map();
  #collecting = false;
  /** Objects that survived a full collection, and those that came to the oldest generation since. */
  #longLivedTotal = 0;
  #longLivedPending = 0;

  constructor(parameters: CollectorParameters, heap: CollectorHeap) {
    this.parameters = parameters;
    this.thresholds = [...parameters.thresholds];
    this.#heap = heap;
  }

  /** `gc.get_count()`. */
  get counts(): readonly [number, number, number] {
    return [...this.#counts];
  }

  /** Starts to watch an object: at the end of the youngest generation. */
  track(object: ObjectId): void {
    this.#lists.append(0, object);
  }

  /** Stops watching an object: it can be in no cycle, or it is being deallocated. */
  untrack(object: ObjectId): void {
    this.#lists.remove(object);
    this.#examined.delete(object);
  }

  /** `gc.is_tracked`. */
  isTracked(object: ObjectId): boolean {
    return this.#lists.has(object);
  }

  /** The objects of a generation in the collector's order. */
  objects(generation: Generation): ObjectId[] {
    return [...this.#lists.of(generation)];
  }

  /**
   * Counts the allocation of an object that the collector may track; one that comes from a free
   * list is not counted. True if a collection is due: `parameters.starts` says where it begins,
   * with {@link collectIfDue}.
   */
  allocated(): boolean {
    this.#counts[0]++;
    return (
      this.enabled &&
      !this.#collecting &&
      this.thresholds[0] > 0 &&
      this.#counts[0] > this.thresholds[0]
    );
  }

  /** Counts the deallocation of such an object; one that goes to a free list is not counted. */
  deallocated(): void {
    if (this.#counts[0] > 0) this.#counts[0]--;
  }

  /** The generation that a collection that is due would take; null if it would take none. */
  generationDue(): Generation | null {
    for (const generation of [2, 1, 0] as const) {
      if (this.#counts[generation] <= this.thresholds[generation]) continue;
      // A full collection waits until a quarter as many objects have come as survived the last one.
      const enough = this.#longLivedPending >= Math.floor(this.#longLivedTotal / 4);
      if (generation < oldest || enough) return generation;
    }
    return null;
  }

  /**
   * Runs the collection that {@link allocated} announced; null if none runs after all. On an
   * incremental profile it answers 'not-modelled': the program must be refused.
   */
  collectIfDue(): CollectionResult | 'not-modelled' | null {
    if (!this.enabled || this.#collecting) return null;
    if (this.parameters.kind === 'incremental') return 'not-modelled';
    const generation = this.generationDue();
    return generation === null ? null : this.#run(generation, 'threshold');
  }

  /** Lets an incremental collection that finds nothing pass: only its count starts again. */
  passIncrement(): void {
    this.#counts[0] = 0;
  }

  /**
   * `gc.collect(generation)`. Within a collection it does nothing, as in CPython. On an incremental
   * profile generations 0 and 1 are 'not-modelled'.
   */
  collectAsked(generation: Generation): CollectionResult | 'not-modelled' {
    if (this.#collecting) return { collected: 0, uncollectable: 0 };
    if (this.parameters.kind === 'incremental' && generation < oldest) return 'not-modelled';
    return this.#run(generation, 'asked');
  }

  /**
   * Starts the last collection of an interpreter that ends: no other one will run. Answers every
   * object in the order in which it looks at them.
   */
  startLast(): ObjectId[] {
    this.#collecting = true;
    for (const younger of [0, 1] as const) this.#lists.merge(younger, oldest);
    return this.objects(oldest);
  }

  #run(generation: Generation, reason: 'asked' | 'threshold'): CollectionResult {
    this.#collecting = true;
    this.#heap.emit({ kind: 'collection-start', generation, reason });
    const collected = this.#collectGeneration(generation);
    this.#examined = new Map();
    if (generation === oldest) this.#heap.clearFreeLists();
    this.#collecting = false;
    const result = { collected, uncollectable: 0 };
    this.#heap.emit({ kind: 'collection-end', ...result });
    return result;
  }

  #collectGeneration(generation: Generation): number {
    const heap = this.#heap;
    const lists = this.#lists;
    const examined = this.#examined;
    if (generation < oldest) this.#counts[generation + 1] = (this.#counts[generation + 1] ?? 0) + 1;
    for (let younger = 0; younger <= generation; younger++) this.#counts[younger] = 0;
    for (let younger = 0; younger < generation; younger++) lists.merge(younger, generation);

    deduceUnreachable(heap, lists, generation, unreachableList, examined, (effect) =>
      heap.emit(effect),
    );
    const old = this.#promote(generation);

    heap.emit({ kind: 'collection-phase', phase: 'weak-references' });
    const outlive = this.parameters.weakReferencesOutliveFinalizers;
    let collected = handleWeakReferences(
      heap,
      lists,
      unreachableList,
      callbackList,
      old,
      (object) => examined.has(object),
      outlive,
    );
    heap.emit({ kind: 'collection-phase', phase: 'finalizers' });
    finalizeGarbage(heap, lists, unreachableList, seenList);

    heap.emit({ kind: 'collection-phase', phase: 'resurrection' });
    this.#keepResurrected(old);
    if (outlive) clearWeakReferences(heap, lists, finalList);
    collected += lists.size(finalList);
    heap.emit({ kind: 'collection-phase', phase: 'clear' });
    deleteGarbage(heap, lists, finalList, old);
    return collected;
  }

  /** Moves the survivors to the next generation, which it returns, and untracks what it can. */
  #promote(generation: Generation): Generation {
    this.#untrack(generation, 'tuple');
    if (generation === oldest) {
      if (this.parameters.untracksDicts) this.#untrack(generation, 'dict');
      this.#longLivedPending = 0;
      this.#longLivedTotal = this.#lists.size(generation);
      return oldest;
    }
    const old = generation === 0 ? 1 : oldest;
    if (old === oldest) this.#longLivedPending += this.#lists.size(generation);
    this.#lists.merge(generation, old);
    return old;
  }

  #untrack(generation: Generation, type: 'tuple' | 'dict'): void {
    for (let object = this.#lists.first(generation); object !== null;) {
      const next = this.#lists.after(object);
      if (this.#heap.untrackable(object) === type) this.#heap.untrack(object);
      object = next;
    }
  }

  /** Objects that finalizers made reachable again go to `old`, the rest to the final list. */
  #keepResurrected(old: Generation): void {
    this.#examined.clear();
    deduceUnreachable(
      this.#heap,
      this.#lists,
      unreachableList,
      finalList,
      this.#examined,
      (effect) => {
        // The second search is silent but for what it finds.
        if (effect.kind === 'reachable') this.#heap.emit(effect);
      },
    );
    this.#lists.merge(unreachableList, old);
  }
}
