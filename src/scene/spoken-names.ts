import type { ObjectId, Snapshot } from '@heapscope/simulation';

/** Labels that a program can write after a name: an attribute or an item. */
const written = /^(?:\.\w+|\[.+\])$/;

/**
 * What a program would write to name each object: `history`, `history[0].body`; the shortest, from a
 * global name where one leads there. Objects that no name leads to are not in it.
 */
export function spokenNames({ references, objects }: Snapshot): Map<ObjectId, string> {
  const names = new Map<ObjectId, string>();
  const waiting: ObjectId[] = [];
  const parts = new Map<ObjectId, { readonly label: string; readonly target: ObjectId }[]>();
  const tags: { readonly frame: number; readonly name: string; readonly target: ObjectId }[] = [];
  for (const { holder, target, counted } of references) {
    if (!counted || objects.get(target)?.type === 'module') continue;
    if (holder.kind === 'name' && !/^__\w+__$/.test(holder.name)) {
      tags.push({ frame: holder.frame, name: holder.name, target });
    } else if (holder.kind === 'slot' && written.test(holder.label)) {
      const { label } = holder;
      parts.set(holder.object, [...(parts.get(holder.object) ?? []), { label, target }]);
    }
  }
  const say = (id: ObjectId, name: string) => {
    if (names.has(id)) return;
    names.set(id, name);
    waiting.push(id);
  };
  for (const { target, name } of tags.sort((a, b) => a.frame - b.frame)) say(target, name);
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const { label, target } of parts.get(id) ?? [])
      say(target, `${names.get(id) ?? ''}${label}`);
  }
  return names;
}
