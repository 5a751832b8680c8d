import type { Signs } from '../../chunks/signs.ts';

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

/** The programs of the parts that define what a program names, much the same for all versions. */
export function partsFor(parts: readonly LibraryPart[], { words }: Signs): string[] {
  return parts
    .filter(({ names }) => names.split(' ').some((name) => words.has(name)))
    .map(({ source }) => source(14));
}
