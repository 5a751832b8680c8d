const depthOf = (line: string) => line.length - line.trimStart().length;

/** The line after the last of the block that a line opens, or after the line itself. */
function endOf(lines: readonly string[], start: number): number {
  const depth = depthOf(lines[start] ?? '');
  let end = start + 1;
  while (end < lines.length && depthOf(lines[end] ?? '') > depth) end += 1;
  return end;
}

/** What a program is without the statement of a line, or with the body of a block in its place. */
function without(lines: readonly string[], start: number): string[][] {
  const end = endOf(lines, start);
  const rest = [...lines.slice(0, start), ...lines.slice(end)];
  if (end === start + 1) return [rest];
  const body = lines.slice(start + 1, end).map((line) => line.slice(4));
  return [rest, [...lines.slice(0, start), ...body, ...lines.slice(end)]];
}

/** The shortest program, statement by statement, that still does what is asked about. */
export async function shorten(
  source: string,
  still: (source: string) => Promise<boolean>,
): Promise<string> {
  let lines = source.trimEnd().split('\n');
  for (let before = Infinity; lines.length < before;) {
    before = lines.length;
    for (let start = lines.length - 1; start >= 0; start -= 1) {
      for (const candidate of without(lines, start)) {
        if (!(await still(`${candidate.join('\n')}\n`))) continue;
        lines = candidate;
        break;
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
