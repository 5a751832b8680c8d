import type {
  CollectorGeneration,
  CollectorList,
  ObjectId,
  ObjectState,
  Snapshot,
} from '@heapscope/simulation';

/**
 * Where the collector keeps a tracked object. Up to 3.13 and from 3.14.5 on its generation; in 3.14.0
 * to 3.14.4 the young ones (0) and the two spaces of the old: those that an increment may still look
 * at (2, `pending`) and those that it has marked (`visited`); Python/gc.c, 3.14.2:
 * gc_collect_increment, mark_global_roots, gc_collect_full.
 */
export type LaneId = Exclude<CollectorGeneration, 'increment'> | 'visited';

/** Those that are put aside in a collection come behind the others of their generation. */
const listOrder: readonly CollectorList[] = [
  ...([0, 1, 2, 'permanent', 'increment'] as const),
  ...(['unreachable', 'still-unreachable', 'callbacks'] as const),
];

/** Objects that went from one lane to another between two samples. */
export interface LaneMove {
  /** Places in {@link GenerationLanes.samples}. */
  readonly at: number;
  readonly from: LaneId;
  readonly to: LaneId;
  readonly objects: number;
}

/** How many of a program's objects are in each lane over time; flat, for JSON. */
export interface GenerationLanes {
  readonly incremental: boolean;
  readonly lanes: readonly LaneId[];
  /** The cursor of each sample, then the number of objects in each lane. */
  readonly samples: readonly (readonly number[])[];
  readonly moves: readonly LaneMove[];
  /** When single objects were marked (cursor, object), and when a full collection forgot all marks. */
  readonly marked: readonly (readonly [cursor: number, object: ObjectId])[];
  readonly forgotten: readonly number[];
}

/** The last sample at or before a cursor. */
export function sampleAt(lanes: GenerationLanes, cursor: number): number {
  return Math.max(
    0,
    lanes.samples.findLastIndex(([at = 0]) => at <= cursor),
  );
}

/** The lane in which a generation is. What an increment is about it has taken into the visited space. */
export function laneOf(generation: CollectorGeneration, incremental: boolean): LaneId {
  if (generation === 'increment') return 'visited';
  return incremental && generation === 1 ? 'visited' : generation;
}

/** The objects of each lane as a snapshot has them, in the order of the collector's lists. */
export function laneObjects(
  lanes: GenerationLanes,
  { cursor, lists, objects }: Snapshot,
): Map<LaneId, ObjectState[]> {
  const since = lanes.forgotten.findLast((at) => at <= cursor) ?? 0;
  const marks = lanes.marked.filter(([at]) => at <= cursor && at > since);
  const visited = new Set(marks.map(([, object]) => object));
  const found = new Map<LaneId, ObjectState[]>(lanes.lanes.map((lane) => [lane, []]));
  for (const id of listOrder.flatMap((list) => lists.of(list))) {
    const object = objects.get(id);
    const generation = object?.generation ?? null;
    if (!object || generation === null) continue;
    const isMarked = lanes.incremental && generation === 2 && visited.has(id);
    found.get(isMarked ? 'visited' : laneOf(generation, lanes.incremental))?.push(object);
  }
  return found;
}
