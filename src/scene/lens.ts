import type { ObjectId } from '@heapscope/simulation';
import type { Scene, SceneArrow, SceneCard } from './scene.ts';

/** What a reader wants to see of a heap. It is about objects, not places, so that it holds at every step. */
export interface Lens {
  /** Types whose objects are not drawn. */
  readonly hiddenTypes: ReadonlySet<string>;
  /** Objects whose contents are not drawn. */
  readonly collapsed: ReadonlySet<ObjectId>;
}

/** The lens that hides nothing. */
export const everything: Lens = { hiddenTypes: new Set(), collapsed: new Set() };

/** The set with the value, or without where it had it. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

function fromTags(arrows: readonly SceneArrow[]): ObjectId[] {
  return arrows.flatMap(({ from, to }) => (typeof from === 'string' ? [to] : []));
}

/** Everything that arrows lead to from `first`, itself included; objects in `closed` lead nowhere. */
function reach(
  arrows: readonly SceneArrow[],
  first: Iterable<ObjectId>,
  closed: ReadonlySet<ObjectId>,
): Set<ObjectId> {
  const targets = new Map<ObjectId, ObjectId[]>();
  for (const { from, to } of arrows) {
    if (typeof from !== 'number' || closed.has(from)) continue;
    targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const reached = new Set<ObjectId>();
  const waiting = [...first];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(targets.get(id) ?? []));
  }
  return reached;
}

/**
 * The objects that only collapsed ones lead to: nothing else shows why they are there. A collapsed
 * object itself stays, and so does garbage that no collapsed object leads to.
 */
export function insideCollapsed(scene: Scene, collapsed: ReadonlySet<ObjectId>): Set<ObjectId> {
  if (collapsed.size === 0) return new Set();
  const { arrows, cards } = scene;
  const inside = reach(arrows, collapsed, new Set());
  const elsewhere = cards.map(({ id }) => id).filter((id) => !inside.has(id));
  const outside = reach(arrows, [...fromTags(arrows), ...elsewhere, ...collapsed], collapsed);
  return new Set([...inside].filter((id) => !outside.has(id)));
}

function closedCard(card: SceneCard): SceneCard {
  if (card.cells.length === 0) return card;
  return { ...card, cells: [], more: card.more + card.cells.length };
}

/** The drawing as the lens shows it: what is left stands where it stood. */
export function throughLens(scene: Scene, { hiddenTypes, collapsed }: Lens): Scene {
  if (hiddenTypes.size === 0 && collapsed.size === 0) return scene;
  const inside = insideCollapsed(scene, collapsed);
  const cards = scene.cards
    .filter((card) => !inside.has(card.id) && !hiddenTypes.has(card.type))
    .map((card) => (collapsed.has(card.id) ? closedCard(card) : card));
  const shown = new Set(cards.map(({ id }) => id));
  const arrows = scene.arrows.filter(
    ({ from, to }) =>
      shown.has(to) && (typeof from === 'string' || (shown.has(from) && !collapsed.has(from))),
  );
  return { ...scene, cards, arrows };
}

/** Keys of what belongs to an object in a drawing: its card, arrows to and from it, and their ends. */
export function aroundObject(scene: Scene, id: ObjectId): Set<string | ObjectId> {
  const keys = new Set<string | ObjectId>([id]);
  for (const { key, from, to } of scene.arrows) {
    if (from !== id && to !== id) continue;
    keys.add(key).add(from).add(to);
  }
  return keys;
}
