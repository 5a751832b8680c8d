import { Collector as CyclicCollector } from '../collector/collector.ts';
import type { Generation, Schedule } from '../collector/schedule.ts';
import type { CollectorEffect } from '../collector/heap.ts';
import { PyGenerator } from '../objects/generators.ts';

import { PyWeakref } from '../objects/instances.ts';
import type { CollectorHooks } from '../objects/collector-hooks.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyDict } from '../objects/tables.ts';
import { collectorParameters } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { holdsContainers } from './dicts.ts';
import type { FinalizerHost } from './context.ts';
import { CollectorView, type ViewOwner } from './collector-view.ts';
import { recordCollection } from './collection-record.ts';
import { closesWhenItGoes, finalizerOf } from './finalizers.ts';
import { finalizeGenerator, generatorDies } from './generators/dying.ts';
import { hasGarbage } from './garbage-search.ts';
import { debugFlags, gcList, isGcList } from './gc-lists.ts';
import { raise } from './raise.ts';
import { SurvivorOrder } from './survivor-order.ts';
import { forgetWeakReference, clearAllReferences } from './weakrefs.ts';

/** Joins the cyclic collector, the heap and the machine. */
export class Collection implements CollectorHooks, ViewOwner {
  readonly #collector: CyclicCollector;
  readonly #view: CollectorView;
  #machine: FinalizerHost | null = null;
  #due = false;
  #debug = 0;
  readonly #order: SurvivorOrder;
  /** Whether a collection has run; whether one that started by itself has. */
  hasRun = false;
  ranByItself = false;

  constructor(profile: ProfileId) {
    this.#order = new SurvivorOrder(profile);
    this.#view = new CollectorView(this);
    this.#collector = new CyclicCollector(collectorParameters[profile], this.#view);
  }

  attach(machine: FinalizerHost): void {
    this.#machine = machine;
  }

