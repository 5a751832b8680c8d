import type { ObjectId, Reference } from '@heapscope/simulation';

/**
 * Tells whether an object can be reached by counted references from a variable, a temporary or
 * the interpreter. What cannot is garbage, though it is alive.
 */
export function isReachable(references: readonly Reference[]): (id: ObjectId) => boolean {
  const heldBy = new Map<ObjectId, ObjectId[]>();
  const waiting: ObjectId[] = [];
  for (const { holder, target, counted } of references) {
    if (!counted) continue;
    if (holder.kind !== 'slot') waiting.push(target);
    else {
      const targets = heldBy.get(holder.object);
      if (targets) targets.push(target);
      else heldBy.set(holder.object, [target]);
    }
  }
  const reached = new Set<ObjectId>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(heldBy.get(id) ?? []));
  }
  return (id) => reached.has(id);
}
