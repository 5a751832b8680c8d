import type { BlockChange } from './changes.ts';
import { wideRows } from './rows.ts';

/** Cells of a block: where and how large it is, whose, what for, and when it was freed. */
const cell = { address: 0, bytes: 1, object: 2, purpose: 3, ended: 4 } as const;
const width = 5;

/** Every block that was in use at one checkpoint or more, in the order in which they were given out. */
export class BlockHistory {
  readonly #rows = wideRows(width);
  /** Where the cells of the blocks in use are, by address. */
  readonly #used = new Map<number, number>();

  get length(): number {
    return this.#rows.length;
  }

  /** Blocks in use now. */
  get living(): number {
    return this.#used.size;
  }

  /** Takes up what the stretch before a checkpoint changed. */
  fold(changes: ReadonlyMap<number, BlockChange | null>, checkpoint: number): void {
    for (const [address, block] of changes) {
      const before = this.#used.get(address);
      if (before !== undefined) {
        this.#rows.cells[before + cell.ended] = checkpoint;
        this.#used.delete(address);
      }
      if (!block) continue;
      const at = this.#rows.add();
      this.#used.set(address, at);
      const { cells } = this.#rows;
      cells[at + cell.address] = address;
      cells[at + cell.bytes] = block.bytes;
      cells[at + cell.object] = block.object;
      cells[at + cell.purpose] = block.purpose;
      cells[at + cell.ended] = Infinity;
    }
  }

  /** The blocks in use at a checkpoint, of the first `length`, with their addresses. */
  *all(
    length: number,
    checkpoint: number,
  ): Generator<readonly [number, BlockChange], void, undefined> {
    for (let at = 0; at < length * width; at += width) {
      if (this.#rows.get(at + cell.ended) <= checkpoint) continue;
      const block = {
        bytes: this.#rows.get(at + cell.bytes),
        object: this.#rows.get(at + cell.object),
        purpose: this.#rows.get(at + cell.purpose),
      };
      yield [this.#rows.get(at + cell.address), block];
    }
  }
}
