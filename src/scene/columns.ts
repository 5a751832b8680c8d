import type { ObjectId } from '@heapscope/simulation';
import { arrowCells, type HeapGraph } from './heap-graph.ts';

/**
 * The column of each object that is ever shown, from 0: one to the right of all that refer to it,
 * so that most arrows run to the right. References that close a cycle do not count. Columns past
 * `most` are folded into the last one.
 */
export function columns(graphs: readonly HeapGraph[], most: number): Map<ObjectId, number> {
  const targets = new Map<ObjectId, Set<ObjectId>>();
  for (const graph of graphs) {
    for (const [id, node] of graph.nodes) {
      const known = targets.get(id) ?? new Set();
      for (const cell of arrowCells(graph, node)) known.add(cell.target);
      targets.set(id, known);
    }
  }

  const order: ObjectId[] = [];
  const state = new Map<ObjectId, 'open' | 'done'>();
  const closing = new Set<string>();
  const visit = (id: ObjectId) => {
    state.set(id, 'open');
    for (const target of targets.get(id) ?? []) {
      const met = state.get(target);
      if (met === 'open') closing.add(`${id}>${target}`);
      else if (!met) visit(target);
    }
    state.set(id, 'done');
    order.unshift(id);
  };
  for (const id of targets.keys()) if (!state.has(id)) visit(id);

  const column = new Map<ObjectId, number>();
  for (const id of order) {
    const own = column.get(id) ?? 0;
    column.set(id, own);
    for (const target of targets.get(id) ?? []) {
      if (closing.has(`${id}>${target}`)) continue;
      const pushed = Math.min(own + 1, most - 1);
      column.set(target, Math.max(column.get(target) ?? 0, pushed));
    }
  }
  return column;
}
