import type { ObjectId, Snapshot } from '@heapscope/simulation';

/** The tracked objects that neither a variable, a frame nor the interpreter can reach. */
export function garbage(snapshot: Snapshot): ObjectId[] {
  const held = new Map<ObjectId, ObjectId[]>();
  const reached = new Set<ObjectId>();
  for (const { holder, target, counted } of snapshot.references) {
    if (!counted) continue;
    if (holder.kind !== 'slot') reached.add(target);
    else held.set(holder.object, [...(held.get(holder.object) ?? []), target]);
  }
  for (const object of snapshot.objects.values()) if (object.immortal) reached.add(object.id);
  for (const id of reached) for (const target of held.get(id) ?? []) reached.add(target);
  return [...snapshot.objects.values()]
    .filter((object) => object.tracked && !reached.has(object.id))
    .map((object) => object.id);
}
