import type { ObjectId, Reference, Snapshot } from '@heapscope/simulation';
import { heapGraph } from './heap-graph.ts';

/** A reference with a spelling of its own. */
export interface SpelledReference {
  /** As Python would get at it: `cache`, `pages[0]`, `show().page`, `watch()` for a weak one. */
  readonly spelled: string;
  readonly reference: Reference;
}

/**
 * The references of a heap that a figure draws between a name, or a part of an object, and an object
 * without a value of its own; each is spelled by the shortest way from a name. What CPython itself
 * holds, temporaries, and what bound methods and functions hold, are left out: no figure draws them.
 */
export function spelledReferences(snapshot: Snapshot): SpelledReference[] {
  const graph = heapGraph(snapshot);
  const slots = new Map<ObjectId, Reference[]>();
  for (const reference of snapshot.references) {
    if (reference.holder.kind !== 'slot') continue;
    const { object } = reference.holder;
    slots.set(object, [...(slots.get(object) ?? []), reference]);
  }
  const isData = (id: ObjectId) => {
    const node = graph.nodes.get(id);
    return node !== undefined && !node.quiet && node.text === null;
  };

  const found: SpelledReference[] = [];
  const ways = new Map<ObjectId, string>();
  const waiting: ObjectId[] = [];
  const add = (reference: Reference, spelled: string) => {
    if (!isData(reference.target)) return;
    found.push({ spelled, reference });
    if (ways.has(reference.target)) return;
    ways.set(reference.target, spelled);
    waiting.push(reference.target);
  };
  for (const reference of snapshot.references) {
    if (reference.holder.kind !== 'name') continue;
    const { frame, name } = reference.holder;
    const call = snapshot.frames.find(({ id }) => id === frame)?.function ?? '';
    add(reference, frame === 0 ? name : `${call}().${name}`);
  }
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const reference of slots.get(id) ?? []) {
      if (reference.holder.kind !== 'slot') continue;
      const { label } = reference.holder;
      add(reference, `${ways.get(id) ?? ''}${label === '.referent' ? '()' : label}`);
    }
  }
  return found;
}
