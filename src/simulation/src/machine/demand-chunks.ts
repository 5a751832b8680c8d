import { ChunksMissing, missingChunks, type Signs } from '../chunks/chunk.ts';
import type { CodeObject } from '../compiler/code.ts';
import { op } from '../compiler/opcodes.ts';

/** What code, and all code inside it, shows of what it will need. */
function signsOf(program: CodeObject): Signs {
  const imports = new Set<string>();
  const names = new Set<string>();
  const operations = new Set<number>();
  const read = (code: CodeObject) => {
    for (const name of code.names) names.add(name);
    for (const { op: operation, arg } of code.instructions) {
      operations.add(operation);
      if (operation === op.IMPORT_NAME) imports.add(code.names[arg] ?? '');
    }
    for (const constant of code.constants) {
      if (constant.kind === 'code') read(constant.code);
    }
  };
  read(program);
  return { imports, names, operations };
}

/** Ends the run where chunks have not been loaded that a program evidently needs. */
export function demandChunks(program: CodeObject): void {
  const missing = missingChunks(signsOf(program));
  if (missing.length > 0) throw new ChunksMissing(missing);
}
