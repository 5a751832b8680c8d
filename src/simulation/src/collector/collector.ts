// The generational collector (Modules/gcmodule.c 3.11 and 3.12, Python/gc.c 3.13: gc_collect_main).
import type { CollectorParameters } from '../profiles/collector.ts';
import type { CollectorGeneration, ObjectId } from '../trace/effect.ts';
import {
  clearWeakReferences,
  deleteGarbage,
  finalizeGarbage,
  handleWeakReferences,
} from './garbage.ts';
import { GcRefs } from './gc-refs.ts';
import type { CollectorHeap, SearchEvents } from './heap.ts';
import type { Increments } from './increments.ts';
import { increments } from './increments-chunk.ts';
import { finalList, listCount, listOf, seenList, unreachableList } from '../trace/list-ids.ts';
import { type ListId, ObjectLists } from '../trace/object-lists.ts';
import { type Generation, oldest, Schedule } from './schedule.ts';
import { deduceUnreachable, type NamesTurn, onlyFound } from './unreachable.ts';

/** What `gc.collect` returns is their sum. */
export interface CollectionResult {
  readonly collected: number;
  readonly uncollectable: number;
}

/** The part of CPython that finds and frees cyclic garbage, for one program. */
export class Collector {
  /** `gc.enable()` and `gc.disable()`: whether collections start by themselves. */
  enabled = true;
  /** `gc.DEBUG_SAVEALL`: garbage is put in `gc.garbage` instead of being freed. */
  savesAll = false;
  /** Whether what runs is an increment that looks for no garbage. */
  isMarking = false;
  /** What collections of each generation have done. */
  readonly stats = [0, 1, 2].map(() => ({ collections: 0, collected: 0, uncollectable: 0 }));
  readonly schedule: Schedule;
  readonly parameters: CollectorParameters;
  readonly #heap: CollectorHeap;
  readonly #lists = new ObjectLists(listCount);
  /** Null where collections are not incremental. */
  readonly #increments: Increments | null = null;
  readonly #examined = new GcRefs();
  #collecting = false;
  #names: NamesTurn = 'first';

  constructor(parameters: CollectorParameters, heap: CollectorHeap) {
    this.parameters = parameters;
    this.schedule = new Schedule(parameters);
    this.#heap = heap;
    const { kind, leastMarked } = parameters;
    if (kind === 'incremental') this.#increments = new increments.code.Increments(leastMarked);
    this.schedule.doubt.incrementKnown = () => this.#incrementKnown;
  }

  /** Starts to watch an object: at the end of the youngest generation. */
  track(object: ObjectId): void {
    this.#lists.append(0, object);
  }

  /** Stops watching an object: it can be in no cycle, or it is being deallocated. */
  untrack(object: ObjectId): void {
    this.#increments?.forget(object, this.#lists);
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
    return this.schedule.allocated() && this.enabled && !this.#collecting;
  }

  /**
   * Runs the collection that {@link allocated} announced; null if none runs after all. Where it is not
   * known what an increment does, its objects only grow old.
   */
  collectIfDue(): CollectionResult | null {
    if (!this.enabled || this.#collecting) return null;
    if (this.parameters.kind === 'incremental') {
      if (this.#incrementKnown) this.#runIncrement('threshold');
      else this.#passIncrement();
      return null;
    }
    const generation = this.schedule.generationDue();
    return generation === null ? null : this.#run(generation, 'threshold');
  }

  /** An incremental collection that finds nothing. */
  #passIncrement(): void {
    this.#collecting = true;
    this.#heap.callBack('start', 1, 0);
    this.schedule.begin(1);
    this.schedule.grownOld(this.#lists.size(0), false);
    this.#promoteAll(0, oldest);
    this.#heap.callBack('stop', 1, 0);
    this.#collecting = false;
  }

  get #incrementKnown(): boolean {
    const { counts, thresholds } = this.schedule;
    return this.#increments?.known(counts[0], thresholds[1]) ?? false;
  }

  /** An increment that marks, or does nothing. */
  #runIncrement(reason: 'asked' | 'threshold'): CollectionResult {
    const { counts, thresholds } = this.schedule;
    const result = { collected: 0, uncollectable: 0 };
    this.#collecting = true;
    this.#heap.callBack('start', 1, 0);
    this.isMarking = true;
    this.#heap.emit({ kind: 'collection-start', generation: 1, reason });
    const [created] = counts;
    this.schedule.begin(1);
    this.#increments?.run(this.#heap, this.#lists, created, thresholds[1]);
    this.#heap.emit({ kind: 'collection-end', ...result });
    this.isMarking = false;
    this.#heap.callBack('stop', 1, 0);
    this.#collecting = false;
    return result;
  }

