// Which objects nothing outside their own list refers to (Python/gc.c, 3.13: deduce_unreachable,
// update_refs, subtract_refs, move_unreachable). Every object that is examined comes through these
// loops, so nothing is made in them.
import type { ObjectId } from '../trace/effect.ts';
import { broughtBack, type GcRefs, notExamined, putAside } from './gc-refs.ts';
import type { CollectorHeap, SearchEvents } from './heap.ts';
import type { ListId, ObjectLists } from '../trace/object-lists.ts';

/**
 * When a search comes to the dict of the program's names, which is no object of the model: before all
 * else, after all else, or after one object.
 */
export type NamesTurn = 'first' | 'last' | { readonly after: ObjectId };

/** A search for what is unreachable in one list. */
export interface Search {
  readonly heap: CollectorHeap;
  readonly lists: ObjectLists;
  /** The list whose objects are examined. */
  readonly base: ListId;
  readonly refs: GcRefs;
  /** Is told each step. */
  readonly events: SearchEvents;
  readonly names: NamesTurn;
}

/**
 * Moves the objects that cannot be reached from outside their list to `unreachable`, in the order
 * CPython does. Afterwards exactly those are examined in `refs`.
 */
export function deduceUnreachable(search: Search, unreachable: ListId): void {
  search.refs.clear();
  updateRefs(search);
  subtractRefs(search);
  moveUnreachable(search, unreachable);
}

/**
 * Tells nothing of a search among what is unreachable but what is reachable after all, and who goes to
 * which list.
 */
export function onlyFound(heap: CollectorHeap): SearchEvents {
  const quiet = () => undefined;
  const aside = new Set<ObjectId>();
  return {
    phase: quiet,
    gcRefs: quiet,
    tentativelyUnreachable: (object) => {
      aside.add(object);
      heap.emit({ kind: 'relink', object, list: 'still-unreachable' });
    },
    reachable: (object) => {
      if (aside.delete(object)) heap.emit({ kind: 'relink', object, list: 'unreachable' });
      heap.reachable(object);
    },
  };
}

function updateRefs({ heap, lists, base, refs, events }: Search): void {
  events.phase('update-refs');
  for (let object = lists.first(base); object !== null; object = lists.after(object)) {
    const count = heap.count(object);
    refs.set(object, count);
    events.gcRefs(object, count);
  }
}

function subtractRefs({ heap, lists, base, refs: { words }, events, names }: Search): void {
  events.phase('subtract-refs');
  const visitDecref = (target: ObjectId): void => {
    const refs = words[target] ?? notExamined;
    if (refs === notExamined) return;
    if (refs === 0) throw new RangeError(`object ${String(target)} is held more than counted`);
    words[target] = refs - 1;
    events.gcRefs(target, refs - 1);
  };
  for (let object = lists.first(base); object !== null; object = lists.after(object)) {
    heap.traverse(object, visitDecref);
  }
  if (names !== 'first') for (const object of heap.namedObjects()) visitDecref(object);
}

function moveUnreachable(search: Search, unreachable: ListId): void {
  const { heap, lists, base, refs, events, names } = search;
  events.phase('move-unreachable');
  const { words } = refs;
  const visitReachable = (target: ObjectId): void => {
    const word = words[target] ?? notExamined;
    if (word === 0) {
      words[target] = 1;
      events.gcRefs(target, 1);
    } else if (word === putAside) {
      words[target] = 1 | broughtBack;
      events.gcRefs(target, 1);
      lists.move(target, base);
      events.reachable(target);
    }
  };
  const dicts = new WaitingDicts(heap, visitReachable);
  const after = typeof names === 'object' ? names.after : null;
  let namesWait = names !== 'first';
  const comeToNames = (): void => {
    namesWait = false;
    for (const named of heap.namedObjects()) visitReachable(named);
  };
  for (let object = lists.first(base); object !== null || namesWait;) {
    if (object === null) {
      const last = lists.last(base);
      comeToNames();
      object = last === null ? lists.first(base) : lists.after(last);
      continue;
    }
    const current: ObjectId = object;
    const word = words[current] ?? notExamined;
    if (word === 0) {
      dicts.comeAfter(current);
      const before = lists.before(current);
      lists.move(current, unreachable);
      refs.putAside(current);
      events.tentativelyUnreachable(current);
      if (current === after) comeToNames();
      object = before === null ? lists.first(base) : lists.after(before);
      continue;
    }
    if ((word & broughtBack) === 0) events.reachable(current);
    if (heap.classes?.includes(current)) {
      heap.classes.traverseRest(current, visitReachable);
      dicts.wait(current, lists.last(base) ?? current);
    } else heap.traverse(current, visitReachable);
    words[current] = notExamined;
    dicts.comeAfter(current);
    if (current === after) comeToNames();
    // Only now: the traversal may have put objects behind this one.
    object = lists.after(current);
  }
}

/**
 * Dicts of classes that are reachable: each lies in the list before its class, so it was put aside
 * and is brought back to the list's end, where the search comes to what is in it.
 */
class WaitingDicts {
  readonly #heap: CollectorHeap;
  readonly #visit: (target: ObjectId) => void;
  readonly #waiting: { readonly cls: ObjectId; readonly after: ObjectId }[] = [];

  constructor(heap: CollectorHeap, visit: (target: ObjectId) => void) {
    this.#heap = heap;
    this.#visit = visit;
  }

  wait(cls: ObjectId, after: ObjectId): void {
    this.#waiting.push({ cls, after });
  }

  /** Visits what is in the dicts behind an object. */
  comeAfter(object: ObjectId): void {
    while (this.#waiting[0]?.after === object) {
      const { cls } = this.#waiting[0];
      this.#waiting.shift();
      this.#heap.classes?.traverseDict(cls, this.#visit);
    }
  }
}
