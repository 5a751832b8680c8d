import type { FrameId, ObjectId } from '@heapscope/simulation';
import { arrowCells, type HeapGraph, type HeapNode, type Tag } from './heap-graph.ts';

/** A stretch of stops, both ends included; it ends one stop late, in which the thing is seen to go. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Everything that is ever shown, with the time it is shown and the states it passes through. */
export interface Cast {
  readonly tags: ReadonlyMap<string, { readonly tag: Tag; readonly span: Span }>;
  readonly nodes: ReadonlyMap<
    ObjectId,
    { readonly states: readonly HeapNode[]; readonly span: Span }
  >;
  readonly frames: ReadonlyMap<FrameId, { readonly function: string; readonly span: Span }>;
  /** References, from the key of a tag or the number of an object; in order of first sight. */
  readonly arrows: ReadonlyMap<
    string,
    { readonly from: string | ObjectId; readonly to: ObjectId; readonly span: Span }
  >;
}

function extend<K, V extends { readonly span: Span }>(
  map: Map<K, V>,
  key: K,
  stop: number,
  make: (span: Span, known: V | undefined) => V,
): void {
  const known = map.get(key);
  map.set(key, make({ from: known?.span.from ?? stop, to: stop + 1 }, known));
}

/** Who appears in `graphs`, the graphs of all stops in order. */
export function castOf(graphs: readonly HeapGraph[]): Cast {
  const tags = new Map<string, { tag: Tag; span: Span }>();
  const nodes = new Map<ObjectId, { states: HeapNode[]; span: Span }>();
  const frames = new Map<FrameId, { function: string; span: Span }>();
  const arrows = new Map<string, { from: string | ObjectId; to: ObjectId; span: Span }>();
  graphs.forEach((graph, stop) => {
    for (const frame of graph.frames) {
      extend(frames, frame.id, stop, (span) => ({ function: frame.function, span }));
    }
    for (const tag of graph.tags) {
      extend(tags, tag.key, stop, (span, known) => ({ tag: known?.tag ?? tag, span }));
      extend(arrows, `${tag.key}>${tag.target}`, stop, (span) => ({
        from: tag.key,
        to: tag.target,
        span,
      }));
    }
    for (const [id, node] of graph.nodes) {
      extend(nodes, id, stop, (span, known) => {
        const states = known?.states ?? [];
        states.push(node);
        return { states, span };
      });
      for (const { target } of arrowCells(graph, node)) {
        extend(arrows, `${id}>${target}`, stop, (span) => ({ from: id, to: target, span }));
      }
    }
  });
  return { tags, nodes, frames, arrows };
}