  /** `gc.collect(generation)`. Within a collection it does nothing, as in CPython. */
  collectAsked(generation: Generation): CollectionResult {
    if (this.#collecting) return { collected: 0, uncollectable: 0 };
    const increment = generation === 1 && this.#incrementKnown;
    const result = increment ? this.#runIncrement('asked') : this.#run(generation, 'asked');
    this.schedule.doubt.collected(generation);
    return result;
  }

  /**
   * The collection before an interpreter's modules go: no frame holds the dict of the program's names
   * any more. With `namesLast` the collector comes to it after all else.
   */
  collectAtExit(namesLast: boolean): void {
    if (namesLast) this.#names = 'last';
    this.collectAsked(oldest);
    this.#names = 'first';
  }

  /** `gc.freeze()`: no collection looks at what is there now. */
  freeze(): void {
    for (const generation of [0, 1, 2] as const) {
      this.#promoteAll(generation, 'permanent');
      this.schedule.counts[generation] = 0;
    }
    this.schedule.doubt.collected(oldest);
  }

  /** `gc.unfreeze()`. */
  unfreeze(): void {
    this.#promoteAll('permanent', oldest);
  }

  /**
   * Starts the last collection of an interpreter that ends: no other one will run. Answers every
   * object in the order in which it looks at them.
   */
  startLast(): ObjectId[] {
    this.#collecting = true;
    for (const younger of [0, 1] as const) this.#promoteAll(younger, oldest);
    return this.objects(oldest);
  }

  #run(generation: Generation, reason: 'asked' | 'threshold'): CollectionResult {
    this.#collecting = true;
    this.#heap.callBack('start', generation, 0);
    this.#heap.emit({ kind: 'collection-start', generation, reason });
    const collected = this.#collectGeneration(generation);
    this.#examined.clear();
    if (generation === oldest) {
      if (this.#increments) {
        this.#heap.phase('completed-scavenge');
        this.#increments.startAnew();
      }
      this.#heap.clearFreeLists();
    }
    const result = { collected, uncollectable: 0 };
    this.#note(generation, collected);
    this.#heap.emit({ kind: 'collection-end', ...result });
    this.#heap.callBack('stop', generation, collected);
    this.#collecting = false;
    return result;
  }

  #note(generation: Generation, collected: number): void {
    const stats = this.stats[generation];
    if (!stats) return;
    stats.collections += 1;
    stats.collected += collected;
  }

  #collectGeneration(generation: Generation): number {
    const heap = this.#heap;
    const lists = this.#lists;
    const examined = this.#examined;
    this.schedule.begin(generation);
    // gc_collect_young and gc_collect_full of 3.14.0 to 3.14.4: garbage among them is not counted.
    if (this.parameters.kind === 'incremental') this.#untrack(0, 'tuple');
    this.#mergeYounger(generation);

    this.#deduce(generation, unreachableList, heap, generation === oldest ? this.#turn : 'first');
    const old = this.#promote(generation);

    heap.phase('weak-references');
    const outlive = this.parameters.weakReferencesOutliveFinalizers;
    let collected = handleWeakReferences(
      heap,
      lists,
      unreachableList,
      old,
      (object) => examined.has(object),
      outlive,
    );
    heap.phase('finalizers');
    finalizeGarbage(heap, lists, unreachableList, seenList);

    heap.phase('resurrection');
    this.#keepResurrected(old);
    if (outlive) clearWeakReferences(heap, lists, finalList);
    for (const object of lists.of(finalList)) collected += 1 + heap.parts(object);
    heap.phase('clear');
    deleteGarbage(heap, lists, finalList, old, this.savesAll);
    return collected;
  }

  /**
   * Puts all younger objects behind those of a generation. An incremental collector's list 1 is that
   * of its visited space, which a full collection looks at first.
   */
  #mergeYounger(generation: Generation): void {
    const lists = this.#lists;
    if (this.parameters.kind === 'incremental' && generation === oldest) {
      this.#promoteAll(0, oldest);
      lists.merge(oldest, 1);
      lists.merge(1, oldest);
      return;
    }
    for (const younger of [0, 1] as const) {
      if (younger < generation) this.#promoteAll(younger, generation);
    }
  }

  /** Moves all objects of a generation behind those of another, and says so in the trace. */
  #promoteAll(from: CollectorGeneration, to: CollectorGeneration): void {
    this.#lists.merge(listOf(from), listOf(to));
    this.#heap.emit({ kind: 'promote', from, to });
  }

  /** Moves the survivors to the next generation, which it returns, and untracks what it can. */
  #promote(generation: Generation): Generation {
    this.#untrack(generation, 'tuple');
    if (generation === oldest) {
      if (this.parameters.untracksDicts) this.#untrack(generation, 'dict');
      this.schedule.grownOld(this.#lists.size(generation), true);
      return oldest;
    }
    const old = generation === 0 ? 1 : oldest;
    if (old === oldest) this.schedule.grownOld(this.#lists.size(generation), false);
    this.#promoteAll(generation, old);
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
    this.#deduce(unreachableList, finalList, onlyFound(this.#heap), 'first');
    this.#lists.merge(unreachableList, old);
  }

  /** When a full collection comes to the program's names. */
  get #turn(): NamesTurn {
    const after = this.#increments?.markedAfter ?? null;
    return this.#names === 'first' && after !== null ? { after } : this.#names;
  }

  #deduce(base: ListId, unreachable: ListId, events: SearchEvents, names: NamesTurn): void {
    const [heap, lists, refs] = [this.#heap, this.#lists, this.#examined];
    deduceUnreachable({ heap, lists, base, refs, events, names }, unreachable);
  }
}
