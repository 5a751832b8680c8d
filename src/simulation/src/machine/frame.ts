import type { CodeObject } from '../compiler/code.ts';
import type { Heap } from '../objects/heap.ts';
import type { Globals, PyFunction } from '../objects/functions.ts';
import type { PyGenerator } from '../objects/generators.ts';
import type { PyObject, Visitor } from '../objects/object.ts';
import type { PyDict } from '../objects/tables.ts';
import type { Place } from '../trace/place.ts';
import { FrameStack } from './frame-stack.ts';
import { PyFrame } from '../objects/frames.ts';

/** One activation of a code object: fast locals and an evaluation stack, each entry owned or borrowed. */
export class Frame extends FrameStack {
  readonly code: CodeObject;
  /** The constants of its code, made objects. */
  readonly constants: readonly PyObject[];
  /** Where LOAD_NAME looks first; null in functions. */
  readonly namespace: Globals | null;
  /** The names of its module. */
  readonly globals: Globals;
  readonly locals: (PyObject | null)[];
  readonly localsOwned: boolean[];
  /** The function that runs, held while it does; null for the module. */
  callee: { readonly function: PyFunction; readonly owned: boolean } | null = null;
  /** The dict that `locals()` fills and the frame keeps (until 3.12). */
  snapshot: PyDict | null = null;
  /** The frame that called, while it runs. */
  previous: Frame | null = null;
  /** What Python code sees of it, once something has asked; the frame holds it while it runs. */
  object: PyFrame | null = null;
  /** The generator that it belongs to, if any. */
  generator: PyGenerator | null = null;
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
    super(heap, id, heap.namesOf(code));
    this.code = code;
    this.constants = constants;
    this.namespace = namespace;
    this.globals = globals;
    this.line = code.line;
    this.locals = new Array<null>(code.locals.length).fill(null);
    this.localsOwned = new Array<boolean>(code.locals.length).fill(true);
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

  /** Turns borrowed ones of the top entries into owned ones. */
  ownTop(count: number): void {
    for (let depth = this.stack.length - count; depth < this.stack.length; depth += 1) {
      const object = this.stack[depth];
      if (object && !this.stackOwned[depth]) this.replaceAt(depth, object);
    }
  }

  /** Owns what entries between two depths have borrowed and nothing else but one place holds. */
  ownLast(from: number, to: number): void {
    for (let depth = Math.max(0, from); depth < to; depth += 1) {
      const object = this.stack[depth];
      if (object?.count === 1 && !this.stackOwned[depth]) this.replaceAt(depth, object);
    }
  }

  /** Turns a borrowed local into an owned one. */
  ownLocal(index: number): void {
    const object = this.locals[index];
    if (!object || this.localsOwned[index]) return;
    this.heap.incref(object, this.localAt(index));
    this.heap.returnBorrowed(object, this.localAt(index));
    this.localsOwned[index] = true;
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

  /** Empties a local. */
  clearLocal(index: number): void {
    const old = this.locals[index];
    if (!old) return;
    const owned = this.localsOwned[index];
    this.locals[index] = null;
    if (owned) this.heap.decref(old, this.localAt(index));
    else this.heap.returnBorrowed(old, this.localAt(index));
  }

  /** Lets go of everything, as when the frame returns, unless its object lives on and takes it over. */
  clear(): void {
    if (this.leaveToObject()) return;
    this.clearEntries();
    this.releaseCallee();
  }

  /** Lets go of locals and stack. */
  clearEntries(): void {
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
  }

  /** Its object, made when it is first asked for. */
  objectOf(): PyFrame {
    if (!this.object) {
      this.object = this.heap.allocate(new PyFrame(this));
      this.heap.incref(this.object, this.calleePlace());
    }
    return this.object;
  }

  /** A frame that ends lets go of its object; true if that lives on, which then owns all (take_ownership). */
  leaveToObject(): boolean {
    const { object, heap } = this;
    if (!object || this.owner) return false;
    const place = this.calleePlace();
    const lives = object.count > 1;
    if (lives) this.#giveTo(object);
    else this.object = null;
    heap.decref(object, place);
    return lives;
  }

  #giveTo(object: PyFrame): void {
    const { heap, callee } = this;
    this.locals.forEach((_, index) => {
      this.ownLocal(index);
    });
    this.ownCallee();
    const locals = this.locals.map((_, index) => this.localPlace(index));
    const [calleePlace, snapshotPlace] = [this.calleePlace(), this.snapshotPlace()];
    this.ownBy(object.id, (name) => heap.label(name), this.code.locals);
    this.locals.forEach((target, index) => {
      const from = locals[index];
      if (target && from) heap.move(target, from, this.localPlace(index));
    });
    if (callee) heap.move(callee.function, calleePlace, this.calleePlace());
    if (this.snapshot) heap.move(this.snapshot, snapshotPlace, this.snapshotPlace());
    object.owns = true;
    if (this.previous) {
      object.back = this.previous.objectOf();
      heap.incref(object.back, heap.slot(object, '.f_back'));
      object.fields.push({ label: heap.label('.f_back'), target: object.back });
    }
    this.previous = null;
    heap.track(object);
  }

  #releaseSnapshot(): void {
    const { snapshot } = this;
    this.snapshot = null;
    if (snapshot) this.heap.decref(snapshot, this.snapshotPlace());
  }

  /** Where the frame, or its object, holds the dict of `locals()`. */
  snapshotPlace(): Place {
    const { object, heap } = this;
    if (object && this.owner) return heap.slot(object, '.f_locals');
    return heap.interpreter('local names');
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

  /** Every counted reference that the frame holds, as the collector or frame_dealloc comes to them. */
  visit(visitor: Visitor, toFree = false): void {
    const entries = [...this.locals.keys()].map((index) => ({
      object: this.localsOwned[index] ? this.locals[index] : null,
      place: this.localPlace(index),
    }));
    this.stack.forEach((object, depth) => {
      entries.push({ object: this.stackOwned[depth] ? object : null, place: this.placeAt(depth) });
    });
    if (toFree && this.heap.profile.minor >= 14) entries.reverse();
    const visitEntries = () => {
      for (const { object, place } of entries) if (object) visitor(object, place);
    };
    // A running frame lets go of its variables first, a frame object of the function.
    if (!this.owner) visitEntries();
    if (this.object && !this.owner) visitor(this.object, this.calleePlace());
    if (this.owner && this.callee) visitor(this.callee.function, this.calleePlace());
    if (this.snapshot) visitor(this.snapshot, this.snapshotPlace());
    if (this.owner) visitEntries();
    else if (this.callee?.owned) visitor(this.callee.function, this.calleePlace());
  }
}
