import type { ObjectId, Snapshot } from '@heapscope/simulation';
import { type Box, cellBox, cellDot, type CardShape } from './card.ts';
import { type Cell, type HeapGraph, heapGraph, type HeapNode, type Tag } from './heap-graph.ts';
import type { HeapLayout, PlacedCard } from './heap-layout.ts';
import { type Leg, type Point, route } from './route.ts';
import { tagText } from './tag-column.ts';

/** What a step did to a thing that is shown. */
export type Change = 'same' | 'new' | 'changed' | 'gone';

/** The names of one call. */
export interface SceneFrame extends Box {
  readonly id: number;
  readonly function: string;
  readonly change: Change;
}

/** A tag. */
export interface SceneTag extends Box {
  readonly key: string;
  readonly kind: Tag['kind'];
  readonly text: string;
  readonly change: Change;
}

/** A cell of a card; `dot` is where its arrow starts. */
export interface SceneCell extends Box {
  readonly label: string;
  readonly inline: string | null;
  readonly dot: Point | null;
  readonly change: Change;
}

/** An object. */
export interface SceneCard extends Box {
  readonly id: ObjectId;
  readonly shape: CardShape;
  readonly type: string;
  readonly text: string | null;
  readonly immortal: boolean;
  /** Null where a count would say nothing (immortal objects, classes, functions). */
  readonly count: number | null;
  /** The count before this step, where it was another. */
  readonly before: number | null;
  readonly change: Change;
  readonly garbage: boolean;
  /** The collector's own count of it, during a collection. */
  readonly refs: number | null;
  /** That count before this step, where it was another. */
  readonly refsBefore: number | null;
  /** Whether it is on the collector's unreachable list. */
  readonly unreachable: boolean;
  readonly cells: readonly SceneCell[];
  readonly more: number;
}

/** A reference. */
export interface SceneArrow {
  readonly key: string;
  readonly from: string | ObjectId;
  readonly to: ObjectId;
  readonly path: string;
  readonly counted: boolean;
  readonly change: Change;
}

/** A drawing of the heap at one stop, with what changed since the stop before. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly SceneFrame[];
  readonly tags: readonly SceneTag[];
  readonly cards: readonly SceneCard[];
  readonly arrows: readonly SceneArrow[];
}

interface Arrow {
  readonly from: string | ObjectId;
  readonly to: ObjectId;
  readonly counted: boolean;
  readonly cell: number;
}

function arrowsOf(graph: HeapGraph): Map<string, Arrow> {
  const arrows = new Map<string, Arrow>();
  for (const { key, target, counted } of graph.tags) {
    arrows.set(`${key}>${target}`, { from: key, to: target, counted, cell: 0 });
  }
  for (const [id, node] of graph.nodes) {
    node.cells.forEach(({ label, target, counted, inline }, cell) => {
      if (inline !== null || !graph.nodes.has(target)) return;
      arrows.set(`${id}${label}>${target}`, { from: id, to: target, counted, cell });
    });
  }
  return arrows;
}

function changeOf(now: boolean, before: boolean, quietly: boolean): Change {
  if (now) return before || quietly ? 'same' : 'new';
  return 'gone';
}

function cellsOf(
  node: HeapNode,
  old: HeapNode | undefined,
  card: PlacedCard,
  first: boolean,
): SceneCell[] {
  return node.cells.map((cell: Cell, index) => {
    const box = cellBox(card.plan, card, index);
    const known = old?.cells.find((other) => other.label === cell.label);
    const same = first || known?.target === cell.target;
    const dot = cell.inline === null ? cellDot(card.plan, box) : null;
    return {
      ...box,
      label: cell.label,
      inline: cell.inline,
      dot,
      change: same ? 'same' : known ? 'changed' : 'new',
    };
  });
}

/**
 * The drawing of `current` on the places of `layout`. What was there in `previous` and is gone is
 * drawn once more, marked so; with no previous stop nothing counts as changed.
 */
