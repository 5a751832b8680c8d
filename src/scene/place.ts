/** Something that wants a place in a column for a stretch of time; `from` and `to` are stops, both included. */
export interface Item<Key> {
  readonly key: Key;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Where its top would best be. */
  readonly wish: number;
}

/**
 * The top of each item in one column. Two items overlap only where they never meet in time; each
 * is put as near to its wish as those placed before it allow, and never above `top`.
 */
export function place<Key>(
  items: readonly Item<Key>[],
  top: number,
  gap: number,
): Map<Key, number> {
  const tops = new Map<Key, number>();
  const placed: (Item<Key> & { readonly top: number })[] = [];
  for (const item of items) {
    const rivals = placed.filter((other) => other.from <= item.to && item.from <= other.to);
    const below = rivals.map((other) => other.top + other.height + gap);
    const above = rivals.map((other) => other.top - item.height - gap);
    const isFree = (y: number) =>
      y >= top && rivals.every((_, index) => y >= (below[index] ?? 0) || y <= (above[index] ?? 0));
    let best = Number.POSITIVE_INFINITY;
    for (const y of [Math.max(item.wish, top), ...below, ...above]) {
      if (isFree(y) && Math.abs(y - item.wish) < Math.abs(best - item.wish)) best = y;
    }
    tops.set(item.key, best);
    placed.push({ ...item, top: best });
  }
  return tops;
}
