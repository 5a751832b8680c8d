import type { CollectorParameters } from '../profiles/collector.ts';
import type { CollectionPhase, Effect, ObjectId } from '../trace/effect.ts';
import { Collector } from './collector.ts';
import type { CollectorEffect, CollectorHeap } from './heap.ts';
import { increments } from './increments-chunk.ts';

await increments.load();

/** What a collection says of each object. */
type SearchEffect = Extract<
  Effect,
  { kind: 'collection-phase' | 'gc-refs' | 'tentatively-unreachable' | 'reachable' }
>;

interface TestObject {
  count: number;
  readonly holds: ObjectId[];
  kind: 'other' | 'tuple' | 'dict' | 'weakref';
  finalizer: (() => void) | null;
  finalized: boolean;
  callback: (() => void) | null;
  referent: ObjectId | null;
}

/** A heap made by hand for specs: objects with references, and a log of what happened. */
export class TestHeap implements CollectorHeap {
  readonly collector: Collector;
  readonly effects: (CollectorEffect | SearchEffect)[] = [];
  readonly log: string[] = [];
  /** What `gc.callbacks` would have been called with. */
  readonly callBacks: ['start' | 'stop', generation: number, collected: number][] = [];
  readonly #objects = new Map<ObjectId, TestObject>();
  #next = 0;

  constructor(parameters: CollectorParameters) {
    this.collector = new Collector(parameters, this);
  }

  /** A new tracked object with one reference from outside. */
  create(kind: TestObject['kind'] = 'other'): ObjectId {
    const id = this.#next++;
    this.#objects.set(id, {
      count: 1,
      holds: [],
      kind,
      finalizer: null,
      finalized: false,
      callback: null,
      referent: null,
    });
    this.collector.allocated();
    this.collector.track(id);
    return id;
  }

  hold(holder: ObjectId, target: ObjectId): void {
    this.object(holder).holds.push(target);
    this.object(target).count++;
  }

  weak(referent: ObjectId, callback: (() => void) | null = null): ObjectId {
    const id = this.create('weakref');
    Object.assign(this.object(id), { referent, callback });
    return id;
  }

  namedObjects(): ObjectId[] {
    return [];
  }

  objectsOnStacks(): ObjectId[] {
    return [];
  }

  onFinalize(id: ObjectId, finalizer: () => void): void {
    this.object(id).finalizer = finalizer;
  }

  take(id: ObjectId): void {
    this.object(id).count++;
  }

  /** Drops one reference from outside. */
  drop(id: ObjectId): void {
    const object = this.object(id);
    if (--object.count > 0) return;
    this.log.push(`dealloc ${String(id)}`);
    if (this.collector.isTracked(id)) this.collector.untrack(id);
    this.#objects.delete(id);
    this.collector.schedule.deallocated();
    object.holds.splice(0).forEach((target) => this.drop(target));
  }

  has(id: ObjectId): boolean {
    return this.#objects.has(id);
  }

  object(id: ObjectId): TestObject {
    const object = this.#objects.get(id);
    if (!object) throw new Error(`object ${String(id)} is gone`);
    return object;
  }

  count(id: ObjectId): number {
    return this.object(id).count;
  }

  traverse(id: ObjectId, visit: (target: ObjectId) => void): void {
    this.object(id).holds.forEach(visit);
  }

  untrackable(id: ObjectId): 'tuple' | 'dict' | null {
    const { kind, holds } = this.object(id);
    const plain = kind === 'tuple' || kind === 'dict';
    return plain && holds.every((target) => !this.collector.isTracked(target)) ? kind : null;
  }

  untrack(id: ObjectId): void {
    this.collector.untrack(id);
  }

  hasFinalizer(id: ObjectId): boolean {
    return this.object(id).finalizer !== null;
  }

  wasFinalized(id: ObjectId): boolean {
    return this.object(id).finalized;
  }

  callFinalizer(id: ObjectId): void {
    const object = this.object(id);
    object.finalized = true;
    object.count++;
    object.finalizer?.();
    this.drop(id);
  }

  clear(id: ObjectId): void {
    const object = this.object(id);
    object.count++;
    object.holds.splice(0).forEach((target) => this.drop(target));
    this.drop(id);
  }

  isWeakReference(id: ObjectId): boolean {
    return this.object(id).kind === 'weakref';
  }

  weakReferences(id: ObjectId): ObjectId[] {
    return [...this.#objects].filter(([, other]) => other.referent === id).map(([weak]) => weak);
  }

  hasCallback(id: ObjectId): boolean {
    return this.object(id).callback !== null;
  }

  clearWeakReference(id: ObjectId): void {
    this.object(id).referent = null;
  }

  callWeakReferenceCallback(id: ObjectId): boolean {
    this.take(id);
    this.object(id).callback?.();
    this.drop(id);
    return !this.has(id);
  }

  parts(): number {
    return 0;
  }

  saveGarbage(object: ObjectId): void {
    this.log.push(`save ${String(object)}`);
  }

  callBack(phase: 'start' | 'stop', generation: number, collected: number): void {
    this.callBacks.push([phase, generation, collected]);
  }

  clearFreeLists(): void {
    this.log.push('clear free lists');
  }

  emit(effect: CollectorEffect): void {
    this.effects.push(effect);
  }

  phase(phase: CollectionPhase): void {
    this.effects.push({ kind: 'collection-phase', phase });
  }

  gcRefs(object: ObjectId, refs: number): void {
    this.effects.push({ kind: 'gc-refs', object, refs });
  }

  tentativelyUnreachable(object: ObjectId): void {
    this.effects.push({ kind: 'tentatively-unreachable', object });
  }

  reachable(object: ObjectId): void {
    this.effects.push({ kind: 'reachable', object });
  }
}
