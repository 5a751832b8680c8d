import {
  type CollectionPhase,
  effects,
  type ObjectId,
  replay,
  type Trace,
} from '@heapscope/simulation';
import { heapGraph } from './heap-graph.ts';

/** A moment of a collection. */
export interface CollectionStop {
  readonly cursor: number;
  /** Null before and after the phases. */
  readonly phase: CollectionPhase | null;
  /** Which collection of the run, from 0. */
  readonly collection: number;
}

/**
 * The stops of a figure of all collections in a run: before each, at each phase, and at whatever it
 * does to an object that is shown. Copying the counts is one stop.
 */
export function collectionStops(trace: Trace): CollectionStop[] {
  const stops: CollectionStop[] = [];
  let phase: CollectionPhase | null = null;
  let collection = -1;
  let shown: ReadonlySet<ObjectId> | null = null;
  let cursor = 0;
  let copied = 0;
  for (const effect of effects(trace)) {
    cursor += 1;
    if (effect.kind === 'collection-start') {
      collection += 1;
      phase = null;
      const { nodes } = heapGraph(replay(trace, cursor - 1));
      shown = new Set([...nodes.values()].flatMap((node) => (node.quiet ? [] : node.id)));
      stops.push({ cursor: cursor - 1, phase, collection }, { cursor, phase, collection });
      continue;
    }
    if (!shown) continue;
    if (effect.kind === 'collection-end') {
      stops.push({ cursor, phase: null, collection });
      shown = null;
    } else if (effect.kind === 'collection-phase') {
      if (phase === 'update-refs') stops.push({ cursor: copied || cursor - 1, phase, collection });
      phase = effect.phase;
      copied = 0;
      if (phase !== 'update-refs') stops.push({ cursor, phase, collection });
    } else if (phase === 'update-refs') {
      copied = cursor;
    } else if (isTold(effect.kind) && 'object' in effect && shown.has(effect.object)) {
      stops.push({ cursor, phase, collection });
    }
  }
  return stops;
}

const told = new Set([
  'gc-refs',
  'tentatively-unreachable',
  'reachable',
  'finalize',
  'deallocate',
  'promote-object',
]);

function isTold(kind: string): boolean {
  return told.has(kind);
}
