import type { ObjectId, Snapshot } from '@heapscope/simulation';
import { heapGraph, type Tag } from './heap-graph.ts';
import { type Numbers, titleOf } from './numbers.ts';
import type { Eyes } from './scene.ts';

/** One object, in the words' order: what it is, its count, who refers to it. */
export interface OutlineObject {
  readonly id: ObjectId;
  /** "list 2": its type, with its number or its value. */
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

/** The outline of `current`; what `previous` had and is gone now is listed as freed. */
export function heapOutline(
  current: Snapshot,
  previous: Snapshot | null,
  numbers: Numbers,
  eyes: Eyes = 'truth',
): Outline {
  const now = heapGraph(current);
  const before = previous ? heapGraph(previous) : now;
  const title = (id: ObjectId) => {
    const node = now.nodes.get(id) ?? before.nodes.get(id);
    if (!node) return '';
    return node.text === null ? titleOf(node, numbers) : `${node.type} ${node.text}`;
  };
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
          object: title(owner.id),
          label,
          counted,
        })),
    ),
  ];

  const living = [...now.nodes.values()].map((node): OutlineObject => {
    const old = before.nodes.get(node.id)?.count ?? node.count;
    return {
      id: node.id,
      title: title(node.id),
      count: node.quiet ? null : node.count,
      before: old === node.count ? null : old,
      immortal: node.immortal,
      garbage: node.garbage && eyes === 'truth',
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
      title: title(id),
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
    .map((tag) => ({ tag, call: callOf(tag), object: title(tag.target) }));
  return { names, objects: [...living, ...freed] };
}
