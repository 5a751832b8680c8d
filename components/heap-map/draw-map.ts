import type { ObjectId } from '@heapscope/simulation/reading';
import { standing } from '#scene/heap-map/map-moment.ts';
import { cardAt, place, visiblePlaces } from '#scene/heap-map/map-view.ts';
import { drawCard } from './draw-card.ts';
import { drawReferences } from './draw-references.ts';
import type { MapPicture } from './map-picture.ts';

/** From this scale on cards have their type and value, below it at most their count. */
export const readableScale = 0.7;
/** Narrower than so many pixels a card is only a box. */
const plainWidth = 46;

/** The card of a place in pixels of the window. */
function boxOf({ grid, view }: MapPicture, slot: number) {
  const card = cardAt(grid, slot);
  const { scale } = view;
  return {
    x: Math.round((card.x - view.x) * scale),
    y: Math.round((card.y - view.y) * scale),
    width: Math.max(1, Math.round(card.width * scale)),
    height: Math.max(1, Math.round(card.height * scale)),
  };
}

/** The objects that the window shows, by how they stand. */
function visibleObjects({ view, grid, window, moment }: MapPicture): ObjectId[][] {
  const found: ObjectId[][] = Object.values(standing).map(() => []);
  const { firstColumn, lastColumn, firstRow, lastRow } = visiblePlaces(view, grid, window);
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const id = moment.occupants[row * grid.columns + column] ?? 0;
      if (id !== 0) found[moment.standings[id] ?? 0]?.push(id);
    }
  }
  return found;
}

/** Draws boxes of one standing, which differ by their shapes too: filled, ringed, crossed, hollow. */
function drawBoxes(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  ids: readonly ObjectId[],
  kind: number,
): void {
  const { colours, map, view } = picture;
  const wide = view.scale * place.cardWidth >= 12;
  const isNews = kind === standing.born || kind === standing.changed;
  context.fillStyle = isNews ? colours.change : wide ? colours.sheet : colours['ink-soft'];
  context.strokeStyle =
    kind === standing.alive ? colours['ink-soft'] : isNews ? colours.change : colours.garbage;
  context.lineWidth = 1;
  if (kind === standing.garbage) context.fillStyle = colours['garbage-wash'];
  for (const id of ids) {
    const { x, y, width, height } = boxOf(picture, map.slot[id] ?? 0);
    if (kind !== standing.gone) context.fillRect(x, y, width, height);
    if (isNews) context.strokeRect(x - 1.5, y - 1.5, width + 3, height + 3);
    else if (wide || kind !== standing.alive) {
      context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    }
  }
  if (kind !== standing.garbage) return;
  context.beginPath();
  for (const id of ids) {
    const { x, y, width, height } = boxOf(picture, map.slot[id] ?? 0);
    context.moveTo(x, y + height);
    context.lineTo(x + width, y);
  }
  context.stroke();
}

function drawCounts(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  ids: readonly ObjectId[],
): void {
  const { colours, map, current, moment } = picture;
  context.font = `10px ${colours.mono}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const id of ids) {
    const count = current.objects.get(id)?.count;
    if (count === undefined) continue;
    const { x, y, width, height } = boxOf(picture, map.slot[id] ?? 0);
    const kind = moment.standings[id];
    const isNews = kind === standing.born || kind === standing.changed;
    context.fillStyle = isNews ? colours.paper : colours.ink;
    context.fillText(String(count), x + width / 2, y + height / 2);
  }
}

function ring(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  id: ObjectId | null,
  dash: readonly number[],
): void {
  const slot = id === null ? -1 : (picture.map.slot[id] ?? -1);
  if (id === null || slot < 0 || picture.moment.standings[id] === standing.absent) return;
  const { x, y, width, height } = boxOf(picture, slot);
  context.strokeStyle = picture.colours.name;
  context.lineWidth = 2.5;
  context.setLineDash([...dash]);
  // Round the count too, which stands over the upper edge.
  const above = 5 + 11 * picture.view.scale;
  context.strokeRect(x - 5, y - above, width + 14, height + above + 5);
  context.setLineDash([]);
}

/** Draws the map into a canvas whose unit is a pixel of the page. */
export function drawMap(context: CanvasRenderingContext2D, picture: MapPicture): void {
  const { window, view, colours } = picture;
  context.clearRect(0, 0, window.width, window.height);
  context.fillStyle = colours.sheet;
  context.fillRect(0, 0, window.width, window.height);
  const found = visibleObjects(picture);
  const shown = found.flat();
  const readable = view.scale >= readableScale;
  if (readable) {
    for (const id of shown)
      drawCard(context, picture, id, boxOf(picture, picture.map.slot[id] ?? 0));
  } else {
    found.forEach((ids, kind) => {
      if (ids.length > 0) drawBoxes(context, picture, ids, kind);
    });
    if (view.scale * place.cardWidth >= plainWidth) drawCounts(context, picture, shown);
  }
  drawReferences(context, picture, readable ? shown : [], (slot) => boxOf(picture, slot));
  ring(context, picture, picture.followed, []);
  ring(context, picture, picture.focused, [6, 3]);
}
