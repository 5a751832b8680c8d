import type { ProfileId } from './profile-id.ts';

/** Sizes in bytes as `sys.getsizeof` counts them, the collector's header included, without tables. */
export interface TypeSizes {
  readonly int: number;
  readonly float: number;
  readonly none: number;
  readonly object: number;
  readonly list: number;
  readonly tuple: number;
  readonly dict: number;
  /** The part of a dict's keys table before its indices. */
  readonly dictKeys: number;
  readonly set: number;
  readonly function: number;
  readonly method: number;
  readonly builtin: number;
  readonly class: number;
  /** The part of a class that only those with instance dicts of their own have. */
  readonly classKeys: number;
  readonly cell: number;
  readonly weakref: number;
  readonly range: number;
  readonly slice: number;
  readonly iterator: number;
  readonly setIterator: number;
  readonly rangeIterator: number;
  readonly dictIterator: number;
  readonly dictView: number;
  readonly enumerate: number;
  readonly zip: number;
  /** A generator without its variables and stack. */
  readonly generator: number;
  /** An instance of a plain class: `sys.getsizeof`, its `__dict__`'s values not included. */
  readonly instance: number;
  /** A frame object without its collector's header, its variables and its stack. */
  readonly frame: number;
  /** An exception of a type that adds no field to BaseException. */
  readonly exception: number;
  /** Strings before their characters: ASCII, and others. */
  readonly asciiString: number;
  readonly wideString: number;
}

/** One CPython as data: everything in which the modelled versions and builds differ. */
export interface Profile {
  readonly id: ProfileId;
  /** As `sys.version.split()[0]`. */
  readonly version: string;
  /** Minor version of Python 3. */
  readonly minor: number;
  /** Bytes of a pointer. */
  readonly word: 4 | 8;
  readonly sizes: TypeSizes;
  /** Counts of immortal objects: static ones, and interned names; null before PEP 683 (3.12). */
  readonly immortalCounts: { readonly static: number; readonly interned: number } | null;
  /** Largest cached small integer. */
  readonly smallIntMax: number;
  /** Loads of locals may borrow (3.14); loads of constants borrow too (3.15). */
  readonly borrowedLoads: boolean;
  readonly borrowedConstants: boolean;
  /** Comprehensions run in their function's own frame (PEP 709, 3.12). */
  readonly inlinedComprehensions: boolean;
  /** `a[i:j]` without a slice object (3.12). */
  readonly sliceInstructions: boolean;
  /** Native CPython keeps the syntax tree, and so each literal, alive while a script runs. */
  readonly treeHoldsLiterals: boolean;
  /** A dict is tracked only once it holds something that can be part of a cycle (until 3.13). */
  readonly lazyDictTracking: boolean;
  /**
   * Until 3.11 weak references to an instance lie in its body, and the words before it are for its
   * dict alone; since 3.12 both lie before it.
   */
  readonly weakrefsInBody: boolean;
  /** Descriptors `__dict__` and `__weakref__` belong to each class and refer back to it (until 3.14). */
  readonly classDescriptors: boolean;
  readonly thresholds: readonly [number, number, number];
}
