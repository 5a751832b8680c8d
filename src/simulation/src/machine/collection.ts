import { Collector as CyclicCollector, type Generation } from '../collector/collector.ts';
import type { CollectorHeap } from '../collector/heap.ts';
import { PyGenerator } from '../objects/generators.ts';
import { PyInstance, PyWeakref } from '../objects/instances.ts';
import type { CollectorHooks } from '../objects/collector-hooks.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyDict } from '../objects/tables.ts';
import { collectorParameters } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { holdsContainers } from './dicts.ts';
import type { Machine } from './context.ts';
import { clearObject } from './clearing.ts';
import { recordCollection } from './collection-record.ts';
import { finalizerOf, refuseCleanUp } from './finalizers.ts';
import type { Frame } from './frame.ts';
import { hasGarbage } from './garbage-search.ts';
import { Raised } from './raise.ts';
import {
  clearWeakReference,
  forgetWeakReference,
  clearAllReferences,
  runCallback,
} from './weakrefs.ts';

/** The interpreter as finalizers need it. */
export interface FinalizerHost extends Machine {
  readonly frame: Frame;
}

/** Joins the cyclic collector, the heap and the machine. */
export class Collection implements CollectorHooks {
  readonly #collector: CyclicCollector;
  readonly #objects = new Map<number, PyObject>();
  #machine: FinalizerHost | null = null;
  #due = false;
  /** Whether a class was among the garbage: its own parts are not modelled one by one. */
  #freedClass = false;
  /** Objects that a collection has looked at and left, whose order is no longer that of their birth. */
  #survivors = new WeakSet<PyObject>();
  /** Finalizers of such objects in this collection. */
  #finalizedSurvivors = 0;
  /** Whether a collection has run; whether one that started by itself has. */
  hasRun = false;
  ranByItself = false;

  constructor(profile: ProfileId) {
    this.#collector = new CyclicCollector(collectorParameters[profile], this.#heapView());
  }

  attach(machine: FinalizerHost): void {
    this.#machine = machine;
  }

  get #host(): FinalizerHost {
    if (!this.#machine) throw new Error('the collector has no machine yet');
    return this.#machine;
  }

