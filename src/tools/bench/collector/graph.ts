import {
  Collector,
  collectorParameters,
  type CollectorHeap,
  type ObjectId,
} from '@heapscope/simulation';

/** Lists that the last object holds, each of which holds two others. */
export interface Graph {
  readonly lists: number;
  /** Which list is the second that a list holds: `index * stride % lists`; the first is the next. */
  readonly stride: number;
}

/** The graph in Python: `collect()` is timed over it. */
export function pythonProgram({ lists, stride }: Graph, rounds: number): string {
  return [
    'import gc, time',
    'gc.disable()',
    `n, stride = ${String(lists)}, ${String(stride)}`,
    'graph = [[] for _ in range(n)]',
    'for at, each in enumerate(graph):',
    '    each.append(graph[(at + 1) % n])',
    '    each.append(graph[at * stride % n])',
    'gc.collect()',
    `for _ in range(${String(rounds)}):`,
    '    start = time.process_time()',
    '    gc.collect()',
    '    print(time.process_time() - start)',
  ].join('\n');
}

/** The same graph as tables, with nothing to finalize and no weak references. */
class GraphHeap implements CollectorHeap {
  readonly #graph: Graph;
  readonly #counts: Int32Array;
  readonly #held: Int32Array;
  /** Steps that it was told of. */
  steps = 0;

  constructor(graph: Graph) {
    const { lists, stride } = graph;
    this.#graph = graph;
    // From the list of all of them, and one from a name for that list itself.
    this.#counts = new Int32Array(lists + 1).fill(1);
    this.#held = new Int32Array(2 * lists);
    for (let at = 0; at < lists; at++) {
      this.#held[2 * at] = (at + 1) % lists;
      this.#held[2 * at + 1] = (at * stride) % lists;
    }
    for (const target of this.#held) this.#counts[target] = this.count(target) + 1;
  }

  count(object: ObjectId): number {
    return this.#counts[object] ?? 0;
  }

  traverse(object: ObjectId, visit: (target: ObjectId) => void): void {
    const { lists } = this.#graph;
    // list_traverse goes from the last item to the first.
    if (object === lists) {
      for (let at = lists - 1; at >= 0; at--) visit(at);
      return;
    }
    visit(this.#held[2 * object + 1] ?? 0);
    visit(this.#held[2 * object] ?? 0);
  }

  gcRefs(): void {
    this.steps++;
  }

  tentativelyUnreachable(): void {
    this.steps++;
  }

  reachable(): void {
    this.steps++;
  }

  phase(): void {
    this.steps++;
  }

  emit(): void {
    this.steps++;
  }

  untrackable(): null {
    return null;
  }

  hasFinalizer(): boolean {
    return false;
  }

  wasFinalized(): boolean {
    return false;
  }

  isWeakReference(): boolean {
    return false;
  }

  weakReferences(): [] {
    return [];
  }

  hasCallback(): boolean {
    return false;
  }

  callWeakReferenceCallback(): boolean {
    return false;
  }

  parts(): number {
    return 0;
  }

  namedObjects(): [] {
    return [];
  }

  objectsOnStacks(): [] {
    return [];
  }

  untrack(): void {}
  callFinalizer(): void {}
  clear(): void {}
  clearWeakReference(): void {}
  saveGarbage(): void {}
  callBack(): void {}
  clearFreeLists(): void {}
}

/** Seconds of the processor that the model's full collections of the graph take, one by one. */
export function simulatedSeconds(graph: Graph, rounds: number): number[] {
  const heap = new GraphHeap(graph);
  const collector = new Collector(collectorParameters['cpython-3.11-64'], heap);
  // The list of all is made first by its comprehension, so the collector comes to it first.
  collector.track(graph.lists);
  for (let object = 0; object < graph.lists; object++) collector.track(object);
  collector.collectAsked(2);
  return Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    const { collected } = collector.collectAsked(2);
    const { user, system } = process.cpuUsage(start);
    if (collected !== 0 || heap.steps < graph.lists) throw new Error('the graph is not all alive');
    return (user + system) / 1e6;
  });
}