  get host(): FinalizerHost {
    if (!this.#machine) throw new Error('the collector has no machine yet');
    return this.#machine;
  }

  allocated(object: PyObject): void {
    if (object instanceof PyType) this.disturbed();
    if (this.#collector.parameters.counts === 'allocated') this.#countOne();
  }

  #countOne(): void {
    if (!this.#collector.allocated()) return;
    if (this.#collector.parameters.starts === 'at-eval-breaker') this.#due = true;
    else this.#collectIfDue();
  }

  allocatedEarly(): void {
    this.#schedule.deallocated();
  }

  released(object: PyObject, kept: boolean): void {
    this.#view.objects.delete(object.id);
    if (!kept && this.#collector.parameters.counts === 'allocated') this.#schedule.deallocated();
  }

  /** CPython has done something for which it makes objects that the model does not have. */
  disturbed(): void {
    this.#schedule.doubt.disturbed();
  }

  tracked(object: PyObject): void {
    this.#view.objects.set(object.id, object);
    this.#order.watch(object);
    this.#collector.track(object.id);
    if (this.#collector.parameters.counts === 'tracked') this.#countOne();
  }

  untracked(object: PyObject): void {
    this.#collector.untrack(object.id);
    if (this.#collector.parameters.counts === 'tracked') this.#schedule.deallocated();
  }

  dying(object: PyObject): boolean {
    const machine = this.host;
    if (object instanceof PyGenerator) {
      return generatorDies(machine, object, () => this.#finalize(object));
    }
    if (object.cls && this.#finalize(object)) return true;
    if (object.weakrefs && object.weakrefs.length > 0) {
      clearAllReferences(machine, machine.frame, object);
    }
    if (object instanceof PyWeakref) forgetWeakReference(machine, object);
    return false;
  }

  /** Runs the finalizer of an object whose count is zero; true if it lives on. */
  #finalize(object: PyObject): boolean {
    if (object.finalized) return false;
    if (!closesWhenItGoes(object) && !finalizerOf(object)) return false;
    const { heap } = this.host;
    const place = heap.interpreter('finalizer');
    heap.incref(object, place);
    this.callFinalizer(object);
    heap.writer.decref(object.id, place);
    object.count -= 1;
    return object.count > 0;
  }

  /** Marks an object as finalized and runs its `__del__`. */
  callFinalizer(object: PyObject): void {
    const machine = this.host;
    const finalizer = finalizerOf(object);
    object.finalized = true;
    if (object instanceof PyGenerator) finalizeGenerator(machine, object);
    if (!finalizer) return;
    machine.heap.writer.finalize(object.id);
    const { frame } = machine;
    const { depth } = frame;
    try {
      machine.call(frame, finalizer, [object]);
    } catch (error) {
      // PyErr_WriteUnraisable: told on stderr, and the program goes on.
      if (!machine.swallow(error, 'BaseException')) throw error;
    }
    frame.unwind(depth);
  }

  get #schedule(): Schedule {
    return this.#collector.schedule;
  }

  get enabled(): boolean {
    return this.#collector.enabled;
  }

  setEnabled(enabled: boolean): void {
    this.#settleDoubt();
    this.#collector.enabled = enabled;
    this.#schedule.resetPeak();
  }

  collect(generation: number): number {
    if (generation < 0 || generation > 2) {
      throw raise(this.host, 'ValueError', 'invalid generation');
    }
    this.runDue();
    this.#settleDoubt();
    const collector = this.#collector;
    if (collector.parameters.kind === 'incremental' && generation === 1) {
      if (this.#hasGarbage()) throw this.host.unsupported('a young incremental collection');
      this.ranByItself = true;
    }
    const result = collector.collectAsked(generation as Generation);
    return result.collected + result.uncollectable;
  }

  /** Refuses to go on where a collection may have run by itself and freed something. */
  #settleDoubt(): void {
    const { doubt, mayHaveStarted } = this.#schedule;
    if (!this.enabled || doubt.none || !mayHaveStarted || !this.#hasGarbage()) return;
    throw this.host.unsupported('garbage that an automatic collection may have freed');
  }

  #hasGarbage(): boolean {
    return hasGarbage([...this.watched]);
  }

  setFrozen(frozen: boolean): void {
    this.#settleDoubt();
    if (frozen) this.#collector.freeze();
    else this.#collector.unfreeze();
  }

  get debug(): number {
    return this.#debug;
  }

  set debug(flags: number) {
    this.#debug = flags;
    this.#collector.savesAll = (flags & debugFlags.DEBUG_SAVEALL) !== 0;
  }

  list(name: string): PyObject | undefined {
    return isGcList(name) ? gcList(this.host, name) : undefined;
  }

  get inOrder(): Iterable<PyObject> {
    return ([0, 1, 2] as const).flatMap((generation) =>
      this.#collector.objects(generation).map((id) => this.#view.object(id)),
    );
  }

  /** Before its modules go, an interpreter that ends collects once more, if it may. */
  collectAtExit(): void {
    this.runDue();
    if (this.#collector.enabled) this.#collector.collectAsked(2);
  }

  /** The last collection: every object that is left, in the collector's order. */
  startLast(): PyObject[] {
    return this.#collector.startLast().map((id) => this.#view.object(id));
  }

  /** Every object that the collector sees. */
  get watched(): Iterable<PyObject> {
    return this.#view.objects.values();
  }

  /** Runs the finalizer of an object in the last collection, if it still lives. */
  finalizeLast(object: PyObject): void {
    if (this.#view.objects.get(object.id) !== object || object.finalized) return;
    this.#view.held(object.id, () => {
      this.callFinalizer(object);
    });
  }

  /** Whether weak references without a callback see the finalizers run. */
  get weakReferencesOutlive(): boolean {
    return this.#collector.parameters.weakReferencesOutliveFinalizers;
  }

  counts(): readonly number[] {
    if (!this.#schedule.doubt.countsKnown) {
      throw this.host.unsupported('gc.get_count()');
    }
    return this.#schedule.counts;
  }

  thresholds(): readonly number[] {
    return this.#schedule.thresholds;
  }

  setThresholds([first = 0, second = 0, third = 0]: readonly number[]): void {
    this.#settleDoubt();
    const last = this.#collector.parameters.kind === 'incremental' ? 0 : third;
    this.#schedule.thresholds = [first, second, last];
    this.#schedule.resetPeak();
  }

  runDue(): void {
    if (!this.#due) return;
    this.#due = false;
    this.#collectIfDue();
  }

  /**
   * A collection that starts by itself. Where its moment or what it looks at is in doubt, it must
   * find nothing, and what it may change is not told.
   */
  #collectIfDue(): void {
    if (!this.#collector.enabled) return;
    const doubtful = this.#schedule.doubtful();
    if (doubtful) {
      const objects = doubtful.flatMap((generation) => this.#collector.objects(generation));
      if (hasGarbage(objects.map((id) => this.#view.object(id)))) {
        throw this.host.unsupported('automatic collection that finds garbage');
      }
      this.ranByItself = true;
    }
    this.#collector.collectIfDue();
    if (this.#collector.parameters.kind === 'incremental') this.#remember();
  }

  isTracked(object: PyObject): boolean {
    const mayChange = object instanceof PyTuple || object instanceof PyDict;
    if (this.ranByItself && mayChange && !holdsContainers(object)) {
      throw this.host.unsupported('gc.is_tracked after an automatic collection');
    }
    return object.tracked;
  }

  /** Calls `__del__` of garbage, unless the order among several is in doubt. */
  finalizeGarbage(object: PyObject): void {
    if (this.#order.inDoubt(object, this.ranByItself)) {
      throw this.host.unsupported('the order of __del__ in a later collection');
    }
    this.callFinalizer(object);
  }

  survived(object: PyObject): boolean {
    return this.#order.survived(object);
  }

  emit(effect: CollectorEffect): void {
    if (effect.kind === 'collection-end') this.#remember();
    recordCollection(this.host.heap.writer, effect);
  }

  #remember(): void {
    this.hasRun = true;
    this.#order.remember();
  }
}
