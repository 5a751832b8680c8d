import type { Chunk } from '../chunks/chunk.ts';
import type { CodeObject } from '../compiler/code.ts';
import { op } from '../compiler/opcodes.ts';
import { moduleChunks } from './modules/module-chunks.ts';

/** Every code object in one, itself first. */
function* allCode(code: CodeObject): Generator<CodeObject> {
  yield code;
  for (const constant of code.constants) {
    if (constant.kind === 'code') yield* allCode(constant.code);
  }
}

/**
 * Chunks that a program evidently needs and that have not been loaded. Those that it comes to in some
 * other way are missed when it does: a run is then begun anew, which this saves.
 */
export function missingChunks(program: CodeObject): Chunk<unknown>[] {
  const needed = new Set<Chunk<unknown>>();
  for (const { instructions, names } of allCode(program)) {
    for (const { op: operation, arg } of instructions) {
      const chunk = operation === op.IMPORT_NAME && moduleChunks.get(names[arg] ?? '');
      if (chunk && !chunk.isLoaded) needed.add(chunk);
    }
  }
  return [...needed];
}
