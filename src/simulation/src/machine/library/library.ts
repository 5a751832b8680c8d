import { Chunk, demandChunks } from '../../chunks/chunk.ts';
import type { CodeObject } from '../../compiler/code.ts';
import type { Profile } from '../../profiles/profile.ts';
import { NotPython, Unsupported } from '../../syntax/refusal.ts';
import { moduleChunks } from '../modules/module-chunks.ts';
import { compileText } from './compile-text.ts';
import type { LibraryPart } from './part.ts';

/** What a module has in Python. */
export function libraryParts(module: string): readonly LibraryPart[] {
  const found = moduleChunks.get(module)?.code.library;
  return (found instanceof Chunk ? found.code : found) ?? [];
}

/**
 * The code of the part of a module that defines a name, for one CPython; null where there is none, or
 * where it needs what the compiler does not have.
 */
export function compileLibrary(profile: Profile, module: string, name: string): CodeObject | null {
  const part = libraryParts(module).find(({ names }) => names.split(' ').includes(name));
  if (!part) return null;
  try {
    const source = part.source(profile.minor);
    demandChunks(source);
    return compileText(profile, source);
  } catch (error) {
    if (error instanceof Unsupported || error instanceof NotPython) return null;
    throw error;
  }
}
