import { Chunk } from '../../chunks/chunk.ts';
import type { CodeObject } from '../../compiler/code.ts';
import type { Profile } from '../../profiles/profile.ts';
import { NotPython, Unsupported } from '../../syntax/refusal.ts';
import { demandChunks } from '../demand-chunks.ts';
import { moduleChunks } from '../modules/module-chunks.ts';
import { compileText } from './compile-text.ts';

/**
 * The code of the part of a module that defines a name, for one CPython; null where there is none, or
 * where it needs what the compiler does not have.
 */
export function compileLibrary(profile: Profile, module: string, name: string): CodeObject | null {
  const found = moduleChunks.get(module)?.code.library;
  const parts = found instanceof Chunk ? found.code : found;
  const part = parts?.find(({ names }) => names.split(' ').includes(name));
  if (!part) return null;
  try {
    const code = compileText(profile, part.source(profile.minor));
    demandChunks(code);
    return code;
  } catch (error) {
    if (error instanceof Unsupported || error instanceof NotPython) return null;
    throw error;
  }
}
