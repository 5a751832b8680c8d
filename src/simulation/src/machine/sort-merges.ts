// Merging of sorted runs: merge_at, merge_lo, merge_hi, gallop_left, gallop_right and powerloop of
// Objects/listobject.c, CPython 3.11 to 3.15.

/** Whether the first is less than the second. */
export type Less<T> = (a: T, b: T) => boolean;

/** Items that one side must give in a row before the merge looks further ahead (MIN_GALLOP). */
const fewestInRow = 7;

interface Run {
  readonly start: number;
  length: number;
  power: number;
}

/** The runs of a list that is being sorted, which are merged as they come. */
export class Merging<T> {
  readonly #items: T[];
  readonly #less: Less<T>;
  readonly #runs: Run[] = [];
  #patience = fewestInRow;

  constructor(items: T[], less: Less<T>) {
    this.#items = items;
    this.#less = less;
  }

  /** A run has been found behind the others. */
  push(start: number, length: number): void {
    const runs = this.#runs;
    const last = runs.at(-1);
    if (last) {
      const power = powerOf(last, length, this.#items.length);
      while (runs.length > 1 && (runs.at(-2)?.power ?? 0) > power) this.#mergeAt(runs.length - 2);
      const top = runs.at(-1);
      if (top) top.power = power;
    }
    runs.push({ start, length, power: 0 });
  }

  /** Merges all that are left. */
  finish(): void {
    const runs = this.#runs;
    while (runs.length > 1) {
      const at = runs.length - 2;
      const [left, right] = [runs[at - 1], runs[at + 1]];
      this.#mergeAt(left && right && left.length < right.length ? at - 1 : at);
    }
  }

  #mergeAt(at: number): void {
    const [a, b] = [this.#runs[at], this.#runs[at + 1]];
    if (!a || !b) return;
    const items = this.#items;
    const left = items.slice(a.start, a.start + a.length);
    const right = items.slice(b.start, b.start + b.length);
    a.length += b.length;
    this.#runs.splice(at + 1, 1);
    const skipped = this.#gallopRight(right[0] as T, left, left.length, 0);
    if (skipped === left.length) return;
    const kept = this.#gallopLeft(left.at(-1) as T, right, right.length, right.length - 1);
    if (kept === 0) return;
    const [low, high] = [left.slice(skipped), right.slice(0, kept)];
    const merged =
      low.length <= high.length ? this.#mergeLow(low, high) : this.#mergeHigh(low, high);
    items.splice(a.start + skipped, merged.length, ...merged);
  }

  /** From the front; the last item of the left run is not compared. */
  #mergeLow(a: readonly T[], b: readonly T[]): T[] {
    const out: T[] = [];
    let [i, j] = [0, 0];
    const takeA = (count: number) => {
      for (let end = i + count; i < end; i += 1) out.push(a[i] as T);
    };
    const takeB = (count: number) => {
      for (let end = j + count; j < end; j += 1) out.push(b[j] as T);
    };
    const ended = () => j === b.length || i >= a.length - 1;
    takeB(1);
    while (!ended()) {
      let [countA, countB] = [0, 0];
      while (!ended() && countA < this.#patience && countB < this.#patience) {
        if (this.#less(b[j] as T, a[i] as T)) {
          takeB(1);
          [countA, countB] = [0, countB + 1];
        } else {
          takeA(1);
          [countA, countB] = [countA + 1, 0];
        }
      }
      if (ended()) break;
      this.#patience += 1;
      do {
        if (this.#patience > 1) this.#patience -= 1;
        countA = this.#gallopRight(b[j] as T, a.slice(i), a.length - i, 0);
        takeA(countA);
        if (countA > 0 && ended()) break;
        takeB(1);
        if (ended()) break;
        countB = this.#gallopLeft(a[i] as T, b.slice(j), b.length - j, 0);
        takeB(countB);
        if (countB > 0 && ended()) break;
        takeA(1);
      } while (!ended() && (countA >= fewestInRow || countB >= fewestInRow));
      if (!ended()) this.#patience += 1;
    }
    // What is left of the right run goes before the last item of the left one.
    if (a.length - i === 1) takeB(b.length - j);
    takeA(a.length - i);
    return out;
  }

  /** From the back; the first item of the right run is not compared. */
  #mergeHigh(a: readonly T[], b: readonly T[]): T[] {
    const out: T[] = [];
    let [i, j] = [a.length, b.length];
    const takeA = (count: number) => {
      for (let end = i - count; i > end; i -= 1) out.push(a[i - 1] as T);
    };
    const takeB = (count: number) => {
      for (let end = j - count; j > end; j -= 1) out.push(b[j - 1] as T);
    };
    const ended = () => i === 0 || j <= 1;
    takeA(1);
    while (!ended()) {
      let [countA, countB] = [0, 0];
      while (!ended() && countA < this.#patience && countB < this.#patience) {
        if (this.#less(b[j - 1] as T, a[i - 1] as T)) {
          takeA(1);
          [countA, countB] = [countA + 1, 0];
        } else {
          takeB(1);
          [countA, countB] = [0, countB + 1];
        }
      }
      if (ended()) break;
      this.#patience += 1;
      do {
        if (this.#patience > 1) this.#patience -= 1;
        countA = i - this.#gallopRight(b[j - 1] as T, a, i, i - 1);
        takeA(countA);
        if (countA > 0 && ended()) break;
        takeB(1);
        if (ended()) break;
        countB = j - this.#gallopLeft(a[i - 1] as T, b, j, j - 1);
        takeB(countB);
        if (countB > 0 && ended()) break;
        takeA(1);
      } while (!ended() && (countA >= fewestInRow || countB >= fewestInRow));
      if (!ended()) this.#patience += 1;
    }
    if (j === 1) takeA(i);
    takeB(j);
    return out.reverse();
  }

  /** Where an item goes among the first `length` of a run, before those equal to it. */
  #gallopLeft(key: T, run: readonly T[], length: number, hint: number): number {
    return gallop((at) => this.#less(run[at] as T, key), length, hint);
  }

  /** Where an item goes among the first `length` of a run, behind those equal to it. */
  #gallopRight(key: T, run: readonly T[], length: number, hint: number): number {
    return gallop((at) => !this.#less(key, run[at] as T), length, hint);
  }
}

/** The first position that is not below a key, looking ever further from a hint and then between. */
function gallop(below: (at: number) => boolean, length: number, hint: number): number {
  let [last, offset] = [0, 1];
  let [low, high] = [0, 0];
  if (below(hint)) {
    const most = length - hint;
    while (offset < most && below(hint + offset)) [last, offset] = [offset, offset * 2 + 1];
    [low, high] = [hint + last, hint + Math.min(offset, most)];
  } else {
    const most = hint + 1;
    while (offset < most && !below(hint - offset)) [last, offset] = [offset, offset * 2 + 1];
    [low, high] = [hint - Math.min(offset, most), hint - last];
  }
  low += 1;
  while (low < high) {
    const middle = low + ((high - low) >> 1);
    if (below(middle)) low = middle + 1;
    else high = middle;
  }
  return high;
}

/** powerloop: how deep in a balanced tree of merges the boundary between two runs lies. */
function powerOf({ start, length }: Run, next: number, whole: number): number {
  let a = 2 * start + length;
  let b = a + length + next;
  for (let power = 1; ; power += 1) {
    if (a >= whole) {
      a -= whole;
      b -= whole;
    } else if (b >= whole) return power;
    a *= 2;
    b *= 2;
  }
}
