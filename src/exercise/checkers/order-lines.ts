import type { Simulation } from '../check-context.ts';
import type { OrderLinesSpec } from '../specs/order-lines.ts';
import type { Verdict } from '../verdict.ts';
import { checkConditions } from './write-code.ts';

/** The program that lines make, between those that stand before and after them. */
export function programOfLines(
  { opening, closing }: OrderLinesSpec,
  lines: readonly string[],
): string {
  return [opening, lines.join('\n'), closing]
    .filter((part) => part.trim() !== '')
    .map((part) => `${part.trimEnd()}\n`)
    .join('');
}

/**
 * Runs the program that the lines make. A wrong one draws the mistakes that it shows; where it shows
 * none, the conditions that fail, or what kept it from being judged. A line that is not offered, or
 * is there twice, counts as wrong without a run.
 */
export function checkOrderLines(
  spec: OrderLinesSpec,
  lines: readonly string[],
  simulation: Simulation,
): Verdict {
  const offered = new Map(spec.lines.map((line) => [line.trim(), line]));
  const placed = lines.map((line) => line.trim());
  const foreign = placed.some((line) => !offered.has(line));
  if (foreign || new Set(placed).size !== placed.length) {
    return { score: 0, right: false, feedback: [] };
  }
  const written = placed.map((line) => offered.get(line) ?? line);
  const verdict = checkConditions(spec.conditions, programOfLines(spec, written), simulation);
  if (verdict.right) return verdict;
  const drawn = spec.mistakes.filter((mistake) => {
    if ('uses' in mistake) return placed.includes(mistake.uses.trim());
    const first = placed.indexOf(mistake.first.trim());
    const then = placed.indexOf(mistake.then.trim());
    return first !== -1 && then !== -1 && first < then;
  });
  const ids = new Set(drawn.map(({ feedback }) => feedback));
  return ids.size > 0 ? { score: 0, right: false, feedback: [...ids] } : verdict;
}
