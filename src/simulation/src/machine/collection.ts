import { Collector as CyclicCollector } from '../collector/collector.ts';
import type { Generation, Schedule } from '../collector/schedule.ts';
import type { CollectorEffect } from '../collector/heap.ts';
import type { CollectorHooks } from '../objects/collector-hooks.ts';
import type { PyObject } from '../objects/object.ts';
import { type CollectorParameters, collectorParameters } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import type { CollectionSummary, FinalizerHost, GenerationStats } from './context.ts';
import { CollectionHistory, generationLists } from './collection-history.ts';
import { CollectorView, type ViewOwner } from './collector-view.ts';
import { recordCollection } from './collection-record.ts';
import { resurrectedAtZero, runFinalizer } from './finalizing.ts';
import { hasGarbage } from './garbage-search.ts';
import { gcLists, hasCallbacks } from './gc-lists-chunk.ts';
import { SurvivorOrder } from './survivor-order.ts';
import { isTracked } from './tracked.ts';

/** Joins the cyclic collector, the heap and the machine. */
export class Collection implements CollectorHooks, ViewOwner {
  readonly #collector: CyclicCollector;
  readonly #view: CollectorView;
  #machine: FinalizerHost | null = null;
  #due = false;
  #debug = 0;
  readonly #history: CollectionHistory;
  readonly #order: SurvivorOrder;
  /** Whether a collection has run; whether one that started by itself has. */
  hasRun = false;
  ranByItself = false;

  constructor(profile: ProfileId, parameters: CollectorParameters = collectorParameters[profile]) {
    this.#order = new SurvivorOrder(profile);
    this.#history = new CollectionHistory(profile, parameters);
    this.#view = new CollectorView(this);
    this.#collector = new CyclicCollector(parameters, this.#view);
  }

  attach(machine: FinalizerHost): void {
    this.#machine = machine;
  }

  get host(): FinalizerHost {
    if (!this.#machine) throw new Error('the collector has no machine yet');
    return this.#machine;
  }

  allocated(): void {
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

  ownMade(fresh: boolean): void {
    if (fresh || this.#collector.parameters.counts === 'tracked') this.#countOne();
  }

  ownGone(kept: boolean): void {
    if (!kept || this.#collector.parameters.counts === 'tracked') this.#schedule.deallocated();
  }

  released(object: PyObject, kept: boolean): void {
    this.#view.objects.delete(object.id);
    if (!kept && this.#collector.parameters.counts === 'allocated') this.#schedule.deallocated();
  }

  disturbed(objects?: number): void {
    this.#schedule.doubt.disturbed(objects);
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
    return resurrectedAtZero(this.host, object);
  }

  /** Marks an object as finalized and runs its `__del__`. */
  callFinalizer(object: PyObject): void {
    runFinalizer(this.host, object);
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

  imported(module: string): void {
    this.#history.imported(module, this.host.heap.writer.newest, this.#schedule);
  }

  collect(generation: number): CollectionSummary {
    this.runDue();
    this.#settleDoubt();
    const collector = this.#collector;
    const incremental = collector.parameters.kind === 'incremental' && generation === 1;
    if (incremental && !this.#schedule.doubt.incrementKnown()) {
      if (hasGarbage([...this.watched]))
        throw this.host.unsupported('a young incremental collection');
      this.ranByItself = true;
    }
    const { strays } = this.#history;
    if (strays && (collector.savesAll || hasCallbacks(this.host)))
      throw this.host.unsupported('garbage of imported modules');
    const { collected, uncollectable } = collector.collectAsked(generation as Generation);
    if (strays) this.#history.doubts += 1;
    if (generation === 2) this.#history.strays = false;
    return { unreachable: collected + uncollectable, strays };
  }

  /** Refuses to go on where a collection may have run by itself and freed something. */
  #settleDoubt(): void {
    this.#noteDoubt();
    if (!this.enabled || !this.#schedule.inDoubt || !hasGarbage([...this.watched])) return;
    throw this.host.unsupported('garbage that an automatic collection may have freed');
  }

  setFrozen(frozen: boolean): void {
    this.#settleDoubt();
    this.#history.setFrozen(frozen);
    if (frozen) this.#collector.freeze();
    else this.#collector.unfreeze();
  }

  get frozen(): boolean | null {
    return this.#history.isFrozen(this.host.profile.minor);
  }

  stats(): readonly GenerationStats[] {
    this.#noteDoubt();
    return this.#collector.stats;
  }

  get statsOrigin(): string {
    return this.#history.origin;
  }

  #noteDoubt(): void {
    if (this.enabled && this.#schedule.inDoubt) this.#history.doubts += 1;
  }

  inGeneration(generation: number, apart: boolean): readonly PyObject[] {
    if (apart && (this.ranByItself || (this.enabled && this.#schedule.inDoubt)))
      throw this.host.unsupported('gc.get_objects of a generation after an automatic collection');
    return this.#objects(generationLists(this.#collector.parameters, generation));
  }

  #objects(lists: readonly Generation[]): PyObject[] {
    const ids = lists.flatMap((list) => this.#collector.objects(list));
    return ids.map((id) => this.#view.object(id));
  }

  get debug(): number {
    return this.#debug;
  }

  set debug(flags: number) {
    this.#debug = flags;
    this.#collector.savesAll = (flags & gcLists.code.debugFlags.DEBUG_SAVEALL) !== 0;
  }

  list(name: string): PyObject | undefined {
    return gcLists.code.listNamed(this.host, name);
  }

  namesIn(generation: number, others: boolean): boolean {
    const found = this.#history.namesIn(generation, others);
    if (found === null) throw this.host.unsupported('the order of gc.get_referrers');
    return found;
  }

  /** Collects before the modules go, if it may; whether one unknown may have run before. */
  collectAtExit(): boolean {
    this.runDue();
    const { inDoubt } = this.#schedule;
    if (this.#collector.enabled) this.#collector.collectAtExit(this.host.profile.minor >= 13);
    return inDoubt;
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
    if (!this.#schedule.doubt.countsKnown) throw this.host.unsupported('gc.get_count()');
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
      if (hasGarbage(this.#objects(doubtful)))
        throw this.host.unsupported('automatic collection that finds garbage');
      this.ranByItself = true;
      this.#history.doubts += 1;
    }
    this.#collector.collectIfDue();
    if (this.#collector.parameters.kind === 'incremental') this.#remember();
  }

  isTracked(object: PyObject): boolean {
    const seen = this.ranByItself || this.#schedule.inDoubt || this.#history.mayHaveSeen(object);
    return isTracked(this.host, object, seen);
  }

  /** Calls `__del__` of garbage, unless the order among several is in doubt. */
  finalizeGarbage(object: PyObject): void {
    if (this.#order.inDoubt(object, this.ranByItself))
      throw this.host.unsupported('the order of __del__ in a later collection');
    this.callFinalizer(object);
  }

  /** Whether the collector comes to the dict of the program's names first, and no doubt is left. */
  get orderKnown(): boolean {
    return this.#order.namesFirst && !this.ranByItself && !this.#schedule.inDoubt;
  }

  survived(object: PyObject): boolean {
    return this.#order.survived(object);
  }

  emit(effect: CollectorEffect): void {
    const { isMarking } = this.#collector;
    if (effect.kind === 'collection-start' && !isMarking) this.#history.begin(effect.generation);
    if (effect.kind === 'collection-end' && !isMarking) this.#remember();
    recordCollection(this.host.heap.writer, effect);
  }

  #remember(): void {
    this.hasRun = true;
    this.#history.thawed = false;
    this.#order.remember();
  }
}
