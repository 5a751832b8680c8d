import { codes, generations } from './codes.ts';
import { CollectionLog } from './collection-log.ts';
import { oldest, type Promotions, untracked } from './promotions.ts';
import type { LogReader } from './reader.ts';
import { ReferenceTable } from './reference-table.ts';

/** What a stretch of the log does to one object; what stays as it was is undefined. */
export interface ObjectChange {
  readonly id: number;
  readonly birth: Birth | null;
  dead: boolean;
  /** By how much its count grows. */
  count: number;
  size: number | undefined;
  /** As the log packs it. */
  text: number | undefined;
  /** Its {@link Standing} with the collector. */
  standing: number | undefined;
}

/** An object as its allocation tells of it; the type is the number of a string. */
export interface Birth {
  readonly type: number;
  readonly address: number;
  /** The fixed count of an immortal object, else null. */
  readonly immortalCount: number | null;
}

/** A block as the log tells of it. */
export interface BlockChange {
  readonly bytes: number;
  readonly object: number;
  readonly purpose: number;
}

/** How far a collection has come; null where none is under way. */
export interface Progress {
  readonly log: CollectionLog;
  readonly steps: number;
}

/** The kind of a reference in a {@link ReferenceTable}: its holder's tag, and whether it counts. */
export function referenceKind(tag: number, counted: boolean): number {
  return counted ? tag : tag + 4;
}

/** All that a stretch of the log changes: what is made and gone again within it leaves no mark. */
export class Changes {
  readonly objects = new Map<number, ObjectChange>();
  readonly made = new ReferenceTable();
  /** References from before the stretch that end in it. */
  readonly ended = new ReferenceTable();
  /** Blocks by address, null for one that was freed; in the order in which they were given out. */
  readonly blocks = new Map<number, BlockChange | null>();
  /** The collection under way. */
  log: CollectionLog | null;
  steps: number;
  readonly promotions: Promotions;
  readonly #logs: Map<number, CollectionLog>;

  /**
   * `promotions` and `progress`: those of the trace up to where the stretch begins. `logs`: of the
   * collections of the trace that were come to, by the cursors at which they start.
   */
  constructor(
    promotions: Promotions,
    logs: Map<number, CollectionLog>,
    progress: Progress | null = null,
  ) {
    this.promotions = promotions;
    this.#logs = logs;
    this.log = progress?.log ?? null;
    this.steps = progress?.steps ?? 0;
  }

  /** Forgets everything, to begin another stretch. */
  clear(): void {
    this.objects.clear();
    this.made.clear();
    this.ended.clear();
    this.blocks.clear();
  }

  /** Takes up the effect that was read last. */
  apply(reader: LogReader): void {
    const { code } = reader;
    if (code >= codes.incref) this.#reference(reader, code);
    else if (code >= codes.allocate) this.#other(reader, code);
  }

  #reference(reader: LogReader, code: number): void {
    const { object, tag, a, b } = reader;
    if (code >= codes.move) {
      this.#end(reader.fromTag, reader.fromA, reader.fromB, object);
      this.made.add(tag, a, b, object);
    } else if (code < codes.decref) {
      this.#change(object).count += 1;
      this.made.add(tag, a, b, object);
    } else if (code < codes.borrow) {
      this.#change(object).count -= 1;
      this.#end(tag, a, b, object);
    } else if (code < codes.returnBorrowed) this.made.add(tag + 4, a, b, object);
    else this.#end(tag + 4, a, b, object);
  }

  #end(kind: number, a: number, b: number, target: number): void {
    if (!this.made.end(kind, a, b, target, 0)) this.ended.add(kind, a, b, target);
  }

  #change(id: number): ObjectChange {
    return this.objects.get(id) ?? this.#begin(id, null);
  }

  #begin(id: number, birth: Birth | null): ObjectChange {
    const change: ObjectChange = {
      id,
      birth,
      dead: false,
      count: 0,
      size: undefined,
      text: undefined,
      standing: undefined,
    };
    this.objects.set(id, change);
    return change;
  }

  #other(reader: LogReader, code: number): void {
    const { object } = reader;
    switch (code) {
      case codes.allocate:
      case codes.allocateImmortal: {
        const immortalCount = code === codes.allocateImmortal ? reader.detail : null;
        const birth = { type: reader.name, address: reader.address, immortalCount };
        const change = this.#begin(object, birth);
        change.size = reader.size;
        change.text = reader.text;
        change.standing = untracked;
        return;
      }
      case codes.deallocate:
        this.#change(object).dead = true;
        return;
      case codes.change: {
        const change = this.#change(object);
        change.size = reader.size;
        change.text = reader.text;
        return;
      }
      case codes.malloc:
        this.blocks.delete(reader.address);
        this.blocks.set(reader.address, { bytes: reader.size, object, purpose: reader.detail });
        return;
      case codes.free:
        this.blocks.set(reader.address, null);
        return;
      case codes.track:
      case codes.untrack:
        this.#change(object).standing =
          code === codes.track ? this.promotions.standing(0) : untracked;
        return;
      case codes.promoteObject:
        this.#change(object).standing = this.promotions.standing(oldest);
        return;
      case codes.relink:
        if (reader.detail < generations.length)
          this.#change(object).standing = this.promotions.standing(reader.detail);
        return;
      case codes.promote:
        this.promotions.add(reader.detail);
        return;
      default:
        this.#step(reader, code);
    }
  }

  #step(reader: LogReader, code: number): void {
    switch (code) {
      case codes.collectionStart:
        this.log = this.#logs.get(reader.cursor) ?? new CollectionLog(reader.detail >> 1);
        this.#logs.set(reader.cursor, this.log);
        this.steps = 0;
        return;
      case codes.collectionEnd:
        this.log = null;
        return;
      case codes.collectionPhase:
        this.log?.put(this.steps++, code, null, reader.detail);
        return;
      case codes.gcRefs:
      case codes.tentativelyUnreachable:
      case codes.reachable:
        this.log?.put(this.steps++, code, reader.object, reader.size);
    }
  }
}
