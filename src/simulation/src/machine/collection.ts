import { Collector as CyclicCollector, type Generation } from '../collector/collector.ts';
import type { CollectorEffect, CollectorHeap } from '../collector/heap.ts';
import { PyFunction } from '../objects/functions.ts';
import { PyInstance, PyWeakref } from '../objects/instances.ts';
import type { CollectorHooks, Heap } from '../objects/heap.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyDict } from '../objects/tables.ts';
import { collectorParameters } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { mayBeTracked } from './dicts.ts';
import type { Machine } from './context.ts';
import { clearObject } from './clearing.ts';
import type { Frame } from './frame.ts';
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
    if (object instanceof PyInstance && this.#finalize(object)) return true;
    if (object.weakrefs && object.weakrefs.length > 0) {
      clearAllReferences(machine, machine.frame, object);
    }
    if (object instanceof PyWeakref) forgetWeakReference(machine, object);
    return false;
  }

  /** Runs `__del__` of an object whose count is zero; true if it lives on. */
  #finalize(object: PyInstance): boolean {
    const finalizer = object.cls.lookup('__del__');
    if (!(finalizer instanceof PyFunction) || object.finalized) return false;
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
    const finalizer = object instanceof PyInstance ? object.cls.lookup('__del__') : undefined;
    object.finalized = true;
    if (!(finalizer instanceof PyFunction)) return;
    machine.heap.writer.finalize(object.id);
    const { frame } = machine;
    machine.call(frame, finalizer, [object]);
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
    this.#freedClass = false;
    const result = this.#collector.collectAsked(generation as Generation);
    if (result === 'not-modelled') throw this.#host.unsupported('a young incremental collection');
    if (this.#freedClass) throw this.#host.unsupported('gc.collect() that frees a class');
    return result.collected + result.uncollectable;
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

  #collectIfDue(): void {
    if (this.#collector.collectIfDue() === 'not-modelled') {
      throw this.#host.unsupported('an incremental collection that starts by itself');
    }
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
        if (object instanceof PyTuple) return object.items.some(mayBeTracked) ? null : 'tuple';
        if (!(object instanceof PyDict)) return null;
        const entries = [...object.entries.values()];
        const holds = entries.some(({ key, value }) => mayBeTracked(key) || mayBeTracked(value));
        return holds ? null : 'dict';
      },
      untrack: (id) => {
        this.#host.heap.untrack(this.#object(id));
      },
      hasFinalizer: (id) => {
        const object = this.#object(id);
        return object instanceof PyInstance && object.cls.lookup('__del__') instanceof PyFunction;
      },
      wasFinalized: (id) => this.#object(id).finalized,
      callFinalizer: (id) => {
        this.#held(id, (object) => {
          this.callFinalizer(object);
        });
      },
      clear: (id) => {
        this.#held(id, (object) => {
          if (object instanceof PyType) this.#freedClass = true;
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
        emit(this.#host.heap, effect);
      },
    };
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

function emit({ writer }: Heap, effect: CollectorEffect): void {
  switch (effect.kind) {
    case 'collection-start':
      writer.collectionStart(effect.generation, effect.reason);
      return;
    case 'collection-phase':
      writer.collectionPhase(effect.phase);
      return;
    case 'gc-refs':
      writer.gcRefs(effect.object, effect.refs);
      return;
    case 'tentatively-unreachable':
      writer.tentativelyUnreachable(effect.object);
      return;
    case 'reachable':
      writer.reachable(effect.object);
      return;
    case 'finalize':
      return;
    case 'collection-end':
      writer.collectionEnd(effect.collected, effect.uncollectable);
  }
}
