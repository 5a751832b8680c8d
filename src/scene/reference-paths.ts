import type { ObjectId, Reference, Snapshot } from '@heapscope/simulation';
import { holderKey } from './heap-graph.ts';

/** A chain of counted references, from a name, a temporary or the interpreter to an object. */
export type ReferencePath = readonly Reference[];

/** The longest chain that is followed, and the most chains that are found. */
const limits = { length: 12, paths: 24 };

/**
 * Every way in which `target` is held, the shortest first: chains of references from outside the
 * heap that pass no object twice. Empty for garbage.
 */
export function referencePaths(snapshot: Snapshot, target: ObjectId): ReferencePath[] {
  const to = new Map<ObjectId, Reference[]>();
  for (const reference of snapshot.references) {
    if (!reference.counted) continue;
    to.set(reference.target, [...(to.get(reference.target) ?? []), reference]);
  }
  const found: ReferencePath[] = [];
  let waiting: ReferencePath[] = (to.get(target) ?? []).map((reference) => [reference]);
  for (let length = 1; length <= limits.length && waiting.length > 0; length++) {
    const longer: ReferencePath[] = [];
    for (const path of waiting) {
      const holder = path[0]?.holder;
      if (holder?.kind !== 'slot') {
        if (found.length < limits.paths) found.push(path);
        continue;
      }
      const passed = path.some((each) => each.target === holder.object);
      if (passed || longer.length > 500) continue;
      for (const reference of to.get(holder.object) ?? []) longer.push([reference, ...path]);
    }
    waiting = longer;
  }
  return found;
}

/** What of a drawing lies on the path: keys of tags, arrows and objects. */
export function pathKeys(path: ReferencePath): Set<string | ObjectId> {
  const keys = new Set<string | ObjectId>();
  for (const { holder, target } of path) {
    keys.add(target);
    if (holder.kind === 'slot') {
      keys.add(holder.object);
      keys.add(`${holder.object}${holder.label}>${target}`);
    } else {
      const key =
        holder.kind === 'interpreter' ? `${holderKey(holder)}:${target}` : holderKey(holder);
      keys.add(key);
      keys.add(`${key}>${target}`);
    }
  }
  return keys;
}

/**
 * The object that `expression` (`page`, `page.body`, `pages[0]`) last meant in any of the snapshots,
 * the latest first; null where none knows it.
 */
export function findObject(expression: string, snapshots: readonly Snapshot[]): ObjectId | null {
  const [name = '', ...labels] = expression.split(/(?=[.[])/);
  for (const { references } of snapshots) {
    let found = references.findLast(({ holder }) => holder.kind === 'name' && holder.name === name);
    const slot = (owner: ObjectId | undefined, label: string) =>
      references.find(
        ({ holder }) => holder.kind === 'slot' && holder.object === owner && holder.label === label,
      );
    for (const label of labels) {
      const owner = found?.target;
      // Attributes may have moved into a dict of the object's own, as those of a copy have.
      found = slot(owner, label) ?? slot(slot(owner, '.__dict__')?.target, `['${label.slice(1)}']`);
    }
    if (found) return found.target;
  }
  return null;
}
