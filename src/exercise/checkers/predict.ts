import type { PredictSpec } from '../specs/predict.ts';
import type { Verdict } from '../verdict.ts';

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
