/**
 * Where a page has to be scrolled to stand beside another that is at `at`. `from` and `to` are the
 * places of the same parts in both, in pixels from the top and in order; between two parts the pages
 * go at the speed that their lengths ask for.
 */
export function follow(at: number, from: readonly number[], to: readonly number[]): number {
  const known = Math.min(from.length, to.length);
  const next = from.slice(0, known).findIndex((place) => place > at);
  const before = (next < 0 ? known : next) - 1;
  const start = from[before] ?? 0;
  const there = to[before] ?? 0;
  const length = (from[before + 1] ?? start + 1) - start;
  const lengthThere = next < 0 ? length : (to[before + 1] ?? there) - there;
  return there + ((at - start) / length) * lengthThere;
}
