import { outputLines } from '#components/program-runner/compare-outputs.ts';

/** Lines of several outputs that stand side by side. */
export interface AlignedRow {
  /** The text of each output's line; null where an output has none here. */
  readonly cells: readonly (string | null)[];
  /** The place of each line in its output, counted from 0; null where there is none. */
  readonly places: readonly (number | null)[];
  readonly differs: boolean;
}

/** Products of lengths up to which common lines are looked for; longer outputs stand as they are. */
const mostCompared = 4_000_000;

/**
 * Lays outputs side by side. Those of equally many lines stand line by line, as they are: a number
 * that happens to be printed elsewhere too moves nothing. Only where one has more lines than those
 * before it are lines that they have in common brought together.
 */
export function alignOutputs(outputs: readonly string[]): AlignedRow[] {
  let rows: (readonly (number | null)[])[] = [];
  const texts = outputs.map(outputLines);
  texts.forEach((lines, output) => {
    const known = rows.map((places) => new Set(textsAt(texts, places)));
    const blanks = Array.from({ length: output }, () => null);
    rows = pairs(known, lines).map(([row, place]) => [
      ...(row === null ? blanks : (rows[row] ?? [])),
      place,
    ]);
  });
  return rows.map((places) => {
    const cells = places.map((place, output) => textAt(texts, output, place));
    return { cells, places, differs: new Set(cells).size > 1 };
  });
}

function textAt(texts: readonly (readonly string[])[], output: number, place: number | null) {
  return place === null ? null : (texts[output]?.[place] ?? null);
}

function textsAt(texts: readonly (readonly string[])[], places: readonly (number | null)[]) {
  return places.map((place, output) => textAt(texts, output, place));
}

type Pair = readonly [row: number | null, place: number | null];

/** Which line of an output belongs to which row, in order; null for a row or a line that is alone. */
function pairs(rows: readonly ReadonlySet<string | null>[], lines: readonly string[]): Pair[] {
  if (rows.length === lines.length) return lines.map((_, at) => [at, at]);
  const anchors = [...commonLines(rows, lines), [rows.length, lines.length] as const];
  const paired: Pair[] = [];
  let [row, place] = [0, 0];
  for (const [nextRow, nextPlace] of anchors) {
    while (row < nextRow || place < nextPlace) {
      paired.push([row < nextRow ? row++ : null, place < nextPlace ? place++ : null]);
    }
    if (nextRow < rows.length) paired.push([row++, place++]);
  }
  return paired;
}

/** The longest sequence of lines that are, in this order, in rows too (dynamic programming). */
function commonLines(
  rows: readonly ReadonlySet<string | null>[],
  lines: readonly string[],
): (readonly [row: number, place: number])[] {
  const [height, width] = [rows.length + 1, lines.length + 1];
  if (rows.length * lines.length > mostCompared) return [];
  const isSame = (row: number, place: number) => rows[row]?.has(lines[place] ?? null) === true;
  const longest = new Uint32Array(height * width);
  const at = (row: number, place: number) => longest[row * width + place] ?? 0;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let place = lines.length - 1; place >= 0; place -= 1) {
      longest[row * width + place] = isSame(row, place)
        ? at(row + 1, place + 1) + 1
        : Math.max(at(row + 1, place), at(row, place + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let row = 0, place = 0; row < rows.length && place < lines.length;) {
    if (isSame(row, place)) found.push([row++, place++]);
    else if (at(row + 1, place) >= at(row, place + 1)) row += 1;
    else place += 1;
  }
  return found;
}
