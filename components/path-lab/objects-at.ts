import type { ObjectId, Reference, Snapshot } from '@heapscope/simulation';
import { heapGraph, holderKey, isScenery } from '#scene/heap-graph.ts';
import { type Numbers, titleOf } from '#scene/numbers.ts';
import type { ReferencePath } from '#scene/reference-paths.ts';
import { spokenNames } from '#scene/spoken-names.ts';

/** An object that can be picked: what it is, and how the program would name it. */
export interface Pickable {
  readonly id: ObjectId;
  readonly what: string;
  readonly name: string | null;
  readonly drawn: boolean;
}

/** What an object is called: its value, or its type with a number. */
export function whatIs(snapshot: Snapshot, id: ObjectId, numbers: Numbers): string {
  const object = snapshot.objects.get(id);
  return object ? (object.text ?? titleOf(object, numbers)) : '';
}

/** Most objects that are offered. */
const mostOffered = 300;

/** The objects that could be freed and that a name leads to or the drawing has, named ones first. */
export function objectsAt(snapshot: Snapshot, numbers: Numbers): Pickable[] {
  const { nodes } = heapGraph(snapshot);
  const names = spokenNames(snapshot);
  const all: Pickable[] = [];
  for (const [id, object] of snapshot.objects) {
    if (object.immortal || isScenery(object)) continue;
    const name = names.get(id) ?? null;
    const drawn = nodes.has(id);
    if (name === null && !drawn) continue;
    all.push({ id, what: whatIs(snapshot, id, numbers), name, drawn });
  }
  const rank = ({ name }: Pickable) => (name === null ? Number.MAX_SAFE_INTEGER : name.length);
  return all.sort((a, b) => rank(a) - rank(b)).slice(0, mostOffered);
}

/** Tells a reference of a snapshot from its others, across snapshots. */
export function referenceKey({ holder, target }: Reference): string {
  return `${holderKey(holder)}>${String(target)}`;
}

/** The references of all paths, each once, those nearest to the object first. */
export function linksOnPaths(paths: readonly ReferencePath[]): Reference[] {
  const links = new Map<string, Reference>();
  const longest = Math.max(0, ...paths.map((path) => path.length));
  for (let back = 1; back <= longest; back += 1) {
    for (const path of paths) {
      const link = path.at(-back);
      if (link) links.set(referenceKey(link), link);
    }
  }
  return [...links.values()];
}
