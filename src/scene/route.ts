import type { Box } from './card.ts';

/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One arrow to draw. */
export interface Leg {
  readonly start: Point;
  /** The card that the arrow starts in; null for a tag. */
  readonly source: Box | null;
  readonly target: Box;
  /** Number of columns to the right; 0 within a column, negative for backwards. */
  readonly span: number;
  /** Whether other cells stand to the right of the start, so that it must leave upwards or down. */
  readonly crowded: boolean;
  /** How far right it must go to pass the cards between its ends, within a column. */
  readonly clear: number;
  /** Heights at which it crosses the columns between, left to right. */
  readonly via: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** Free space between the tip of an arrow and the card it points at. */
const tip = 3;
const portGap = 12;

/** Which side of its target an arrow ends at. */
function endsAtRight(leg: Leg): boolean {
  return leg.span <= 0 && leg.source !== null;
}

/**
 * The heights at which arrows end at their targets: as near to where each comes from as the others
 * at the same side allow.
 */
function ports(legs: readonly Leg[]): number[] {
  const heights = legs.map(() => 0);
  const sides = new Map<string, number[]>();
  legs.forEach((leg, index) => {
    const side = `${leg.target.x},${leg.target.y},${endsAtRight(leg)}`;
    sides.set(side, [...(sides.get(side) ?? []), index]);
  });
  const from = (index: number) => legs[index]?.via.at(-1)?.y ?? legs[index]?.start.y ?? 0;
  for (const side of sides.values()) {
    side.sort((a, b) => from(a) - from(b));
    const target = legs[side[0] ?? 0]?.target;
    if (!target) continue;
    const first = target.y + Math.min(16, target.height / 2);
    const last = target.y + target.height - Math.min(10, target.height / 2);
    const gap = side.length < 2 ? 0 : Math.min(portGap, (last - first) / (side.length - 1));
    let least = first;
    side.forEach((index, place) => {
      const most = last - gap * (side.length - 1 - place);
      const y = Math.min(Math.max(from(index), least), most);
      heights[index] = y;
      least = y + gap;
    });
  }
  return heights;
}

const xy = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** To the right: through the heights given for the columns between. */
function forwards(leg: Leg, end: Point): string {
  const { start } = leg;
  let path = `M${xy(start.x, start.y)}`;
  let at = start;
  const curve = (to: Point, leave: Point | null) => {
    const bend = Math.max(24, (to.x - at.x) / 2);
    const first = leave ?? { x: at.x + bend, y: at.y };
    path += `C${xy(first.x, first.y)} ${xy(to.x - bend, to.y)} ${xy(to.x, to.y)}`;
    at = to;
  };
  const towards = leg.via[0]?.y ?? end.y;
  const leave =
    leg.crowded && leg.source
      ? {
          x: start.x,
          y:
            towards < start.y
              ? Math.min(leg.source.y - 44, towards - 16)
              : leg.source.y + leg.source.height + 30,
        }
      : null;
  leg.via.forEach((passage, index) => {
    curve({ x: passage.x - 12, y: passage.y }, index === 0 ? leave : null);
    path += `L${xy(passage.x + passage.width + 12, passage.y)}`;
    at = { x: passage.x + passage.width + 12, y: passage.y };
  });
  curve(end, leg.via.length === 0 ? leave : null);
  return path;
}

/** Within a column, and to the card itself: out to the right and back. */
function around(leg: Leg, end: Point, lane: number): string {
  const { start, source, target } = leg;
  const right = Math.max(leg.clear, target.x + target.width);
  const bulge = right + 22 + lane * 9;
  // A reference to the card itself needs room for its loop.
  const loop = source === target && Math.abs(end.y - start.y) < 16;
  const endY = loop ? Math.max(target.y + 18, start.y - 24) : end.y;
  const leaveY = leg.crowded && source ? source.y + source.height + 12 : start.y;
  const leave = leg.crowded
    ? `C${xy(start.x, leaveY)} ${xy(start.x, leaveY)} ${xy(start.x + 20, leaveY)}`
    : '';
  return `M${xy(start.x, start.y)}${leave}C${xy(bulge + 8, leaveY)} ${xy(bulge + 8, endY)} ${xy(end.x, endY)}`;
}

/** To an earlier column: round the card's corner, under it to the left, and in from the right. */
function backwards(leg: Leg, end: Point, lane: number): string {
  const { start, source } = leg;
  const right = source ? source.x + source.width : start.x;
  const under = (source ? source.y + source.height : start.y) + 22 + lane * 4;
  const turn = end.x + 24;
  const out = leg.crowded
    ? `C${xy(start.x, under)} ${xy(start.x, under)} ${xy(start.x - 20, under)}`
    : `L${xy(right + 6, start.y)}C${xy(right + 26, start.y)} ${xy(right + 26, under)} ${xy(right - 2, under)}`;
  return (
    `M${xy(start.x, start.y)}${out}L${xy(turn + 24, under)}` +
    `C${xy(turn - 8, under)} ${xy(turn + 8, end.y)} ${xy(end.x, end.y)}`
  );
}

/** The path (SVG `d`) of each arrow, in the order given. */
export function route(legs: readonly Leg[]): string[] {
  const heights = ports(legs);
  let lane = 0;
  return legs.map((leg, index) => {
    const right = endsAtRight(leg);
    const x = right ? leg.target.x + leg.target.width + tip : leg.target.x - tip;
    const end = { x, y: heights[index] ?? leg.target.y };
    if (!right) return forwards(leg, end);
    lane = (lane + 1) % 3;
    return leg.span === 0 ? around(leg, end, lane) : backwards(leg, end, lane);
  });
}
