import type { CodeObject } from '../../compiler/code.ts';
import { compileModule } from '../../compiler/compile.ts';
import type { Profile } from '../../profiles/profile.ts';
import { parseModule } from '../../syntax/parse.ts';
import { NotPython, Unsupported } from '../../syntax/refusal.ts';
import { abcParts } from './abc.ts';
import { collectionsParts } from './collections/collections.ts';
import { contextlibParts } from './contextlib.ts';
import { copyParts } from './copy.ts';
import { dataclassesParts } from './dataclasses/dataclasses.ts';
import { enumParts } from './enum.ts';
import { functoolsParts } from './functools.ts';
import { heapqParts } from './heapq.ts';
import type { LibraryPart } from './part.ts';
import { typingParts } from './typing.ts';
import { weakrefParts } from './weakref/weakref.ts';

/** What modules have in Python, by module. */
export const library: Readonly<Record<string, readonly LibraryPart[]>> = {
  abc: abcParts,
  collections: collectionsParts,
  contextlib: contextlibParts,
  copy: copyParts,
  dataclasses: dataclassesParts,
  enum: enumParts,
  functools: functoolsParts,
  typing: typingParts,
  heapq: heapqParts,
  weakref: weakrefParts,
};

/** Modules that have nothing but such parts, too. */
export const libraryModules = Object.keys(library);

/**
 * The code of the part of a module that defines a name, for one CPython; null where there is none, or
 * where it needs what the compiler does not have.
 */
export function compileLibrary(profile: Profile, module: string, name: string): CodeObject | null {
  const part = library[module]?.find(({ names }) => names.split(' ').includes(name));
  if (!part) return null;
  try {
    return compileText(profile, part.source(profile.minor));
  } catch (error) {
    if (error instanceof Unsupported || error instanceof NotPython) return null;
    throw error;
  }
}

/** Compiles a program of the library. */
export function compileText(profile: Profile, text: string): CodeObject {
  return compileModule(parseModule(text), profile, true);
}
