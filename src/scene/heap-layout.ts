import type { ObjectId } from '@heapscope/simulation';
import { type Box, type CardPlan, planCard } from './card.ts';
import { columns } from './columns.ts';
import type { HeapGraph } from './heap-graph.ts';
import { type Item, place } from './place.ts';
import { type Cast, castOf } from './spans.ts';
import { layTags, type PlacedFrame, type PlacedTag, tagLeft } from './tag-column.ts';

/** Where a card stands for its object's whole life. */
export interface PlacedCard extends Box {
  readonly id: ObjectId;
  readonly column: number;
  readonly plan: CardPlan;
}

/** The height at which an arrow crosses a column on its way to a later one. */
export interface Passage {
  /** `<tag key or object id>><object id>` */
  readonly arrow: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The places of everything in a program's heap, decided once for all its stops. Flat, for JSON. */
export interface HeapLayout {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly cards: readonly PlacedCard[];
  readonly tags: readonly PlacedTag[];
  readonly frames: readonly PlacedFrame[];
  readonly passages: readonly Passage[];
}

const top = 26;
/** Under a card: room for a word, the lanes of arrows and the count of the next card. */
const cardGap = 40;
const pillGap = 20;
const columnGap = 84;
/** Between the tags and the one column of a narrow layout, and to the right of it. */
const gutter = { left: 36, right: 60 };
/** How far the top of a card stands above the middle of what points straight at it. */
const rise = 30;
const pillRise = 16;
/** The height that is kept free for an arrow that crosses a column. */
const passageHeight = 28;
const mostColumns = 5;
const narrowest = 280;

/** The height of a card with what must stay free under it. */
function outerHeight(plan: CardPlan | undefined): number {
  if (!plan) return 0;
  return plan.height + (plan.shape === 'pill' ? pillGap : cardGap);
}

/** The height that each tag must leave for the tallest card of the first column that it reaches first. */
function ownedHeights(
  cast: Cast,
  plans: ReadonlyMap<ObjectId, CardPlan>,
  column: ReadonlyMap<ObjectId, number>,
): Map<string, number> {
  const heights = new Map<string, number>();
  const owned = new Set<ObjectId>();
  for (const { from, to } of cast.arrows.values()) {
    if (typeof from !== 'string' || owned.has(to)) continue;
    owned.add(to);
    if (column.get(to) !== 0) continue;
    const height = outerHeight(plans.get(to));
    heights.set(from, Math.max(heights.get(from) ?? 0, height));
  }
  return heights;
}

/** The layout of a program's heap from its graphs at all stops, in order. */
export function layHeap(graphs: readonly HeapGraph[], narrow: boolean): HeapLayout {
  const cast = castOf(graphs);
  const plans = new Map<ObjectId, CardPlan>();
  for (const [id, { states }] of cast.nodes) plans.set(id, planCard(states, narrow));
  const column = columns(graphs, narrow ? 1 : mostColumns);
  const {
    tags,
    frames,
    width: tagWidth,
  } = layTags(cast, ownedHeights(cast, plans, column), narrow);

  const middle = new Map<string | ObjectId, number>();
  for (const tag of tags) middle.set(tag.key, tag.y + tag.height / 2);
  const cards: PlacedCard[] = [];
  const passages: Passage[] = [];
  let x = tagLeft(narrow) + tagWidth + (narrow ? gutter.left : columnGap);
  const last = Math.max(0, ...column.values());
  for (let index = 0; index <= last; index++) {
    const here = [...cast.nodes].filter(([id]) => column.get(id) === index);
    const width = Math.max(0, ...here.map(([id]) => plans.get(id)?.width ?? 0));
    const items: Item<ObjectId | string>[] = [];
    for (const [id, { span }] of here) {
      const height = outerHeight(plans.get(id));
      const wish = wishOf(cast, id, middle, plans.get(id)?.shape === 'pill' ? pillRise : rise);
      items.push({ key: id, ...span, height, wish });
      if (narrow) middle.set(id, wish + height);
    }
    for (const [key, { from, to, span }] of cast.arrows) {
      const source = typeof from === 'string' ? -1 : (column.get(from) ?? 0);
      if (source >= index || (column.get(to) ?? 0) <= index) continue;
      items.push({
        key,
        ...span,
        height: passageHeight,
        wish: (middle.get(from) ?? top) - passageHeight / 2,
      });
    }
    items.sort((a, b) => a.wish - b.wish);
    for (const [key, y] of place(items, top, 0)) {
      const plan = typeof key === 'number' ? plans.get(key) : undefined;
      if (typeof key === 'string' || !plan) {
        passages.push({ arrow: String(key), x, y: y + passageHeight / 2, width });
      } else {
        const { height } = plan;
        cards.push({ id: key, column: index, plan, x, y, width: plan.width, height });
        middle.set(key, y + height / 2);
      }
    }
    x += width + columnGap;
  }

  const bottoms = [...cards, ...tags, ...frames].map((box) => box.y + box.height);
  const right = x - columnGap + gutter.right;
  return {
    narrow,
    width: Math.ceil(Math.max(narrowest, right)),
    height: Math.ceil(Math.max(120, ...bottoms) + 30),
    cards,
    tags,
    frames,
    passages,
  };
}

/** The top that a card would best have: level with the highest of those that refer to it. */
function wishOf(
  cast: Cast,
  id: ObjectId,
  middle: ReadonlyMap<string | ObjectId, number>,
  above: number,
): number {
  let wish = Number.POSITIVE_INFINITY;
  for (const { from, to } of cast.arrows.values()) {
    const source = to === id ? middle.get(from) : undefined;
    if (source !== undefined) wish = Math.min(wish, source - above);
  }
  return Number.isFinite(wish) ? wish : top;
}
