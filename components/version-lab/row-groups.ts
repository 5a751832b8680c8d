/** Neighbouring outputs that have the same in a row. */
export interface RowGroup {
  /** What they have; null where they have no such line. */
  readonly text: string | null;
  /** The first and the last of them, by their number. */
  readonly first: number;
  readonly last: number;
}

/** The cells of a row, those that are the same and stand beside each other taken together. */
export function rowGroups(cells: readonly (string | null)[]): RowGroup[] {
  const groups: RowGroup[] = [];
  cells.forEach((text, side) => {
    const before = groups.at(-1);
    if (before?.text === text) groups[groups.length - 1] = { ...before, last: side };
    else groups.push({ text, first: side, last: side });
  });
  return groups;
}
