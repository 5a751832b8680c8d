/** A row of whole numbers that grows; far smaller than an array of them. */
export class IntColumn {
  #cells = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#cells.length) {
      const wider = new Int32Array(this.#cells.length * 2);
      wider.set(this.#cells);
      this.#cells = wider;
    }
    this.#cells[this.#length++] = value;
  }

  set(at: number, value: number): void {
    this.#cells[at] = value;
  }

  /** A copy of what there is. */
  finish(): Int32Array {
    return this.#cells.slice(0, this.#length);
  }
}

/** For each key from 0 to `keys - 1` the numbers of the rows that have it, in their order. */
export interface Groups {
  /** Where the rows of a key begin in `rows`; those of the next one begin where they end. */
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Groups rows by their keys; a row whose key is below 0 is in no group. */
export function groupBy(keyOf: Int32Array, keys: number): Groups {
  const start = new Int32Array(keys + 1);
  for (const key of keyOf) if (key >= 0) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key += 1)
    start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const rows = new Int32Array(start[keys] ?? 0);
  keyOf.forEach((key, row) => {
    if (key < 0) return;
    rows[next[key] ?? 0] = row;
    next[key] = (next[key] ?? 0) + 1;
  });
  return { start, rows };
}

/** The rows of a key. */
export function group({ start, rows }: Groups, key: number): Int32Array {
  return rows.subarray(start[key] ?? 0, start[key + 1] ?? 0);
}
