import type { CodeObject } from '../compiler/code.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { ConstantPool } from './constants.ts';

/** The constants of all code objects: of the program, of the library, and of what a program compiles. */
export class CodeConstants {
  readonly #heap: Heap;
  readonly #program: ConstantPool;
  readonly #library: ConstantPool;
  readonly #compiled = new Map<CodeObject, ConstantPool>();

  constructor(heap: Heap) {
    this.#heap = heap;
    this.#program = new ConstantPool(heap, heap.profile.treeHoldsLiterals);
    this.#library = new ConstantPool(heap, heap.profile.treeHoldsLiterals);
  }

  #poolOf(code: CodeObject): ConstantPool {
    if (code.library) return this.#library;
    if (code.filename === null) return this.#program;
    const pool = this.#compiled.get(code);
    if (!pool) throw new Error(`${code.name} has not been compiled`);
    return pool;
  }

  /** The constants of a code object, which have been made. */
  of(code: CodeObject): readonly PyObject[] {
    return this.#poolOf(code).of(code);
  }

  /** Makes the constants of a code object and of all code inside it. */
  make(code: CodeObject): void {
    if (code.filename !== null) this.#adopt(code, new ConstantPool(this.#heap, false));
    const pool = this.#poolOf(code);
    pool.readNames(code);
    pool.make(code);
  }

  #adopt(code: CodeObject, pool: ConstantPool): void {
    this.#compiled.set(code, pool);
    for (const constant of code.constants) {
      if (constant.kind === 'code') this.#adopt(constant.code, pool);
    }
  }

  /** Lets go of the constants of a code object that goes. */
  release(code: CodeObject): void {
    this.#poolOf(code).release(code);
    this.#compiled.delete(code);
  }
}
