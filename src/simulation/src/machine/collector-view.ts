// What the cyclic collector sees of the machine's objects.
import type { ClassTraversal, CollectorEffect, CollectorHeap } from '../collector/heap.ts';
import type { CollectionPhase } from '../trace/effect.ts';
import { PyWeakref } from '../objects/instances.ts';
import { type PyObject, PyType, visitAll } from '../objects/object.ts';
import { PyTuple, tupleType } from '../objects/sequences.ts';
import { dictType, PyDict } from '../objects/tables.ts';
import { classParts } from './class-parts.ts';
import { clearObject } from './clearing.ts';
import { holdsContainers } from './dicts.ts';
import { closesWhenItGoes, finalizerOf } from './finalizers.ts';
import type { FinalizerHost } from './context.ts';
import type { Frame } from './frame.ts';
import { gcLists } from './gc-lists-chunk.ts';
import { weakrefs } from './weakrefs-chunk.ts';

/** What the view needs of the collection that it is part of. */
export interface ViewOwner {
  readonly host: FinalizerHost;
  /** Whether a collection has looked at the object before. */
  survived(object: PyObject): boolean;
  /** Calls `__del__` of garbage. */
  finalizeGarbage(object: PyObject): void;
  emit(effect: CollectorEffect): void;
}

/** The tracked objects of a run, by number. */
export class CollectorView implements CollectorHeap {
  readonly objects = new Map<number, PyObject>();
  readonly #owner: ViewOwner;

  readonly classes: ClassTraversal = {
    includes: (id) => this.object(id) instanceof PyType,
    traverseDict: (id, visit) => {
      const object = this.object(id);
      if (object instanceof PyType) object.visitDict(this.#visiting(visit));
    },
    traverseRest: (id, visit) => {
      const object = this.object(id);
      if (object instanceof PyType) object.visitBesideDict(this.#visiting(visit));
    },
  };

  constructor(owner: ViewOwner) {
    this.#owner = owner;
  }

  get #host(): FinalizerHost {
    return this.#owner.host;
  }

  object(id: number): PyObject {
    const object = this.objects.get(id);
    if (!object) throw new Error(`object ${String(id)} is not tracked`);
    return object;
  }

  #weakref(id: number): PyWeakref {
    const object = this.object(id);
    if (object instanceof PyWeakref) return object;
    throw new Error(`object ${String(id)} is no weak reference`);
  }

  /** Does something with an object that is held meanwhile. */
  held(id: number, act: (object: PyObject) => void): void {
    const { heap } = this.#host;
    const object = this.object(id);
    const place = heap.interpreter('collector');
    heap.incref(object, place);
    act(object);
    heap.decref(object, place);
  }

  count(id: number): number {
    return this.object(id).count;
  }

  traverse(id: number, visit: (target: number) => void): void {
    const object = this.object(id);
    if (!this.#isInline(object)) visitAll(object, this.#visiting(visit));
  }

  /** Visits tracked objects, and what is in a dict that the collector sees as part of its owner. */
  #visiting(visit: (target: number) => void): (target: PyObject) => void {
    return (target) => {
      if (this.#isInline(target))
        visitAll(target, (value) => {
          if (value.tracked) visit(value.id);
        });
      else if (target.tracked) visit(target.id);
    };
  }

  #isInline(object: PyObject): boolean {
    return object instanceof PyDict && object.isVisitedInObject(this.#host.profile);
  }

  untrackable(id: number): 'tuple' | 'dict' | null {
    const object = this.object(id);
    // PyTuple_CheckExact and PyDict_CheckExact: none of a subclass.
    if (object instanceof PyTuple) {
      return object.type !== tupleType || holdsContainers(object) ? null : 'tuple';
    }
    if (object.type !== dictType || !(object instanceof PyDict)) return null;
    return holdsContainers(object) ? null : 'dict';
  }

  untrack(id: number): void {
    this.#host.heap.untrack(this.object(id));
  }

  parts(id: number): number {
    const object = this.object(id);
    if (!(object instanceof PyType)) return 0;
    return classParts(this.#host.profile, object, this.#owner.survived(object));
  }

  hasFinalizer(id: number): boolean {
    const object = this.object(id);
    return closesWhenItGoes(object) || finalizerOf(object) !== undefined;
  }

  wasFinalized(id: number): boolean {
    return this.object(id).finalized;
  }

  callFinalizer(id: number): void {
    this.held(id, (object) => {
      this.#owner.finalizeGarbage(object);
    });
  }

  clear(id: number): void {
    this.held(id, (object) => {
      clearObject(this.#host, object);
    });
  }

  saveGarbage(id: number): void {
    gcLists.code.saveGarbage(this.#host, this.object(id));
  }

  callBack(phase: 'start' | 'stop', generation: number, collected: number): void {
    if (gcLists.isLoaded) gcLists.code.callBack(this.#host, phase, generation, collected);
  }

  isWeakReference(id: number): boolean {
    return this.object(id) instanceof PyWeakref;
  }

  weakReferences(id: number): number[] {
    return (this.object(id).weakrefs ?? []).map((reference) => reference.id);
  }

  hasCallback(id: number): boolean {
    return this.#weakref(id).callback !== null;
  }

  clearWeakReference(id: number): void {
    weakrefs.code.clearWeakReference(this.#host, this.#weakref(id));
  }

  callWeakReferenceCallback(id: number): boolean {
    this.held(id, (object) => {
      if (object instanceof PyWeakref)
        weakrefs.code.runCallback(this.#host, this.#host.frame, object);
    });
    return !this.objects.has(id);
  }

  *namedObjects(): Generator<number> {
    for (const [, value] of this.#host.globals.entries()) if (value.tracked) yield value.id;
  }

  *objectsOnStacks(): Generator<number> {
    for (let frame: Frame | null = this.#host.frame; frame; frame = frame.previous) {
      const held = [...frame.locals, ...frame.stack].toReversed();
      for (const object of [frame.callee?.function, ...held]) if (object?.tracked) yield object.id;
    }
  }

  clearFreeLists(): void {
    this.#host.heap.clearFreeLists();
  }

  emit(effect: CollectorEffect): void {
    this.#owner.emit(effect);
  }

  phase(phase: CollectionPhase): void {
    this.#host.heap.writer.collectionPhase(phase);
  }

  gcRefs(id: number, refs: number): void {
    this.#host.heap.writer.gcRefs(id, refs);
  }

  tentativelyUnreachable(id: number): void {
    this.#host.heap.writer.tentativelyUnreachable(id);
  }

  reachable(id: number): void {
    this.#host.heap.writer.reachable(id);
  }
}
