import type { ObjectId, Snapshot } from '@heapscope/simulation';
import { type HeapGraph, heapGraph, type Tag } from './heap-graph.ts';

/** One object, in the words' order: what it is, its count, who refers to it. */
export interface OutlineObject {
  readonly id: ObjectId;
  /** "list 2": its type and its number among those shown of that type, or its value. */
  readonly title: string;
  readonly count: number | null;
  readonly before: number | null;
  readonly immortal: boolean;
  readonly garbage: boolean;
  readonly freed: boolean;
  readonly refs: number | null;
  readonly unreachable: boolean;
  readonly heldBy: readonly OutlineHolder[];
  readonly more: number;
}

/** Who refers to an object. */
export type OutlineHolder =
  | {
      readonly kind: 'tag';
      readonly tag: Tag;
      readonly call: string | null;
      readonly counted: boolean;
    }
  | {
      readonly kind: 'part';
      readonly object: string;
      readonly label: string;
      readonly counted: boolean;
    };

/** The heap as lists to be read one after the other: the same as the drawing shows. */
export interface Outline {
  readonly names: readonly {
    readonly tag: Tag;
    readonly call: string | null;
    readonly object: string;
  }[];
  readonly objects: readonly OutlineObject[];
}

function titles(graphs: readonly HeapGraph[]): Map<ObjectId, string> {
  const title = new Map<ObjectId, string>();
  const seen = new Map<string, number>();
  for (const { nodes } of graphs) {
    for (const [id, { type, text }] of nodes) {
      if (title.has(id)) continue;
      const number = (seen.get(type) ?? 0) + 1;
      if (text === null) seen.set(type, number);
      title.set(id, text === null ? `${type} ${number}` : `${type} ${text}`);
    }
  }
  return title;
}

/** The outline of `current`; what `previous` had and is gone now is listed as freed. */
export function heapOutline(current: Snapshot, previous: Snapshot | null): Outline {
  const now = heapGraph(current);
  const before = previous ? heapGraph(previous) : now;
  const title = titles([before, now]);
  const titleOf = (id: ObjectId) => title.get(id) ?? '';
  const callOf = (tag: Tag) =>
    tag.frame === 0 ? null : (now.frames.find(({ id }) => id === tag.frame)?.function ?? null);

  const heldBy = (id: ObjectId): OutlineHolder[] => [
    ...now.tags
      .filter((tag) => tag.target === id)
      .map((tag) => ({ kind: 'tag' as const, tag, call: callOf(tag), counted: tag.counted })),
    ...[...now.nodes.values()].flatMap((owner) =>
      owner.cells
        .filter((cell) => cell.target === id && cell.inline === null)
        .map(({ label, counted }) => ({
          kind: 'part' as const,
          object: titleOf(owner.id),
          label,
          counted,
        })),
    ),
  ];

  const living = [...now.nodes.values()].map((node): OutlineObject => {
    const old = before.nodes.get(node.id)?.count ?? node.count;
    return {
      id: node.id,
      title: titleOf(node.id),
      count: node.quiet ? null : node.count,
      before: old === node.count ? null : old,
      immortal: node.immortal,
      garbage: node.garbage,
      freed: false,
      refs: current.collection?.refs.get(node.id) ?? null,
      unreachable: current.collection?.unreachable.has(node.id) ?? false,
      heldBy: heldBy(node.id),
      more: node.more,
    };
  });
  const freed = [...before.nodes.values()]
    .filter((node) => !current.objects.has(node.id))
    .map(({ id, count }): OutlineObject => ({
      id,
      title: titleOf(id),
      count: 0,
      before: count,
      immortal: false,
      garbage: false,
      freed: true,
      refs: null,
      unreachable: false,
      heldBy: [],
      more: 0,
    }));
  const names = now.tags
    .filter((tag) => tag.kind === 'name')
    .map((tag) => ({ tag, call: callOf(tag), object: titleOf(tag.target) }));
  return { names, objects: [...living, ...freed] };
}