export function heapScene(layout: HeapLayout, current: Snapshot, previous: Snapshot | null): Scene {
  const now = heapGraph(current);
  const before = previous ? heapGraph(previous) : now;
  const first = previous === null;

  const frames = layout.frames.flatMap((box): SceneFrame[] => {
    const frame = now.frames.find(({ id }) => id === box.id);
    const old = before.frames.find(({ id }) => id === box.id);
    const known = frame ?? old;
    if (!known) return [];
    const change = changeOf(frame !== undefined, old !== undefined, first);
    return [{ ...box, function: known.function, change }];
  });

  const tags = layout.tags.flatMap((box): SceneTag[] => {
    const tag = now.tags.find(({ key }) => key === box.key);
    const old = before.tags.find(({ key }) => key === box.key);
    const known = tag ?? old;
    if (!known) return [];
    const change = changeOf(tag !== undefined, old !== undefined, first);
    return [{ ...box, kind: known.kind, text: tagText(known, layout.narrow), change }];
  });

  const cards = layout.cards.flatMap((box): SceneCard[] => {
    const node = now.nodes.get(box.id);
    const old = before.nodes.get(box.id);
    const known = node ?? (current.objects.has(box.id) ? undefined : old);
    if (!known) return [];
    const moved = node && old && node.count !== old.count && !node.quiet;
    const change = moved ? 'changed' : changeOf(node !== undefined, old !== undefined, first);
    const { type, text, immortal, quiet, garbage, more } = known;
    return [
      {
        id: box.id,
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
        shape: box.plan.shape,
        type,
        text,
        immortal,
        count: quiet ? null : node ? node.count : 0,
        before: quiet || !old || first || old.count === node?.count ? null : old.count,
        change,
        garbage: garbage && node !== undefined,
        ...collectorView(box.id, current, previous),
        cells: cellsOf(known, old, box, first),
        more,
      },
    ];
  });

  return {
    width: layout.width,
    height: layout.height,
    frames,
    tags,
    cards,
    arrows: drawArrows(layout, now, before, first, tags, cards),
  };
}

function collectorView(id: ObjectId, current: Snapshot, previous: Snapshot | null) {
  const refs = current.collection?.refs.get(id) ?? null;
  const old = previous?.collection?.refs.get(id) ?? null;
  const unreachable = current.collection?.unreachable.has(id) ?? false;
  return { refs, refsBefore: old === refs ? null : old, unreachable };
}

function drawArrows(
  layout: HeapLayout,
  now: HeapGraph,
  before: HeapGraph,
  first: boolean,
  tags: readonly SceneTag[],
  cards: readonly SceneCard[],
): SceneArrow[] {
  const placed = new Map(layout.cards.map((card) => [card.id, card] as const));
  const shown = new Set(cards.map((card) => card.id));
  const present = arrowsOf(now);
  const past = arrowsOf(before);
  const found: Omit<SceneArrow, 'path'>[] = [];
  const legs: Leg[] = [];
  for (const [key, arrow] of new Map([...past, ...present])) {
    const target = placed.get(arrow.to);
    if (!target || !shown.has(arrow.to)) continue;
    const source = typeof arrow.from === 'number' ? placed.get(arrow.from) : undefined;
    if (typeof arrow.from === 'number' && (!source || !shown.has(arrow.from))) continue;
    const tag = tags.find((each) => each.key === arrow.from);
    if (!source && !tag) continue;
    const cell = source && cellBox(source.plan, source, arrow.cell);
    const start =
      source && cell
        ? cellDot(source.plan, cell)
        : { x: (tag?.x ?? 0) + (tag?.width ?? 0) + 2, y: (tag?.y ?? 0) + (tag?.height ?? 0) / 2 };
    const crowded =
      source?.plan.shape === 'row' &&
      cell !== undefined &&
      cell.x + cell.width * 1.5 < source.x + source.width;
    const via = layout.passages.filter((passage) => passage.arrow === `${arrow.from}>${arrow.to}`);
    legs.push({
      start,
      source: source ?? null,
      target,
      span: target.column - (source?.column ?? -1),
      crowded,
      via,
    });
    const change = changeOf(present.has(key), past.has(key), first);
    found.push({ key, from: arrow.from, to: arrow.to, counted: arrow.counted, change });
  }
  const paths = route(legs);
  return found.map((arrow, index) => ({ ...arrow, path: paths[index] ?? '' }));
}
