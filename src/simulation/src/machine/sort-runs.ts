// Sorting: list_sort_impl, count_run, binarysort and found_new_run of Objects/listobject.c, as of 3.11
// and as of 3.13. The program's own `__lt__` sees each comparison, so that their order is CPython's.
import { type Less, Merging } from './sort-merges.ts';

/** Runs are made at least so long, or half as long (MAX_MINRUN). */
const longestLeast = 64;

/** Sorts in place, stably. */
export function sortInPlace<T>(items: T[], less: Less<T>, minor: number): void {
  if (items.length < 2) return;
  const merging = new Merging(items, less);
  const least = minor >= 15 ? leastRuns(items.length) : () => leastRun(items.length);
  for (let start = 0; start < items.length;) {
    const rest = items.slice(start);
    const length = sortedRun(rest, least(), less, minor);
    items.splice(start, length, ...rest.slice(0, length));
    merging.push(start, length);
    start += length;
  }
  merging.finish();
}

/** merge_compute_minrun: so that the number of runs is a power of 2, or little less. */
function leastRun(length: number): number {
  let odd = 0;
  while (length >= longestLeast) {
    odd |= length & 1;
    length >>= 1;
  }
  return length + odd;
}

/** minrun_next (3.15): lengths by turns, so that their mean is the whole by a power of 2. */
function leastRuns(length: number): () => number {
  let halvings = 0;
  while (length >> halvings >= longestLeast) halvings += 1;
  let rest = 0;
  return () => {
    rest += length;
    const least = rest >> halvings;
    rest &= (1 << halvings) - 1;
    return least;
  };
}

/** Sorts the run that the items begin with, and more of them where it is shorter than `least`; its length. */
function sortedRun<T>(items: T[], least: number, less: Less<T>, minor: number): number {
  if (items.length < 2) return items.length;
  const before = (a: number, b: number) => {
    const [left, right] = [items[a], items[b]];
    return left !== undefined && right !== undefined && less(left, right);
  };
  const run = minor >= 13 ? newRun(items, before) : oldRun(items, before);
  const length = Math.max(run, Math.min(least, items.length));
  for (let start = run; start < length; start += 1) {
    let [low, high] = [0, start];
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if (before(start, middle)) high = middle;
      else low = middle + 1;
    }
    items.splice(low, 0, ...items.splice(start, 1));
  }
  return length;
}

function reverse<T>(items: T[], from: number, to: number): void {
  items.splice(from, to - from, ...items.slice(from, to).toReversed());
}

type Before = (a: number, b: number) => boolean;

/** The length of the run that the items begin with, ascending afterwards (up to 3.12). */
function oldRun<T>(items: T[], before: Before): number {
  const descending = before(1, 0);
  let length = 2;
  while (length < items.length && before(length, length - 1) === descending) length += 1;
  if (descending) reverse(items, 0, length);
  return length;
}

/** The same from 3.13 on, which also takes in equal items. */
function newRun<T>(items: T[], before: Before): number {
  const ascend = (from: number) => {
    let length = from;
    while (length < items.length && !before(length, length - 1)) length += 1;
    return length;
  };
  let length = ascend(1);
  if (length === items.length) return length;
  if (length > 1) {
    if (before(0, length - 1)) return length;
    reverse(items, 0, length);
  }
  let equal = 0;
  const endEqual = () => {
    if (equal > 0) reverse(items, length - equal - 1, length);
    equal = 0;
  };
  for (length += 1; length < items.length; length += 1) {
    if (before(length, length - 1)) endEqual();
    else if (before(length - 1, length)) break;
    else equal += 1;
  }
  endEqual();
  reverse(items, 0, length);
  return ascend(length);
}
