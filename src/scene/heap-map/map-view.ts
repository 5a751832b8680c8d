import type { Box } from '../card.ts';
import type { Point } from '../route.ts';

/** Size of a place on a map, and of the card in it, in units of the drawing (pixels at full size). */
export const place = { width: 150, height: 84, cardWidth: 122, cardHeight: 52, left: 14, top: 22 };

/** How the places of a map lie: row by row, so many in a row. */
export interface MapGrid {
  readonly slots: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

/** A grid that fits a window about twice as wide as high. */
export function mapGrid(slots: number): MapGrid {
  const most = Math.max(1, slots);
  const columns = Math.max(1, Math.ceil(Math.sqrt((most * place.height * 2) / place.width)));
  const rows = Math.ceil(most / columns);
  return { slots, columns, width: columns * place.width, height: rows * place.height };
}

/** The card at a place. */
export function cardAt(grid: MapGrid, slot: number): Box {
  const x = (slot % grid.columns) * place.width + place.left;
  const y = Math.floor(slot / grid.columns) * place.height + place.top;
  return { x, y, width: place.cardWidth, height: place.cardHeight };
}

/** The place under a point of the drawing; -1 beside all places. */
export function slotUnder(grid: MapGrid, { x, y }: Point): number {
  const column = Math.floor(x / place.width);
  const row = Math.floor(y / place.height);
  if (column < 0 || column >= grid.columns || row < 0) return -1;
  const slot = row * grid.columns + column;
  return slot < grid.slots ? slot : -1;
}

/** What of the drawing a window shows: its top left corner, and pixels for a unit. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A window onto the map, in pixels. */
export interface MapWindow {
  readonly width: number;
  readonly height: number;
}

/** The largest scale. */
const closest = 1.6;

/** The scale at which the window shows the whole map. */
function fitScale(grid: MapGrid, window: MapWindow): number {
  return Math.min(1, window.width / grid.width, window.height / grid.height);
}

/** The view, held to scales that make sense and to where there is something to see. */
export function clampView(view: MapView, grid: MapGrid, window: MapWindow): MapView {
  const scale = Math.min(Math.max(view.scale, fitScale(grid, window)), closest);
  const hold = (at: number, size: number, seen: number) =>
    seen >= size ? (size - seen) / 2 : Math.min(Math.max(at, 0), size - seen);
  return {
    x: hold(view.x, grid.width, window.width / scale),
    y: hold(view.y, grid.height, window.height / scale),
    scale,
  };
}

/** The view of the whole map. */
export function wholeMap(grid: MapGrid, window: MapWindow): MapView {
  return clampView({ x: 0, y: 0, scale: 0 }, grid, window);
}

/** The point of the drawing under a point of the window. */
export function drawingPoint(view: MapView, { x, y }: Point): Point {
  return { x: view.x + x / view.scale, y: view.y + y / view.scale };
}

/** The view moved by so many pixels. */
export function pan(
  view: MapView,
  dx: number,
  dy: number,
  grid: MapGrid,
  window: MapWindow,
): MapView {
  const moved = { ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale };
  return clampView(moved, grid, window);
}

/** The view `factor` times as large; what lies under the point of the window stays there. */
export function zoom(
  view: MapView,
  factor: number,
  at: Point,
  grid: MapGrid,
  window: MapWindow,
): MapView {
  const under = drawingPoint(view, at);
  const { scale } = clampView({ ...view, scale: view.scale * factor }, grid, window);
  const next = { x: under.x - at.x / scale, y: under.y - at.y / scale, scale };
  return clampView(next, grid, window);
}

/** The view moved just so far that the card is seen; `scale` at least as large as given. */
export function reveal(
  view: MapView,
  card: Box,
  least: number,
  grid: MapGrid,
  window: MapWindow,
): MapView {
  const scale = Math.max(view.scale, least);
  const seen = { width: window.width / scale, height: window.height / scale };
  const into = (at: number, from: number, length: number, size: number) => {
    const margin = Math.min(place.left, Math.max(0, (size - length) / 2));
    return Math.min(Math.max(at, from + length + margin - size), from - margin);
  };
  const center = scale !== view.scale;
  const x = center ? card.x + card.width / 2 - seen.width / 2 : view.x;
  const y = center ? card.y + card.height / 2 - seen.height / 2 : view.y;
  return clampView(
    {
      x: into(x, card.x, card.width, seen.width),
      y: into(y, card.y, card.height, seen.height),
      scale,
    },
    grid,
    window,
  );
}

/** The places that a window shows, as columns and rows from the first to the last. */
export function visiblePlaces(view: MapView, grid: MapGrid, window: MapWindow) {
  const rows = Math.ceil(grid.slots / grid.columns);
  const right = view.x + window.width / view.scale;
  const bottom = view.y + window.height / view.scale;
  return {
    firstColumn: Math.max(0, Math.floor(view.x / place.width)),
    lastColumn: Math.min(grid.columns - 1, Math.floor(right / place.width)),
    firstRow: Math.max(0, Math.floor(view.y / place.height)),
    lastRow: Math.min(rows - 1, Math.floor(bottom / place.height)),
  };
}
