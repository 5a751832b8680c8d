import type { FreeList } from './free-lists.ts';
import type { PyObject } from './object.ts';

/** Who is told of every block, as tracemalloc is (Modules/_tracemalloc.c and Python/tracemalloc.c). */
export interface MemoryMeter {
  /** A new object gets its block. */
  made(object: PyObject): void;
  /** A block is had from the allocator, since the free list had none. */
  malloc(address: number, bytes: number): void;
  /**
   * A block that the model has from the allocator while the free list may still have had one of those
   * from before the program: `earlier` were taken since.
   */
  mallocInDoubt(address: number, bytes: number, list: FreeList, earlier: number): void;
  /** An object of the interpreter has a table of so many bytes from now on. */
  hiddenTable(object: PyObject, bytes: number): void;
  realloc(from: number, to: number, bytes: number): void;
  free(address: number): void;
  /** CPython takes a block for itself; `fresh` if no free list that the model knows had one. */
  ownMade(list: FreeList | null, fresh: boolean, earlier: number | null): void;
  /** It gives one back; `kept` if the free list keeps it. */
  ownGone(list: FreeList | null, kept: boolean): void;
  /** A block that was CPython's own serves the program. */
  fromOwn(list: FreeList, address: number, bytes: number): void;
  /** All free lists are emptied. */
  cleared(): void;
  /** A function of C is called, by its name. */
  called(label: string): void;
  /** A stream keeps a string until it hands it on; `pieces` are kept then. */
  wrote(text: PyObject | null, bytes: number, pieces: number): void;
  /** It has handed on what it kept. */
  flushed(bytes: number): void;
}
