/** A growing table of numbers: rows of `width` cells, one after another. */
export class Rows<Cells extends Int32Array | Float64Array> {
  readonly width: number;
  /** Number of rows. */
  length = 0;
  cells: Cells;
  readonly #make: (cells: number) => Cells;

  constructor(width: number, make: (cells: number) => Cells) {
    this.width = width;
    this.#make = make;
    this.cells = make(width * 64);
  }

  /** Adds a row, whose cells must all be set, and answers where they begin. */
  add(): number {
    const at = this.length * this.width;
    this.length += 1;
    if (at + this.width > this.cells.length) {
      const wider = this.#make(this.cells.length * 2);
      wider.set(this.cells);
      this.cells = wider;
    }
    return at;
  }

  /** Forgets all rows. */
  clear(): void {
    this.length = 0;
  }

  /** The number in a cell. */
  get(at: number): number {
    return this.cells[at] ?? 0;
  }
}

/** A table of whole numbers of 32 bits. */
export function intRows(width: number): Rows<Int32Array<ArrayBuffer>> {
  return new Rows(width, (cells) => new Int32Array(cells));
}

/** A table of numbers that may be larger. */
export function wideRows(width: number): Rows<Float64Array<ArrayBuffer>> {
  return new Rows(width, (cells) => new Float64Array(cells));
}
