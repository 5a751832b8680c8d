/** The number of the last line that is this one, but for its indentation, from 1. Throws where none is. */
export function lineOf(source: string, text: string): number {
  const at = source.split('\n').findLastIndex((line) => line.trim() === text.trim());
  if (at < 0) throw new Error(`the program has no line ${text}:\n${source}`);
  return at + 1;
}

/** The number of the last line, from 1. */
export function lastLine(source: string): number {
  return source.trimEnd().split('\n').length;
}

/** What was printed, line by line. */
export function printedLines(stdout: string): string[] {
  return stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n');
}
