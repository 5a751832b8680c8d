import type { Chunk } from '../../chunks/chunk.ts';
import type { Heap } from '../../objects/heap.ts';
import type { PyObject, PyType } from '../../objects/object.ts';
import type { Native } from '../context.ts';
import type { LibraryPart } from '../library/part.ts';

/** A type that a module of C has. */
export interface NativeType {
  readonly type: PyType;
  /** What calling it does. */
  readonly construct: Native;
  readonly methods?: Readonly<Record<string, Native>>;
  /** The minor version that brought it. */
  readonly since?: number;
}

/** What a module has: functions, types and other names in C, and what is in Python. */
export interface NativeModule {
  readonly functions?: Readonly<Record<string, Native>>;
  readonly types?: readonly NativeType[];
  /** The minor versions that brought functions, by name. */
  readonly since?: Readonly<Record<string, number>>;
  /** Constants that are made for each run. */
  readonly values?: (heap: Heap) => readonly (readonly [string, PyObject])[];
  readonly names?: readonly (readonly [string, PyObject])[];
  /** In a chunk of its own where few programs use it. */
  readonly library?: readonly LibraryPart[] | Chunk<readonly LibraryPart[]>;
}
