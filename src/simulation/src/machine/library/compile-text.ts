import type { CodeObject, Constant } from '../../compiler/code.ts';
import { compileModule } from '../../compiler/compile.ts';
import type { ProfileId } from '../../profiles/profile-id.ts';
import type { Profile } from '../../profiles/profile.ts';
import { parseModule } from '../../syntax/parse.ts';

/** What was compiled so far: it is the same in every run. */
const compiled = new Map<ProfileId, Map<string, CodeObject>>();

/** Compiles a program of the library, or gives what an earlier run compiled, as code of its own. */
export function compileText(profile: Profile, text: string): CodeObject {
  let known = compiled.get(profile.id);
  if (!known) compiled.set(profile.id, (known = new Map<string, CodeObject>()));
  let code = known.get(text);
  if (!code) {
    code = compileModule(parseModule(text, profile.minor), profile, { library: true });
    known.set(text, code);
  }
  return copyOf(code);
}

/** A run tells code objects apart, and keeps for each what it has executed of it. */
function copyOf(code: CodeObject): CodeObject {
  const copy = (constant: Constant): Constant =>
    constant.kind === 'code' ? { ...constant, code: copyOf(constant.code) } : constant;
  return { ...code, constants: code.constants.map(copy) };
}
