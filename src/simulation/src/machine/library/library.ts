import type { CodeObject } from '../../compiler/code.ts';
import { compileModule } from '../../compiler/compile.ts';
import type { Profile } from '../../profiles/profile.ts';
import { parseModule } from '../../syntax/parse.ts';
import { weakref } from './weakref.ts';

/**
 * Modules that CPython has in Python, as programs of our own that make and hold the same objects in
 * the same order; a line that begins with `#11-13` is there only in those minor versions.
 */
const sources: Readonly<Record<string, string>> = { weakref };

/** The code of a module of the library as one CPython compiles it; null where there is none. */
export function compileLibrary(profile: Profile, name: string): CodeObject | null {
  const source = sources[name];
  if (source === undefined) return null;
  const lines = source.split('\n').map((line) => {
    const [, first, last, rest] = /^#(\d+)-(\d+)(.*)$/.exec(line) ?? [];
    if (rest === undefined) return line;
    return profile.minor >= Number(first) && profile.minor <= Number(last) ? rest : '';
  });
  return compileModule(parseModule(lines.join('\n')), profile, true);
}
