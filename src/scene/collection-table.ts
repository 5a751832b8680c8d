import { type ObjectId, replay, type Trace } from '@heapscope/simulation/reading';
import { type HandPhase, type HandTask, handTasks } from './by-hand.ts';
import { heapGraph } from './heap-graph.ts';
import { numbersFrom, numbersOf } from './numbers.ts';
import { collectionRecords } from './record-collections.ts';

/** What a collection did to one object, from the first phase to the last. */
export interface CollectionRow {
  readonly object: ObjectId;
  /** As on its card at the start of the collection. */
  readonly title: string;
  readonly count: number;
  readonly copy: number;
  readonly subtract: number;
  readonly 'put-aside': boolean;
  /** On the unreachable list when nothing more can be fetched back. */
  readonly unreachable: boolean;
  readonly freed: boolean;
}

/** A collection as a table, an object a row in the order of the collector's list. */
export interface CollectionTable {
  /** Where the collection starts. */
  readonly cursor: number;
  readonly rows: readonly CollectionRow[];
}

/** Reads a collection (from 1) of a run. Throws where the run has no such collection. */
export function collectionTable(trace: Trace, collection: number): CollectionTable {
  const records = collectionRecords(trace);
  const record = records[collection - 1];
  if (!record) throw new Error(`the run has ${records.length} collections, none is ${collection}`);
  const start = replay(trace, record.start);
  const graph = heapGraph(start);
  const shown = new Set([...graph.nodes.values()].flatMap(({ id, quiet }) => (quiet ? [] : [id])));
  const earlier = records.slice(0, collection - 1);
  const tasks = handTasks(trace, record, shown, numbersFrom(numbersOf([graph])), earlier);
  const truth = (phase: HandPhase, object: ObjectId) => truthOf(tasks, phase, object);
  const rows = tasks.find(({ phase }) => phase === 'copy')?.rows ?? [];
  return {
    cursor: record.start,
    rows: rows.map(({ object, title }) => ({
      object,
      title,
      count: start.objects.get(object)?.count ?? 0,
      copy: Number(truth('copy', object)),
      subtract: Number(truth('subtract', object)),
      'put-aside': truth('put-aside', object) === true,
      unreachable: truth('rescue', object) === false,
      freed: truth('free', object) === true,
    })),
  };
}

function truthOf(
  tasks: readonly HandTask[],
  wanted: HandPhase,
  object: ObjectId,
): number | boolean | null {
  const task = tasks.find(({ phase }) => phase === wanted);
  return task?.rows.find((row) => row.object === object)?.truth ?? null;
}
