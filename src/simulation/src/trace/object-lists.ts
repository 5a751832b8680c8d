import type { ObjectId } from './effect.ts';

/** One list; numbered from 0. */
export type ListId = number;

/** In no list. */
const nowhere = -1;

/**
 * Doubly linked lists of objects, each object in one list at most, as `PyGC_Head` links them
 * (Python/gc.c, 3.13: gc_list_append, gc_list_remove, gc_list_move, gc_list_merge). Every operation
 * but `size` and the iteration takes constant time.
 */
export class ObjectLists {
  readonly #lists: number;
  #next: Int32Array;
  #previous: Int32Array;

  constructor(lists: number) {
    this.#lists = lists;
    this.#next = new Int32Array(lists + 1024).fill(nowhere);
    this.#previous = this.#next.slice();
    for (let list = 0; list < lists; list++) this.#empty(list);
  }

  /** Whether the object is in any list. */
  has(object: ObjectId): boolean {
    return (this.#next[object + this.#lists] ?? nowhere) !== nowhere;
  }

  append(list: ListId, object: ObjectId): void {
    const node = object + this.#lists;
    this.#reserve(node);
    const last = this.#at(this.#previous, list);
    this.#next[last] = node;
    this.#previous[node] = last;
    this.#next[node] = list;
    this.#previous[list] = node;
  }

  remove(object: ObjectId): void {
    const node = object + this.#lists;
    const next = this.#at(this.#next, node);
    const previous = this.#at(this.#previous, node);
    this.#next[previous] = next;
    this.#previous[next] = previous;
    this.#next[node] = nowhere;
  }

  /** Moves the object to the end of a list. */
  move(object: ObjectId, list: ListId): void {
    this.remove(object);
    this.append(list, object);
  }

  /** Appends all of one list to another and leaves it empty. */
  merge(from: ListId, to: ListId): void {
    const first = this.#at(this.#next, from);
    if (first !== from) {
      const last = this.#at(this.#previous, from);
      const tail = this.#at(this.#previous, to);
      this.#next[tail] = first;
      this.#previous[first] = tail;
      this.#next[last] = to;
      this.#previous[to] = last;
    }
    this.#empty(from);
  }

  /** The first object of a list, or null. */
  first(list: ListId): ObjectId | null {
    return this.#objectAt(this.#at(this.#next, list));
  }

  /** The last object of a list, or null. */
  last(list: ListId): ObjectId | null {
    return this.#objectAt(this.#at(this.#previous, list));
  }

  /** The object after this one in its list, or null. */
  after(object: ObjectId): ObjectId | null {
    return this.#objectAt(this.#at(this.#next, object + this.#lists));
  }

  /** The object before this one in its list, or null. */
  before(object: ObjectId): ObjectId | null {
    return this.#objectAt(this.#at(this.#previous, object + this.#lists));
  }

  /** The objects of a list in order. The list must not change meanwhile. */
  *of(list: ListId): Generator<ObjectId> {
    for (let object = this.first(list); object !== null; object = this.after(object)) yield object;
  }

  size(list: ListId): number {
    let size = 0;
    for (let object = this.first(list); object !== null; object = this.after(object)) size++;
    return size;
  }

  #objectAt(node: number): ObjectId | null {
    return node < this.#lists ? null : node - this.#lists;
  }

  #empty(list: ListId): void {
    this.#next[list] = list;
    this.#previous[list] = list;
  }

  #reserve(node: number): void {
    if (node < this.#next.length) return;
    const length = Math.max(node + 1, 2 * this.#next.length);
    const next = new Int32Array(length).fill(nowhere);
    next.set(this.#next);
    const previous = new Int32Array(length);
    previous.set(this.#previous);
    this.#next = next;
    this.#previous = previous;
  }

  #at(links: Int32Array, node: number): number {
    const other = links[node];
    if (other === undefined || other === nowhere) {
      throw new RangeError(`object ${String(node - this.#lists)} is in no list`);
    }
    return other;
  }
}
