import { BlockHistory } from './block-history.ts';
import { Changes, type Progress } from './changes.ts';
import type { CollectionLog } from './collection-log.ts';
import { ObjectHistory } from './object-history.ts';
import { Promotions } from './promotions.ts';
import { LogReader, type ReaderState } from './reader.ts';
import { ReferenceTable } from './reference-table.ts';
import type { Trace } from './trace.ts';

/** Effects between two checkpoints: read in about a millisecond. */
const interval = 4096;

/** A point from which a replay goes on: how much of the history lies before it. */
export interface Checkpoint {
  readonly number: number;
  readonly reader: ReaderState;
  readonly objects: number;
  readonly livingObjects: number;
  readonly references: number;
  readonly blocks: number;
  readonly promotions: number;
  /** The collection under way. */
  readonly collection: Progress | null;
}

/**
 * What outlives the checkpoints of a trace, read as far as anyone has asked. A checkpoint costs only
 * what has changed since the one before, and what is between two of them is read again when asked.
 */
export class History {
  readonly trace: Trace;
  readonly objects = new ObjectHistory();
  readonly references = new ReferenceTable();
  readonly blocks = new BlockHistory();
  /** Of the collections come to, by the cursors at which they start. */
  readonly logs = new Map<number, CollectionLog>();
  readonly #reader: LogReader;
  readonly promotions = new Promotions();
  readonly #changes = new Changes(this.promotions, this.logs);
  readonly #checkpoints: Checkpoint[];

  constructor(trace: Trace) {
    this.trace = trace;
    this.#reader = new LogReader(trace);
    this.#checkpoints = [this.#checkpoint(0)];
  }

  /** The last checkpoint before a cursor, or the first for cursor 0. */
  before(cursor: number): Checkpoint {
    const wanted = Math.max(0, Math.ceil(cursor / interval) - 1);
    while (this.#checkpoints.length <= wanted) this.#advance();
    const found = this.#checkpoints[wanted];
    if (!found) throw new RangeError(`no checkpoint ${String(wanted)}`);
    return found;
  }

  #advance(): void {
    const number = this.#checkpoints.length;
    const [reader, changes] = [this.#reader, this.#changes];
    changes.clear();
    for (let left = interval; left > 0; left -= 1) {
      reader.step();
      changes.apply(reader);
    }
    this.objects.fold(changes.objects.values(), number);
    const { made, ended } = changes;
    for (let row = 0; row < ended.length; row += 1) {
      const target = ended.target(row);
      this.references.end(ended.kind(row), ended.a(row), ended.b(row), target, number);
    }
    for (let row = 0; row < made.length; row += 1) {
      if (made.lives(row)) {
        this.references.add(made.kind(row), made.a(row), made.b(row), made.target(row));
      }
    }
    this.blocks.fold(changes.blocks, number);
    this.#checkpoints.push(this.#checkpoint(number));
  }

  #checkpoint(number: number): Checkpoint {
    const { log, steps } = this.#changes;
    return {
      number,
      reader: this.#reader.save(),
      objects: this.objects.length,
      livingObjects: this.objects.living,
      references: this.references.length,
      blocks: this.blocks.length,
      promotions: this.promotions.length,
      collection: log && { log, steps },
    };
  }
}
