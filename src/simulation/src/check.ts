import { demandChunks } from './chunks/chunk.ts';
import { compileModule } from './compiler/compile.ts';
import type { ProfileId } from './profiles/profile-id.ts';
import { profiles } from './profiles/profiles.ts';
import { parseModule } from './syntax/parse.ts';
import { NotPython, Unsupported } from './syntax/refusal.ts';
import type { Outcome } from './trace/trace.ts';

/**
 * What already compiling a program comes to, without running it: that it is not Python, or that
 * something is not modelled; null where it compiles. Throws `ChunksMissing` as `run` does.
 */
export function check(
  source: string,
  profile: ProfileId,
): Extract<Outcome, { kind: 'syntax-error' | 'unsupported' }> | null {
  demandChunks(source);
  const { minor } = profiles[profile];
  try {
    compileModule(parseModule(source, minor), profiles[profile]);
    return null;
  } catch (error) {
    if (error instanceof NotPython) {
      return { kind: 'syntax-error', message: error.message, line: error.line };
    }
    if (error instanceof Unsupported) {
      return { kind: 'unsupported', feature: error.feature, line: error.line };
    }
    if (error instanceof RangeError) return null;
    throw error;
  }
}
