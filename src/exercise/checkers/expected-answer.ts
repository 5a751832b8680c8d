import { parseProgram, type WordSize } from '../program.ts';
import type { PredictSpec } from '../specs/predict.ts';

/**
 * What `program.py` (its text, expectations and all) prints at the line a predict exercise asks
 * for, on a CPython of this word size. Throws when the line does not print exactly one line.
 */
export function expectedAnswer(spec: PredictSpec, programText: string, word: WordSize): string {
  const outputs = parseProgram(programText).expectations.filter(
    (expected) => expected.line === spec.line && (expected.word === null || expected.word === word),
  );
  const [only] = outputs;
  if (only === undefined || outputs.length > 1) {
    throw new Error(`program.py, line ${spec.line}: ${outputs.length} expectations, one is needed`);
  }
  return only.output;
}
