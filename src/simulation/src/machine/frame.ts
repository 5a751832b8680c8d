import type { CodeObject } from '../compiler/code.ts';
import type { Heap } from '../objects/heap.ts';
import type { Globals, PyFunction } from '../objects/functions.ts';
import type { PyObject, Visitor } from '../objects/object.ts';
import type { PyDict } from '../objects/tables.ts';
import type { Place } from '../trace/place.ts';
import { FramePlaces } from './frame-places.ts';

/** One activation of a code object: fast locals and an evaluation stack, each entry owned or borrowed. */
export class Frame extends FramePlaces {
  readonly code: CodeObject;
  /** The constants of its code, made objects. */
  readonly constants: readonly PyObject[];
  /** Where LOAD_NAME looks first; null in functions. */
  readonly namespace: Globals | null;
  /** The names of its module. */
  readonly globals: Globals;
  readonly locals: (PyObject | null)[];
  readonly localsOwned: boolean[];
  readonly stack: (PyObject | null)[] = [];
  readonly stackOwned: boolean[] = [];
  readonly heap: Heap;
  /** The function that runs, held while it does; null for the module. */
  callee: { readonly function: PyFunction; readonly owned: boolean } | null = null;
  /** The dict that `locals()` fills and the frame keeps (until 3.12). */
  snapshot: PyDict | null = null;
  /** Position of the next instruction. */
  next = 0;
  line: number;

  constructor(
    heap: Heap,
    id: number,
    code: CodeObject,
    constants: readonly PyObject[],
    globals: Globals,
    namespace: Globals | null,
  ) {
    super(id, heap.namesOf(code));
    this.heap = heap;
    this.code = code;
    this.constants = constants;
    this.namespace = namespace;
    this.globals = globals;
    this.line = code.line;
    this.locals = new Array<null>(code.locals.length).fill(null);
    this.localsOwned = new Array<boolean>(code.locals.length).fill(true);
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

  /** Gives the entry at a depth to a local of another frame, owned or borrowed as it is. */
  passTo(depth: number, other: Frame, index: number): void {
    const object = this.stack[depth];
    if (!object) return;
    const owned = this.stackOwned[depth] ?? true;
    const [from, to] = [this.at(depth), other.localAt(index)];
    if (owned) this.heap.move(object, from, to);
    else {
      this.heap.returnBorrowed(object, from);
      this.heap.borrow(object, to);
    }
    other.locals[index] = object;
    other.localsOwned[index] = owned;
    this.stack[depth] = null;
  }

  /** Gives the top of the stack to another frame's, with a reference of its own. */
  passTop(other: Frame): void {
    const object = this.popTo(other.placeAt(other.depth));
    other.#add(object, true);
  }

  /** Turns a borrowed local into an owned one. */
  ownLocal(index: number): void {
    const object = this.locals[index];
    if (!object || this.localsOwned[index]) return;
    this.heap.incref(object, this.localAt(index));
    this.heap.returnBorrowed(object, this.localAt(index));
    this.localsOwned[index] = true;
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
    this.stack[top] = b;
    this.stackOwned[top] = bOwned;
    this.stack[other] = a;
    this.stackOwned[other] = aOwned;
  }

  /** Stores the top of the stack in a local, owned or borrowed as it is; then lets go of the old. */
  storeLocal(index: number): void {
    const old = this.locals[index] ?? null;
    const oldOwned = this.localsOwned[index] ?? true;
    const place = this.localAt(index);
    const died = old !== null && oldOwned && this.heap.release(old, place);
    if (old && !oldOwned) this.heap.returnBorrowed(old, place);
    this.passTo(this.stack.length - 1, this, index);
    this.stack.pop();
    this.stackOwned.pop();
    if (died) this.heap.deallocate(old);
  }

  /** Pushes a local again, borrowed if the local itself is (PyStackRef_DUP). */
  pushLocal(index: number, object: PyObject): void {
    if (this.localsOwned[index] === false) this.pushBorrowed(object);
    else this.push(object);
  }

  /** Pushes an entry again, borrowed if it is. */
  copy(offset: number): void {
    const object = this.peek(offset);
    if (this.stackOwned[this.stackOwned.length - 1 - offset]) this.push(object);
    else this.pushBorrowed(object);
  }

  /** Empties a local. */
  clearLocal(index: number): void {
    const old = this.locals[index];
    if (!old) return;
    const owned = this.localsOwned[index];
    this.locals[index] = null;
    if (owned) this.heap.decref(old, this.localAt(index));
    else this.heap.returnBorrowed(old, this.localAt(index));
  }

  /** Lets go of everything, as when the frame returns. */
  clear(): void {
    const last = this.locals.length - 1;
    // _PyFrame_ClearLocals goes through the locals in order until 3.13, then from the stack down.
    if (this.heap.profile.minor < 14) {
      for (let index = 0; index <= last; index += 1) this.clearLocal(index);
      this.unwind(0);
      this.#releaseSnapshot();
    } else {
      this.unwind(0);
      for (let index = last; index >= 0; index -= 1) this.clearLocal(index);
    }
    this.releaseCallee();
  }

  #releaseSnapshot(): void {
    if (this.snapshot) this.heap.decref(this.snapshot, this.heap.interpreter('local names'));
    this.snapshot = null;
  }

  /** Lets go of the function that ran. */
  releaseCallee(): void {
    if (!this.callee) return;
    const { function: callee, owned } = this.callee;
    this.callee = null;
    const place = this.calleePlace();
    if (owned) this.heap.decref(callee, place);
    else this.heap.returnBorrowed(callee, place);
  }

  /** Makes a borrowed reference to the running function a counted one. */
  ownCallee(): void {
    if (!this.callee || this.callee.owned) return;
    const { function: callee } = this.callee;
    this.heap.incref(callee, this.calleePlace());
    this.heap.returnBorrowed(callee, this.calleePlace());
    this.callee = { function: callee, owned: true };
  }

  /** Every counted reference that the frame holds, as deallocation lets go of them. */
  visit(visitor: Visitor): void {
    this.locals.forEach((object, index) => {
      if (object && this.localsOwned[index]) visitor(object, this.localPlace(index));
    });
    this.stack.forEach((object, depth) => {
      if (object && this.stackOwned[depth]) visitor(object, this.placeAt(depth));
    });
    if (this.snapshot) visitor(this.snapshot, this.heap.interpreter('local names'));
    if (this.callee?.owned) visitor(this.callee.function, this.calleePlace());
  }
}
