import type { Effect, ObjectId } from '@heapscope/simulation';
import type { HeapGraph } from './heap-graph.ts';
import { isData } from './scenery.ts';

/** The numbers by which objects without a value of their own are told apart: `list 1`, `list 2`. */
export type Numbers = ReadonlyMap<ObjectId, number>;

/**
 * Numbers the objects that the graphs of a run show, type by type in the order of their creation.
 * An object keeps its number for the whole run; the only one of its type needs none.
 */
export function numbersOf(graphs: readonly HeapGraph[]): [ObjectId, number][] {
  const byType = new Map<string, Set<ObjectId>>();
  for (const { nodes } of graphs) {
    for (const { id, type, text, quiet } of nodes.values()) {
      if (quiet || text !== null) continue;
      const ids = byType.get(type) ?? new Set();
      byType.set(type, ids.add(id));
    }
  }
  return numbered(byType);
}

/** The same numbers for all objects that a run makes. */
export function numbersOfBirths(effects: Iterable<Effect>): [ObjectId, number][] {
  const byType = new Map<string, Set<ObjectId>>();
  for (const effect of effects) {
    if (effect.kind !== 'allocate' || effect.text !== null || !isData(effect)) continue;
    const ids = byType.get(effect.type) ?? new Set();
    byType.set(effect.type, ids.add(effect.object));
  }
  return numbered(byType);
}

function numbered(byType: ReadonlyMap<string, ReadonlySet<ObjectId>>): [ObjectId, number][] {
  return [...byType.values()]
    .filter((ids) => ids.size > 1)
    .flatMap((ids) =>
      [...ids].sort((a, b) => a - b).map((id, at): [ObjectId, number] => [id, at + 1]),
    );
}

/** The numbers from the entries that a figure's flat data has. */
export function numbersFrom(entries: readonly (readonly [ObjectId, number])[]): Numbers {
  return new Map(entries);
}

/** What an object without a value is called: its type, and its number where it has one. */
export function titleOf(
  object: { readonly id: ObjectId; readonly type: string },
  numbers: Numbers,
): string {
  const number = numbers.get(object.id);
  return number === undefined ? object.type : `${object.type} ${number}`;
}
