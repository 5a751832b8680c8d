// Sorting of few items: count_run and binarysort of Objects/listobject.c, as of 3.11 and as of 3.13.
// The program's own `__lt__` sees each comparison, so that their order is CPython's.

/** Whether the first is less than the second. */
export type Less<T> = (a: T, b: T) => boolean;

/** Items up to which CPython sorts by insertion alone. */
const fewest = 64;

/** Sorts in place, stably. */
export function sortInPlace<T>(items: T[], less: Less<T>, minor: number): void {
  if (items.length < 2) return;
  if (items.length >= fewest) {
    items.sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
    return;
  }
  const before = (a: number, b: number) => {
    const [left, right] = [items[a], items[b]];
    return left !== undefined && right !== undefined && less(left, right);
  };
  const run = minor >= 13 ? newRun(items, before) : oldRun(items, before);
  for (let start = run; start < items.length; start += 1) {
    let [low, high] = [0, start];
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if (before(start, middle)) high = middle;
      else low = middle + 1;
    }
    items.splice(low, 0, ...items.splice(start, 1));
  }
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