  allocated(): void {
    if (!this.#collector.allocated()) return;
    if (this.#collector.parameters.starts === 'at-eval-breaker') this.#due = true;
    else this.#collectIfDue();
  }

  released(object: PyObject): void {
    this.#collector.deallocated();
    this.#objects.delete(object.id);
  }

  tracked(object: PyObject): void {
    this.#objects.set(object.id, object);
    this.#collector.track(object.id);
  }

  untracked(object: PyObject): void {
    this.#collector.untrack(object.id);
  }

  dying(object: PyObject): boolean {
    const machine = this.#host;
    refuseCleanUp(machine, object);
    if (object instanceof PyInstance && this.#finalize(object)) return true;
    if (object.weakrefs && object.weakrefs.length > 0) {
      clearAllReferences(machine, machine.frame, object);
    }
    if (object instanceof PyWeakref) forgetWeakReference(machine, object);
    return false;
  }

  /** Runs `__del__` of an object whose count is zero; true if it lives on. */
  #finalize(object: PyInstance): boolean {
    if (!finalizerOf(object) || object.finalized) return false;
    const { heap } = this.#host;
    const place = heap.interpreter('finalizer');
    heap.incref(object, place);
    this.callFinalizer(object);
    heap.writer.decref(object.id, place);
    object.count -= 1;
    return object.count > 0;
  }

  /** Marks an object as finalized and runs its `__del__`. */
  callFinalizer(object: PyObject): void {
    const machine = this.#host;
    const finalizer = finalizerOf(object);
    object.finalized = true;
    if (!finalizer) return;
    machine.heap.writer.finalize(object.id);
    const { frame } = machine;
    try {
      machine.call(frame, finalizer, [object]);
    } catch (error) {
      if (error instanceof Raised) throw machine.unsupported('an exception in __del__');
      throw error;
    }
    frame.pop();
  }

  get enabled(): boolean {
    return this.#collector.enabled;
  }

  setEnabled(enabled: boolean): void {
    this.#collector.enabled = enabled;
  }

  collect(generation: number): number {
    if (generation < 0 || generation > 2) throw this.#host.unsupported('gc.collect(generation)');
    this.runDue();
    this.#freedClass = false;
    const result = this.#collector.collectAsked(generation as Generation);
    if (result === 'not-modelled') throw this.#host.unsupported('a young incremental collection');
    if (this.#freedClass) throw this.#host.unsupported('gc.collect() that frees a class');
    return result.collected + result.uncollectable;
  }

  /** Before its modules go, an interpreter that ends collects once more, if it may. */
  collectAtExit(): void {
    this.runDue();
    if (this.#collector.enabled) this.#collector.collectAsked(2);
  }

  /** The last collection: every object that is left, in the collector's order. */
  startLast(): PyObject[] {
    return this.#collector.startLast().map((id) => this.#object(id));
  }

  /** Every object that the collector sees. */
  get watched(): Iterable<PyObject> {
    return this.#objects.values();
  }

  /** Runs the finalizer of an object in the last collection, if it still lives. */
  finalizeLast(object: PyObject): void {
    if (this.#objects.get(object.id) !== object || object.finalized) return;
    this.#held(object.id, () => {
      refuseCleanUp(this.#host, object);
      this.callFinalizer(object);
      if (object instanceof PyGenerator) clearObject(this.#host, object);
    });
  }

  /** Whether weak references without a callback see the finalizers run. */
  get weakReferencesOutlive(): boolean {
    return this.#collector.parameters.weakReferencesOutliveFinalizers;
  }

  counts(): readonly number[] {
    throw this.#host.unsupported('gc.get_count()');
  }

  thresholds(): readonly number[] {
    return this.#collector.thresholds;
  }

  setThresholds([first = 0, second = 0, third = 0]: readonly number[]): void {
    this.#collector.thresholds = [first, second, third];
  }

  runDue(): void {
    if (!this.#due) return;
    this.#due = false;
    this.#collectIfDue();
  }

  /**
   * A collection that starts by itself. Its moment is not known: CPython has also counted what
   * it made before the program. So it must find nothing, and what it may change is not told.
   */
  #collectIfDue(): void {
    if (!this.#collector.enabled) return;
    if (hasGarbage(this.watched)) {
      throw this.#host.unsupported('automatic collection that finds garbage');
    }
    if (this.#collector.collectIfDue() === 'not-modelled') {
      this.#collector.passIncrement();
      this.#remember();
    }
    this.ranByItself = true;
  }

  isTracked(object: PyObject): boolean {
    const mayChange = object instanceof PyTuple || object instanceof PyDict;
    if (this.ranByItself && mayChange && !holdsContainers(object)) {
      throw this.#host.unsupported('gc.is_tracked after an automatic collection');
    }
    return object.tracked;
  }

  #object(id: number): PyObject {
    const object = this.#objects.get(id);
    if (!object) throw new Error(`object ${String(id)} is not tracked`);
    return object;
  }

  #weakref(id: number): PyWeakref {
    const object = this.#object(id);
    if (object instanceof PyWeakref) return object;
    throw new Error(`object ${String(id)} is no weak reference`);
  }

  #heapView(): CollectorHeap {
    return {
      count: (id) => this.#object(id).count,
      traverse: (id, visit) => {
        this.#object(id).visit((target) => {
          if (target.tracked) visit(target.id);
        });
      },
      untrackable: (id) => {
        const object = this.#object(id);
        if (object instanceof PyTuple) return holdsContainers(object) ? null : 'tuple';
        if (!(object instanceof PyDict)) return null;
        return holdsContainers(object) ? null : 'dict';
      },
      untrack: (id) => {
        this.#host.heap.untrack(this.#object(id));
      },
      hasFinalizer: (id) => finalizerOf(this.#object(id)) !== undefined,
      wasFinalized: (id) => this.#object(id).finalized,
      callFinalizer: (id) => {
        this.#refuseDoubtfulOrder(this.#object(id));
        this.#held(id, (object) => {
          this.callFinalizer(object);
        });
      },
      clear: (id) => {
        this.#held(id, (object) => {
          if (object instanceof PyType) this.#freedClass = true;
          refuseCleanUp(this.#host, object);
          clearObject(this.#host, object);
        });
      },
      isWeakReference: (id) => this.#object(id) instanceof PyWeakref,
      weakReferences: (id) => (this.#object(id).weakrefs ?? []).map((reference) => reference.id),
      hasCallback: (id) => this.#weakref(id).callback !== null,
      clearWeakReference: (id) => {
        clearWeakReference(this.#host, this.#weakref(id));
      },
      callWeakReferenceCallback: (id) => {
        this.#held(id, (object) => {
          if (object instanceof PyWeakref) runCallback(this.#host, this.#host.frame, object);
        });
        return !this.#objects.has(id);
      },
      clearFreeLists: () => {
        this.#host.heap.clearFreeLists();
      },
      emit: (effect) => {
        if (effect.kind === 'collection-end') this.#remember();
        recordCollection(this.#host.heap.writer, effect);
      },
    };
  }

  /** Refuses a second finalizer in one collection where an earlier one may have changed the order. */
  #refuseDoubtfulOrder(object: PyObject): void {
    if (!this.#survivors.has(object)) return;
    this.#finalizedSurvivors += 1;
    if (this.#finalizedSurvivors < 2) return;
    throw this.#host.unsupported('the order of __del__ in a later collection');
  }

  #remember(): void {
    this.hasRun = true;
    this.#finalizedSurvivors = 0;
    for (const object of this.#objects.values()) this.#survivors.add(object);
  }

  #held(id: number, act: (object: PyObject) => void): void {
    const { heap } = this.#host;
    const object = this.#object(id);
    const place = heap.interpreter('collector');
    heap.incref(object, place);
    act(object);
    heap.decref(object, place);
  }
}
