import { parseProgram, type WordSize } from '../program.ts';
import type { PredictSpec } from '../spec.ts';
import type { Verdict } from '../verdict.ts';

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

/**
 * One spelling for answers that mean the same: full-width digits and punctuation of a Chinese
 * keyboard as ASCII, no white space at the ends or beside commas, other runs of it as one space.
 */
export function normalAnswer(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('、', ',')
    .replace(/\s*,\s*/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Compares a typed answer with what the program prints there. */
export function checkPredict(spec: PredictSpec, text: string, expected: string): Verdict {
  const answer = normalAnswer(text);
  if (answer === normalAnswer(expected)) return { score: 1, right: true, feedback: [] };
  const mistake = spec.mistakes.find((known) => normalAnswer(known.answer) === answer);
  return { score: 0, right: false, feedback: [mistake?.feedback ?? spec.otherwise] };
}
