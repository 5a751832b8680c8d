/** What `sys.getsizeof` printed for a container, in bytes, by the number of items in it. */
export type Sizes = readonly number[];

/** A change of size from one number of items to the next. */
export interface Jump {
  /** Items with which the container has the new size. */
  readonly items: number;
  readonly bytes: number;
  /** Bytes more than before; fewer if negative. */
  readonly by: number;
  /** The most items that it holds at this size; null where the run does not show it. */
  readonly room: number | null;
}

/** Reads what a size program printed: a line `<items> <bytes>` for each number of items, from 0. */
export function readSizes(stdout: string): Sizes {
  const sizes: number[] = [];
  for (const line of stdout.trimEnd().split('\n')) {
    const [items, bytes] = line.split(' ').map(Number);
    if (items !== undefined && bytes !== undefined) sizes[items] = bytes;
  }
  return sizes;
}

/** Every change of size as the number of items grows, or falls if `emptied`, in that order. */
export function jumpsOf(sizes: Sizes, emptied = false): Jump[] {
  const jumps = sizes.flatMap((bytes, items) => {
    const before = sizes[emptied ? items + 1 : items - 1];
    if (before === undefined || before === bytes) return [];
    return [{ items, bytes, by: bytes - before, room: emptied ? null : roomAt(sizes, items) }];
  });
  return emptied ? jumps.reverse() : jumps;
}

/**
 * How many items a container with `items` can have without a change of size, as seen in the run;
 * null where the run ends first.
 */
export function roomAt(sizes: Sizes, items: number): number | null {
  const next = sizes.findIndex((bytes, at) => at > items && bytes !== sizes[items]);
  return next < 0 ? null : next - 1;
}
