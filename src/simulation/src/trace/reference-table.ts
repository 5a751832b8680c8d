import { intRows } from './rows.ts';

/** Cells of a reference: which kind of holder and whether it counts, the holder, what it refers to. */
const kind = 0;
const a = 1;
const b = 2;
const target = 3;
/** When it ended. */
const ended = 4;
/** The reference that was made before and is found in the same place. */
const older = 5;
const width = 6;

/** When a reference has ended that has not. */
const never = 0x7fff_ffff;

/** References in the order of their making, and a way to find the living ones. */
export class ReferenceTable {
  readonly #rows = intRows(width);
  #heads = new Int32Array(256).fill(-1);
  #living = 0;

  /** References ever made. */
  get length(): number {
    return this.#rows.length;
  }

  /** Forgets all references. */
  clear(): void {
    this.#rows.clear();
    this.#heads.fill(-1);
    this.#living = 0;
  }

  kind(row: number): number {
    return this.#rows.get(row * width + kind);
  }

  a(row: number): number {
    return this.#rows.get(row * width + a);
  }

  b(row: number): number {
    return this.#rows.get(row * width + b);
  }

  target(row: number): number {
    return this.#rows.get(row * width + target);
  }

  /** Whether a reference lives at a time (or still does, where none is given). */
  lives(row: number, time = never - 1): boolean {
    return this.#rows.get(row * width + ended) > time;
  }

  /** A reference is made. */
  add(ofKind: number, ofA: number, ofB: number, to: number): void {
    if (this.#living >= this.#heads.length) this.#widen();
    this.#living += 1;
    const at = this.#rows.add();
    const { cells } = this.#rows;
    cells[at + kind] = ofKind;
    cells[at + a] = ofA;
    cells[at + b] = ofB;
    cells[at + target] = to;
    cells[at + ended] = never;
    this.#link(at);
  }

  /** Ends the youngest living reference of these cells; false where there is none. */
  end(ofKind: number, ofA: number, ofB: number, to: number, time: number): boolean {
    const { cells } = this.#rows;
    const head = hash(ofKind, ofA, ofB, to) & (this.#heads.length - 1);
    let before = -1;
    let at = this.#heads[head] ?? -1;
    while (at >= 0) {
      const next = cells[at + older] ?? -1;
      if (
        cells[at + target] === to &&
        cells[at + b] === ofB &&
        cells[at + a] === ofA &&
        cells[at + kind] === ofKind
      ) {
        cells[at + ended] = time;
        if (before < 0) this.#heads[head] = next;
        else cells[before + older] = next;
        this.#living -= 1;
        return true;
      }
      before = at;
      at = next;
    }
    return false;
  }

  #link(at: number): void {
    const { cells } = this.#rows;
    const head =
      hash(cells[at] ?? 0, cells[at + a] ?? 0, cells[at + b] ?? 0, cells[at + target] ?? 0) &
      (this.#heads.length - 1);
    cells[at + older] = this.#heads[head] ?? -1;
    this.#heads[head] = at;
  }

  #widen(): void {
    this.#heads = new Int32Array(this.#heads.length * 4).fill(-1);
    for (let row = 0; row < this.#rows.length; row += 1) {
      if (this.lives(row)) this.#link(row * width);
    }
  }
}

function hash(ofKind: number, ofA: number, ofB: number, to: number): number {
  const mixed =
    Math.imul(to, 0x9e3779b1) ^
    Math.imul(ofA, 0x85ebca6b) ^
    Math.imul(ofB * 8 + ofKind, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
