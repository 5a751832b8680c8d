import type { ObjectId } from '@heapscope/simulation';
import { cellBox, cellDot } from './card.ts';
import { arrowCells, type HeapGraph } from './heap-graph.ts';
import type { HeapLayout, PlacedCard } from './heap-layout.ts';
import { type Leg, route } from './route.ts';
import { changeOf, type SceneArrow, type SceneTag, type Step } from './scene.ts';

interface Arrow {
  readonly from: string | ObjectId;
  readonly to: ObjectId;
  readonly counted: boolean;
  /** Number of the cell that it starts in, and of the cells of its card. */
  readonly cell: number;
  readonly cells: number;
}

function arrowsOf(graph: HeapGraph): Map<string, Arrow> {
  const arrows = new Map<string, Arrow>();
  for (const { key, target, counted } of graph.tags) {
    arrows.set(`${key}>${target}`, { from: key, to: target, counted, cell: 0, cells: 0 });
  }
  for (const [id, node] of graph.nodes) {
    for (const cell of arrowCells(graph, node)) {
      const { label, target, counted } = cell;
      const place = { cell: node.cells.indexOf(cell), cells: node.cells.length };
      arrows.set(`${id}${label}>${target}`, { from: id, to: target, counted, ...place });
    }
  }
  return arrows;
}

function legFromCard(source: PlacedCard, target: PlacedCard, arrow: Arrow): Leg {
  const cell = cellBox(source.plan, source, arrow.cell);
  const next = cellBox(source.plan, source, arrow.cell + 1);
  const crowded = source.plan.shape === 'row' && arrow.cell + 1 < arrow.cells && next.y === cell.y;
  const start = cellDot(source.plan, cell);
  return { start, source, target, span: target.column - source.column, crowded, via: [], clear: 0 };
}

function legFromTag(tag: SceneTag, target: PlacedCard): Leg {
  const start = { x: tag.x + tag.width + 2, y: tag.y + tag.height / 2 };
  return {
    start,
    source: null,
    target,
    span: target.column + 1,
    crowded: false,
    via: [],
    clear: 0,
  };
}

/** How far right an arrow within a column must go to pass all cards between its ends. */
function clearOf(cards: readonly PlacedCard[], source: PlacedCard, target: PlacedCard): number {
  const from = Math.min(source.y, target.y);
  const to = Math.max(source.y, target.y);
  const between = cards.filter(({ column, y }) => column === target.column && y >= from && y <= to);
  return Math.max(0, ...between.map((card) => card.x + card.width));
}

/** The arrows between the tags and the cards that are shown at this step. */
export function sceneArrows(
  layout: HeapLayout,
  step: Step,
  tags: readonly SceneTag[],
  cards: ReadonlyMap<ObjectId, PlacedCard>,
): SceneArrow[] {
  const present = arrowsOf(step.now);
  const past = arrowsOf(step.before);
  const found: Omit<SceneArrow, 'path'>[] = [];
  const legs: Leg[] = [];
  for (const [key, arrow] of new Map([...past, ...present])) {
    const { from, to, counted } = arrow;
    const target = cards.get(to);
    const source = typeof from === 'number' ? cards.get(from) : undefined;
    const tag = tags.find((each) => each.key === from);
    const leg =
      target && (source ? legFromCard(source, target, arrow) : tag && legFromTag(tag, target));
    if (!leg) continue;
    const via = layout.passages.filter((passage) => passage.arrow === `${from}>${to}`);
    const clear = target && source ? clearOf([...cards.values()], source, target) : 0;
    legs.push({ ...leg, via, clear });
    found.push({ key, from, to, counted, change: changeOf(step, present.has(key), past.has(key)) });
  }
  const paths = route(legs);
  return found.map((arrow, index) => ({ ...arrow, path: paths[index] ?? '' }));
}
