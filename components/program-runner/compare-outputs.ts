/** One line of output from both sides; null where a side has no such line. */
export interface ComparedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly simulation: string | null;
  readonly cpython: string | null;
  readonly agrees: boolean;
}

/** The lines of an output, without an empty one after its last newline. */
export function outputLines(output: string): string[] {
  const lines = output.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Both outputs, line by line: nothing is skipped or realigned, so a line too many shows as one. */
export function compareOutputs(simulation: string, cpython: string): ComparedLine[] {
  const [left, right] = [outputLines(simulation), outputLines(cpython)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [ours = null, theirs = null] = [left[index], right[index]];
    return { line: index + 1, simulation: ours, cpython: theirs, agrees: ours === theirs };
  });
}
