import type { Point } from './route.ts';

/** A card for an object; `x` and `y` are its upper left corner, all in user units. */
export interface BoardCard {
  readonly object: string;
  readonly x: number;
  readonly y: number;
}

/** A tag for a name, with its upper left corner. */
export interface BoardTag {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Sizes of a board's parts and of the whole, in user units. */
export const board = {
  width: 360,
  height: 250,
  card: { width: 52, height: 40 },
  tag: { width: 58, height: 26 },
} as const;

const centre: Point = { x: 228, y: 128 };
const radius = { x: 92, y: 84 };

/** Places for up to six objects on a ring, the first at the upper left, on clockwise. */
export function boardCards(objects: readonly string[]): BoardCard[] {
  return objects.map((object, place) => {
    const angle = (place / objects.length) * 2 * Math.PI - Math.PI * 0.75;
    return {
      object,
      x: Math.round(centre.x + radius.x * Math.cos(angle) - board.card.width / 2),
      y: Math.round(centre.y + radius.y * Math.sin(angle) - board.card.height / 2),
    };
  });
}

/** Places for names, one below the other at the left. */
export function boardTags(names: readonly string[]): BoardTag[] {
  const gap = board.height / (names.length + 1);
  return names.map((name, place) => ({
    name,
    x: 8,
    y: Math.round(gap * (place + 1) - board.tag.height / 2),
  }));
}

/** The path (SVG `d`) of an arrow `from>to`; null where one of its ends is not on the board. */
export function boardArrow(
  arrow: string,
  cards: readonly BoardCard[],
  tags: readonly BoardTag[],
): string | null {
  const [from, to] = arrow.split('>');
  const target = cards.find(({ object }) => object === to);
  const source = cards.find(({ object }) => object === from);
  const tag = tags.find(({ name }) => name === from);
  if (!target) return null;
  if (source === target) return loop(target);
  if (source) return bow(middle(source), middle(target), 16);
  if (!tag) return null;
  const start = { x: tag.x + board.tag.width + 2, y: tag.y + board.tag.height / 2 };
  return bow(start, middle(target), 0, 0);
}

function middle({ x, y }: BoardCard): Point {
  return { x: x + board.card.width / 2, y: y + board.card.height / 2 };
}

/**
 * A curve between the edges of two cards, bent to its right so that the way back has room, and so
 * that none ends under a count.
 */
function bow(from: Point, to: Point, bend: number, startGap = 1): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const side = { x: (-dy / length) * bend, y: (dx / length) * bend };
  const start = startGap === 0 ? from : edge(from, dx, dy, side, 2);
  const end = edge(to, -dx, -dy, side, 5);
  const control = { x: (start.x + end.x) / 2 + side.x, y: (start.y + end.y) / 2 + side.y };
  return `M${xy(start)}Q${xy(control)} ${xy(end)}`;
}

/** Where a line that leaves a card's middle in a direction passes its edge, moved to one side. */
function edge(from: Point, dx: number, dy: number, side: Point, gap: number): Point {
  const half = { x: board.card.width / 2 + gap, y: board.card.height / 2 + gap };
  const reach = Math.min(half.x / Math.abs(dx || 1e-9), half.y / Math.abs(dy || 1e-9));
  const shift = 0.25;
  return { x: from.x + dx * reach + side.x * shift, y: from.y + dy * reach + side.y * shift };
}

/** From a card to itself: out at the right, round, and in from below. */
function loop({ x, y }: BoardCard): string {
  const right = x + board.card.width;
  const bottom = y + board.card.height;
  return (
    `M${xy({ x: right + 2, y: bottom - 14 })}` +
    `C${xy({ x: right + 30, y: bottom - 14 })} ${xy({ x: right - 10, y: bottom + 34 })} ` +
    xy({ x: right - 14, y: bottom + 5 })
  );
}

function xy({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
