import type { CodeObject } from '../../compiler/code.ts';
import { compileModule } from '../../compiler/compile.ts';
import type { Profile } from '../../profiles/profile.ts';
import { parseModule } from '../../syntax/parse.ts';

/** Compiles a program of the library. */
export function compileText(profile: Profile, text: string): CodeObject {
  return compileModule(parseModule(text, profile.minor), profile, true);
}
