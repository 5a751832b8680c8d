// What an increment of the incremental collector does after a full collection (Python/gc.c, 3.14.2:
// gc_collect_increment, mark_at_start, mark_stacks, assess_work_to_do).
import type { ObjectId } from '../trace/effect.ts';
import type { CollectorHeap } from './heap.ts';
import type { ListId, ObjectLists } from '../trace/object-lists.ts';

/** Objects that CPython has altogether, to those that it marks: more than there ever are. */
const mostUnmarked = 1.5;
/** SCAN_RATE_DIVISOR. */
const scanRateDivisor = 10;
const leastScale = 2;

/** The space of the old objects that have been looked at, as a list of the collector. */
const visited: ListId = 1;

/**
 * The first increment after a full collection only marks what the program can reach, which is so much
 * work ahead of time that the next ones do nothing at all. What they do once that is used up depends
 * on how many objects CPython has of its own.
 */
export class Increments {
  readonly #leastMarked: number;
  #phase: 'mark' | 'idle' | null = null;
  /** `work_to_do` is at most `#perMarked` times the objects that were marked and so many more. */
  #perMarked = 0;
  #more = 0;
  /**
   * The last object that was in the visited space already when the program's names were marked: the dict
   * of the names came behind it. Null where none was.
   */
  markedAfter: ObjectId | null = null;

  /** `leastMarked`: how many objects the first increment marks at least. */
  constructor(leastMarked: number) {
    this.#leastMarked = leastMarked;
  }

  /** Whether it is known what an increment does after so many new objects. */
  known(created: number, threshold: number): boolean {
    if (this.#phase === 'mark') return true;
    const perMarked = this.#perMarked + growth(threshold);
    const work = perMarked * this.#leastMarked + this.#more + created;
    return this.#phase === 'idle' && perMarked < 0 && work < 0;
  }

  /** A full collection has looked at everything. */
  startAnew(): void {
    this.#phase = 'mark';
    this.markedAfter = null;
  }

  /** An object goes off its list. */
  forget(object: ObjectId, lists: ObjectLists): void {
    if (object === this.markedAfter) this.markedAfter = lists.before(object);
  }

  /** Runs an increment that is known after so many new objects: moves what it marks to the visited space. */
  run(heap: CollectorHeap, lists: ObjectLists, created: number, threshold: number): void {
    heap.phase('assess-work');
    if (this.#phase === 'mark') {
      const marked = new Set(lists.of(visited));
      this.markedAfter = lists.last(visited);
      heap.phase('mark-roots');
      mark(heap, lists, marked, heap.namedObjects());
      heap.phase('mark-stacks');
      mark(heap, lists, marked, heap.objectsOnStacks());
      this.#phase = 'idle';
      this.#perMarked = -2;
      this.#more = 0;
    }
    this.#more += created;
    this.#perMarked += growth(threshold);
  }
}

/** Work for the size of the heap, per object that was marked. */
function growth(threshold: number): number {
  return mostUnmarked / scanRateDivisor / Math.max(threshold, leastScale);
}

/** Moves what some objects lead to into the visited space, nearest first. */
function mark(
  heap: CollectorHeap,
  lists: ObjectLists,
  marked: Set<ObjectId>,
  from: Iterable<ObjectId>,
): void {
  const found: ObjectId[] = [];
  const reach = (object: ObjectId) => {
    if (marked.has(object) || !lists.has(object)) return;
    marked.add(object);
    lists.move(object, visited);
    heap.emit({ kind: 'promote-object', object });
    found.push(object);
  };
  for (const object of from) reach(object);
  for (const object of found) heap.traverse(object, reach);
}
