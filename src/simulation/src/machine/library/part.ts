/**
 * A part of a module that CPython has in Python, as a program of our own that makes and holds the
 * same objects in the same order. It is loaded when one of its names is first asked for.
 */
export interface LibraryPart {
  /** The names that it gives to the module, with spaces between them. */
  readonly names: string;
  /** The program for a minor version. */
  readonly source: (minor: number) => string;
}
