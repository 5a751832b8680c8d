import { operation, operationLength, purposes, type ArenaRecord } from '../arena-record.ts';
import type { Amount } from '../arena-state.ts';
import { arenaState, MemoryImage } from './memory-image.ts';

/** What a block holds. */
export interface Contents {
  /** Bytes asked for. */
  readonly bytes: number;
  readonly purpose: (typeof purposes)[number];
  readonly type: string;
  /** `sys.getsizeof` of the object. */
  readonly size: number;
  readonly text: string | null;
  /** Bytes of the object's block before where `id()` points; -1 where that is not known. */
  readonly header: number;
  /** The object is gone, but CPython keeps its block on a free list of that type. */
  readonly kept: boolean;
}

/** What a step did, in blocks. */
export interface StepSums {
  readonly taken: readonly Amount[];
  readonly given: readonly Amount[];
  readonly largeTaken: number;
  readonly largeGiven: number;
  readonly arenasCame: number;
  readonly arenasWent: number;
}

interface Request {
  bytes: number;
  object: number;
  purpose: number;
}

/** Plays an `ArenaRecord` into an image, forwards from where it stands, backwards from the start. */
export class MapReader {
  readonly record: ArenaRecord;
  image: MemoryImage;
  #step = -1;
  #at = 0;
  #mark = 0;
  #requests = new Map<number, Request>();
  #described = new Map<number, { size: number; text: number }>();
  #dead = new Set<number>();
  #large = new Map<number, number>();
  #freed = new Map<number, number[]>();
  #sums = new Sums();

  constructor(record: ArenaRecord) {
    this.record = record;
    this.image = new MemoryImage(record);
  }

  get step(): number {
    return this.#step;
  }

  /** Goes to a step: 0 is before the program. */
  go(step: number): void {
    if (step < this.#step) this.#restart();
    while (this.#step < step) {
      this.#step += 1;
      this.image.settle();
      this.#sums = new Sums();
      const end = this.record.ends[this.#step] ?? this.#at;
      for (; this.#at < end; this.#at += 1) this.#apply();
      this.#applyMarks(end);
    }
  }

  /** What the last step did. */
  get sums(): StepSums {
    return this.#sums;
  }

  /** Blocks alive that the system gave. */
  get large(): { readonly count: number; readonly bytes: number } {
    let bytes = 0;
    for (const each of this.#large.values()) bytes += each;
    return { count: this.#large.size, bytes };
  }

  /** What the block at an offset holds; null for one that is not in use. */
  contents(offset: number): Contents | null {
    const request = this.#requests.get(offset);
    if (!request) return null;
    const { bytes, object, purpose } = request;
    const description = this.#described.get(object);
    return {
      bytes,
      purpose: purposes[purpose] ?? 'object',
      type: this.record.types[object] ?? '?',
      size: description?.size ?? 0,
      text: this.record.texts[description?.text ?? -1] ?? null,
      header: this.record.headers[object] ?? -1,
      kept: this.#dead.has(object),
    };
  }

  /** The turn of a freed block to be used again, from 1; null where it has none. */
  turn(offset: number): number | null {
    const freed = this.#freed.get(this.image.poolOf(offset));
    const at = freed?.lastIndexOf(offset) ?? -1;
    return freed && at >= 0 ? freed.length - at : null;
  }

  #restart(): void {
    this.image = new MemoryImage(this.record);
    this.#step = -1;
    this.#at = 0;
    this.#mark = 0;
    this.#requests = new Map();
    this.#described = new Map();
    this.#dead = new Set();
    this.#large = new Map();
    this.#freed = new Map();
  }

  #apply(): void {
    this.#applyMarks(this.#at);
    const at = this.#at * operationLength;
    const { operations } = this.record;
    const [kind, first, second] = [
      operations[at],
      operations[at + 1] ?? 0,
      operations[at + 2] ?? 0,
    ];
    const [third, fourth] = [operations[at + 3] ?? 0, operations[at + 4] ?? 0];
    if (kind === operation.describe) this.#described.set(first, { size: second, text: third });
    else if (kind === operation.die) this.#dead.add(first);
    else if (kind === operation.take)
      this.#take(first, { bytes: second, object: third, purpose: fourth });
    else this.#give(first);
  }

  #take(offset: number, request: Request): void {
    if (offset < 0) {
      if (!this.#large.has(offset)) this.#sums.largeTaken += 1;
      this.#large.set(offset, request.bytes);
      return;
    }
    const { image } = this;
    const pool = image.poolOf(offset);
    image.reach(pool);
    if (image.used[pool] === 0) {
      const blockBytes = Math.ceil(request.bytes / this.record.alignment) * this.record.alignment;
      if (image.blockBytes[pool] !== blockBytes) this.#freed.delete(pool);
    }
    const isNew = image.take(offset, request.bytes);
    this.#requests.set(offset, request);
    if (!isNew) return;
    this.#sums.take(image.blockBytes[pool] ?? 0);
    const freed = this.#freed.get(pool);
    if (!freed) return;
    // The last one freed is the first to be used again.
    if (freed.at(-1) === offset) freed.pop();
    else if (freed.includes(offset)) freed.splice(freed.indexOf(offset), 1);
  }

  #give(offset: number): void {
    if (this.#large.delete(offset)) {
      this.#sums.largeGiven += 1;
      return;
    }
    const { image } = this;
    const pool = image.poolOf(offset);
    this.#sums.give(image.blockBytes[pool] ?? 0);
    image.give(offset);
    this.#requests.delete(offset);
    const freed = this.#freed.get(pool);
    if (freed) freed.push(offset);
    else this.#freed.set(pool, [offset]);
  }

  /** Arenas that came or went before the operation of that number. */
  #applyMarks(before: number): void {
    const { arenas } = this.record;
    for (let mark = arenas?.[this.#mark]; mark && mark.operation < before;) {
      if (mark.held) this.#sums.arenasCame += 1;
      else {
        this.#sums.arenasWent += 1;
        const first = mark.arena * this.image.poolsPerArena;
        for (let pool = first; pool < first + this.image.poolsPerArena; pool += 1) {
          this.#freed.delete(pool);
        }
      }
      this.image.setArena(mark.arena, mark.held ? arenaState.held : arenaState.returned);
      this.#mark += 1;
      mark = arenas?.[this.#mark];
    }
  }
}

/** Counts what a step does. */
class Sums implements StepSums {
  largeTaken = 0;
  largeGiven = 0;
  arenasCame = 0;
  arenasWent = 0;
  readonly #taken = new Map<number, number>();
  readonly #given = new Map<number, number>();

  take(blockBytes: number): void {
    this.#taken.set(blockBytes, (this.#taken.get(blockBytes) ?? 0) + 1);
  }

  give(blockBytes: number): void {
    this.#given.set(blockBytes, (this.#given.get(blockBytes) ?? 0) + 1);
  }

  get taken(): Amount[] {
    return amounts(this.#taken);
  }

  get given(): Amount[] {
    return amounts(this.#given);
  }
}

function amounts(counts: ReadonlyMap<number, number>): Amount[] {
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([blockBytes, count]) => ({ blockBytes, count }));
}
