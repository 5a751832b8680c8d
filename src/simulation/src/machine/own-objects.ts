// Objects that CPython makes for itself when it prints and when it words a container for the first time.
import type { CodeObject } from '../compiler/code.ts';
import { keysFreeList, type OwnBlock, ownFreeLists } from '../objects/free-lists.ts';
import type { Heap } from '../objects/heap.ts';
import type { Frame } from './frame.ts';
import { OutputBuffer } from './output-buffer.ts';

/** Where it is told that more is made than is known. */
interface Disturbed {
  disturbed(objects?: number): void;
}

/** Names of the arguments of `print` that can be named. */
const printNames = 4;

/** What CPython makes for itself, of which the model has only that the collector counts it. */
export class OwnObjects {
  readonly output: OutputBuffer;
  readonly errors: OutputBuffer;
  /** Whether the next call of a slot is CPython's own, not one by way of its wrapper. */
  slotCalled = false;
  readonly #heap: Heap;
  readonly #collector: Disturbed;
  readonly #ran = new WeakMap<CodeObject, Set<number>>();
  readonly #named = new Set<string>();
  #printed = false;
  #worded = false;

  /** Pyodide, whose streams are terminals, has worded containers when a program begins. */
  constructor(heap: Heap, collector: Disturbed) {
    this.#heap = heap;
    this.#collector = collector;
    this.output = new OutputBuffer(heap, this.#pyodide);
    this.errors = new OutputBuffer(heap, true);
  }

  /** Whether the instruction that runs does so for the first time: it is specialized at the second. */
  isFirstRun({ code, next }: Frame): boolean {
    let known = this.#ran.get(code);
    if (!known) this.#ran.set(code, (known = new Set()));
    if (known.has(next)) return false;
    known.add(next);
    return true;
  }

  /** The tuple of the arguments that `print` makes until 3.13 (Python/clinic/bltinmodule.c.h). */
  beginPrint(count: number): OwnBlock {
    const { minor } = this.#heap.profile;
    if (minor === 11 && !this.#printed) this.#firstPrint();
    return minor < 14 && count > 0 ? this.#heap.makeOwn(ownFreeLists.tuples(count)) : null;
  }

  /** That tuple is gone. */
  endPrint(count: number, block: OwnBlock): void {
    if (this.#heap.profile.minor < 14 && count > 0)
      this.#heap.dropOwn(ownFreeLists.tuples(count), block);
  }

  /** Whether a function of CPython gets named arguments for the first time. */
  isFirstNamed(label: string): boolean {
    const first = !this.#named.has(label);
    this.#named.add(label);
    return first;
  }

  /** A list is made and let go of. */
  listInPassing(): void {
    this.#heap.dropOwn(ownFreeLists.lists, this.#heap.makeOwn(ownFreeLists.lists));
  }

  /** A property is told its class and its name, in a tuple. */
  tellProperty(): void {
    const list = ownFreeLists.tuples(2);
    this.#heap.dropOwn(list, this.#heap.makeOwn(list));
  }

  /** A container is worded: the list of those that are at it, in a dict, is made once (Py_ReprEnter). */
  wordContainer(): void {
    if (this.#heap.profile.minor >= 14) this.#heap.blocks.passOwn(ownFreeLists.writers);
    if (this.#worded || this.#pyodide) return;
    this.#worded = true;
    this.#heap.makeOwn(ownFreeLists.dicts);
    this.#heap.blocks.takeOwn(keysFreeList);
    this.#heap.makeOwn(ownFreeLists.lists);
  }

  /**
   * On 3.11 a tuple of the names of the arguments is made once and kept (parser_init of
   * Python/getargs.c); Pyodide may have printed before.
   */
  #firstPrint(): void {
    this.#printed = true;
    if (this.#pyodide) this.#collector.disturbed(1);
    else this.#heap.makeOwn(ownFreeLists.tuples(printNames));
  }

  get #pyodide(): boolean {
    return this.#heap.profile.word === 4;
  }
}
