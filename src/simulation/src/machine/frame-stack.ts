import type { Heap } from '../objects/heap.ts';
import type { PyIterator } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import type { Place } from '../trace/place.ts';
import { FramePlaces } from './frame-places.ts';

/** A loop over an object on the stack, and where it stands. */
export interface Walk {
  readonly over: PyObject;
  readonly iterator: PyIterator;
}

/** The evaluation stack of a frame; each entry is owned or borrowed. */
export abstract class FrameStack extends FramePlaces {
  readonly stack: (PyObject | null)[] = [];
  readonly stackOwned: boolean[] = [];
  readonly heap: Heap;
  /** Where loops stand that walk over an entry itself, by its depth (3.15). */
  readonly walks = new Map<number, Walk>();

  constructor(heap: Heap, id: number, localNames: readonly number[]) {
    super(id, localNames);
    this.heap = heap;
  }

  get depth(): number {
    return this.stack.length;
  }

  /** Pushes a new reference. */
  push(object: PyObject): void {
    this.heap.incref(object, this.at(this.stack.length));
    this.#add(object, true);
  }

  /** Pushes a reference that counts for nothing. */
  pushBorrowed(object: PyObject): void {
    this.heap.borrow(object, this.at(this.stack.length));
    this.#add(object, false);
  }

  /** Pushes a reference that another place gives up. */
  pushMoved(object: PyObject, from: Place): void {
    this.heap.move(object, from, this.at(this.stack.length));
    this.#add(object, true);
  }

  pushNull(): void {
    this.#add(null, true);
  }

  #add(object: PyObject | null, owned: boolean): void {
    this.stack.push(object);
    this.stackOwned.push(owned);
  }

  /** The entry `offset` below the top, which is 0. */
  peek(offset: number): PyObject {
    const object = this.stack[this.stack.length - 1 - offset];
    if (!object) throw new Error(`no object ${String(offset)} below the top of the stack`);
    return object;
  }

  /** Pops an entry and lets go of its reference. */
  pop(): void {
    const object = this.stack.pop();
    const owned = this.stackOwned.pop();
    if (!object) return;
    const place = this.at(this.stack.length);
    if (owned) this.heap.decref(object, place);
    else this.heap.returnBorrowed(object, place);
  }

  /** Pops an entry whose reference goes to a place, which counts it from now on. */
  popTo(place: Place): PyObject {
    const object = this.stack.pop();
    const owned = this.stackOwned.pop();
    if (!object) throw new Error('nothing on the stack to move');
    const from = this.at(this.stack.length);
    if (owned) this.heap.move(object, from, place);
    else {
      this.heap.incref(object, place);
      this.heap.returnBorrowed(object, from);
    }
    return object;
  }

  /** Pops entries down to a depth. */
  unwind(depth: number): void {
    while (this.stack.length > depth) this.pop();
  }

  /** Lets go of the entry at a depth and leaves its place empty. */
  empty(depth: number): void {
    this.#release(depth);
    this.stack[depth] = null;
  }

  /** Lets go of the entries from `base` up to the top one, which then takes their place. */
  collapse(base: number): void {
    const top = this.stack.length - 1;
    const result = this.stack.pop() ?? null;
    const owned = this.stackOwned.pop() ?? true;
    for (let depth = base; depth < top; depth += 1) this.#release(depth);
    this.stack.length = base;
    this.stackOwned.length = base;
    if (result && top !== base) this.#shift(result, owned, top, base);
    this.#add(result, owned);
  }

  /** Like `collapse`, with the entries below the top one let go from the uppermost down. */
  collapseDownwards(base: number): void {
    const order = Array.from({ length: this.stack.length - 1 - base }, (_, at) => at).reverse();
    this.collapseInOrder(base, order);
  }

  /** Lets go of the entries from `base` on in an order of their own: offsets from `base`. */
  releaseInOrder(base: number, order: readonly number[]): void {
    for (const offset of order) this.#release(base + offset);
    this.stack.length = base;
    this.stackOwned.length = base;
  }

  /** Like `collapse`, with the entries below the top one let go in an order of their own. */
  collapseInOrder(base: number, order: readonly number[]): void {
    const top = this.stack.length - 1;
    const result = this.stack.pop() ?? null;
    const owned = this.stackOwned.pop() ?? true;
    this.releaseInOrder(base, order);
    if (result && top !== base) this.#shift(result, owned, top, base);
    this.#add(result, owned);
  }

  #release(depth: number): void {
    const object = this.stack[depth];
    if (!object) return;
    const place = this.at(depth);
    if (this.stackOwned[depth]) this.heap.decref(object, place);
    else this.heap.returnBorrowed(object, place);
  }

  #shift(object: PyObject, owned: boolean, from: number, to: number): void {
    if (owned) this.heap.move(object, this.at(from), this.otherAt(to));
    else {
      this.heap.returnBorrowed(object, this.at(from));
      this.heap.borrow(object, this.at(to));
    }
  }

  /** Gives the top of the stack to another frame's, with a reference of its own. */
  passTop(other: FrameStack): void {
    const object = this.popTo(other.placeAt(other.depth));
    other.#add(object, true);
  }

  /** Puts a new reference in an entry, in place of what is there. */
  replaceAt(depth: number, object: PyObject): void {
    const [old, owned] = [this.stack[depth], this.stackOwned[depth]];
    const place = this.at(depth);
    this.heap.incref(object, place);
    this.stack[depth] = object;
    this.stackOwned[depth] = true;
    if (!old) return;
    if (owned) this.heap.decref(old, place);
    else this.heap.returnBorrowed(old, place);
  }

  /** Lets go of the entry at a depth; those above it come down. */
  removeAt(depth: number): void {
    this.#release(depth);
    for (let at = depth + 1; at < this.stack.length; at += 1) {
      const object = this.stack[at];
      if (object) this.#shift(object, this.stackOwned[at] ?? true, at, at - 1);
    }
    this.stack.splice(depth, 1);
    this.stackOwned.splice(depth, 1);
  }

  /** Exchanges the top with the entry `count` places down from it (1 is the top itself). */
  swap(count: number): void {
    const top = this.stack.length - 1;
    const other = top - count + 1;
    if (top === other) return;
    const [a, aOwned] = [this.stack[top] ?? null, this.stackOwned[top] ?? true];
    const [b, bOwned] = [this.stack[other] ?? null, this.stackOwned[other] ?? true];
    if (a) this.#shift(a, aOwned, top, other);
    if (b) this.#shift(b, bOwned, other, top);
    this.#swapWalks(top, other);
    this.stack[top] = b;
    this.stackOwned[top] = bOwned;
    this.stack[other] = a;
    this.stackOwned[other] = aOwned;
  }

  #swapWalks(top: number, other: number): void {
    const [a, b] = [this.walks.get(top), this.walks.get(other)];
    if (a) this.walks.set(other, a);
    if (b) this.walks.set(top, b);
  }

  /** Pushes an entry again, borrowed if it is. */
  copy(offset: number): void {
    const object = this.peek(offset);
    if (this.stackOwned[this.stackOwned.length - 1 - offset]) this.push(object);
    else this.pushBorrowed(object);
  }
}
