// The collector's lists, as effects tell what becomes of them (Python/gc.c, 3.13 and 3.14.2:
// gc_list_append, gc_list_move, gc_list_merge).
import { listCount, listOf, unreachableList } from './list-ids.ts';
import { ObjectLists } from './object-lists.ts';
import { codes } from './codes.ts';
import { allPhases, type CollectionPhase } from './effect.ts';
import type { Follower } from './followed-trace.ts';
import { promotionOf } from './promotions.ts';
import type { LogReader } from './reader.ts';

const ownTypes = new Set(['module', 'builtin_function_or_method']);

/** What a {@link ListFollower} goes on from. */
export interface ListsState {
  /** For each list its length and its objects. */
  readonly lists: Int32Array;
  readonly tracked: number;
  readonly found: readonly number[] | null;
  readonly own: readonly number[];
}

/** What is done now, while a collection runs. */
interface Running {
  /** The list that is searched, and the one of those that survive. */
  readonly base: number;
  readonly old: number;
  readonly generation: number;
  phase: CollectionPhase | null;
}

/** Keeps lists of its own as a run's collector does, effect by effect. */
export class ListFollower implements Follower<ListsState> {
  readonly lists: ObjectLists;
  readonly #incremental: boolean;
  #running: Running | null = null;
  readonly #aside = new Set<number>();
  /** Objects on all lists. */
  tracked: number;
  /**
   * Objects of the program that the first collection of an older generation than the youngest found: it
   * came to them before or after the program's names. Null until then; none where it was no full one.
   */
  found: Set<number> | null;
  /** Parts of modules that CPython has anyway, tracked or not. */
  readonly #own: Set<number>;

  constructor(incremental: boolean, from?: ListsState) {
    this.#incremental = incremental;
    this.lists = copiedLists(from?.lists);
    this.tracked = from?.tracked ?? 0;
    this.found = from?.found ? new Set(from.found) : null;
    this.#own = new Set(from?.own);
  }

  get weight(): number {
    return this.tracked;
  }

  save(): ListsState {
    const { tracked, found } = this;
    const lists = packedLists(this.lists);
    return { lists, tracked, found: found && [...found], own: [...this.#own] };
  }

  /** Whether no collection is under way, so that the lists are all there is to know. */
  get isWhole(): boolean {
    return this.#running === null;
  }

  /** Does what the effect that was read last says. */
  apply(reader: LogReader): void {
    const { code, object, detail } = reader;
    switch (code) {
      case codes.allocate:
        if (ownTypes.has(reader.stringAt(reader.name))) this.#own.add(object);
        return;
      case codes.track:
        this.lists.append(0, object);
        this.tracked += 1;
        return;
      case codes.untrack:
      case codes.deallocate:
        this.#remove(object);
        return;
      case codes.promote:
        this.#promote(detail);
        return;
      case codes.promoteObject:
        // The visited space.
        this.lists.move(object, 1);
        return;
      case codes.relink:
        this.lists.move(object, detail);
        return;
      case codes.tentativelyUnreachable:
        this.#aside.add(object);
        this.lists.move(object, unreachableList);
        return;
      case codes.reachable:
        if (this.#aside.delete(object) && this.#running?.phase === 'move-unreachable')
          this.lists.move(object, this.#running.base);
        return;
      default:
        this.#step(code, detail);
    }
  }

  #step(code: number, detail: number): void {
    switch (code) {
      case codes.collectionStart:
        this.#start(detail >> 1);
        return;
      case codes.collectionPhase:
        if (this.#running) this.#running.phase = allPhases[detail] ?? null;
        if (this.#running?.phase === 'clear') this.#keepResurrected();
        return;
      case codes.weakrefCleared:
        if (this.#running?.phase === 'resurrection') this.#keepResurrected();
        return;
      case codes.collectionEnd:
        this.#running = null;
        this.#aside.clear();
    }
  }

  #start(generation: number): void {
    if (generation > 0) this.found ??= new Set(generation === 2 ? this.#ofProgram() : []);
    const increment = this.#incremental && generation === 1;
    this.#running = {
      base: increment ? listOf('increment') : generation,
      old: increment ? 1 : Math.min(generation + 1, 2),
      generation,
      phase: null,
    };
  }

  *#ofProgram(): Generator<number> {
    for (const list of [0, 1, 2])
      for (const object of this.lists.of(list)) if (!this.#own.has(object)) yield object;
  }

  #promote(packed: number): void {
    const { from, to } = promotionOf(packed);
    this.lists.merge(listOf(from), listOf(to));
    // A full collection looks at the visited space first, and then it is the other one.
    if (!this.#incremental || this.#running?.generation !== 2) return;
    this.lists.merge(2, 1);
    this.lists.merge(1, 2);
  }

  /** What the finalizers have saved is on the first list of the unreachable. */
  #keepResurrected(): void {
    this.lists.merge(unreachableList, this.#running?.old ?? 0);
  }

  #remove(object: number): void {
    this.#aside.delete(object);
    this.found?.delete(object);
    if (!this.lists.has(object)) return;
    this.lists.remove(object);
    this.tracked -= 1;
  }
}

function copiedLists(packed: Int32Array = new Int32Array()): ObjectLists {
  const lists = new ObjectLists(listCount);
  let at = 0;
  for (let list = 0; list < listCount; list += 1) {
    const end = at + 1 + (packed[at] ?? 0);
    for (at += 1; at < end; at += 1) lists.append(list, packed[at] ?? 0);
  }
  return lists;
}

function packedLists(lists: ObjectLists): Int32Array {
  const packed: number[] = [];
  for (let list = 0; list < listCount; list += 1) {
    const objects = [...lists.of(list)];
    packed.push(objects.length);
    for (const object of objects) packed.push(object);
  }
  return Int32Array.from(packed);
}
