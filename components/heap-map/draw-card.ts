import type { ObjectId } from '@heapscope/simulation/reading';
import { type Box, clip, typeLabel } from '#scene/card.ts';
import { standing } from '#scene/heap-map/map-moment.ts';
import type { MapPicture } from './map-picture.ts';

/** Draws an object with its type, value and count, as the cards of small heaps have them. */
export function drawCard(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  id: ObjectId,
  box: Box,
): void {
  const { colours, current, previous, moment, numbers, map, view } = picture;
  const { x, y, width, height } = box;
  const kind = moment.standings[id] ?? standing.absent;
  const object = current.objects.get(id) ?? previous?.objects.get(id);
  const isNews = kind === standing.born || kind === standing.changed;
  const isLost = kind === standing.garbage || kind === standing.gone;
  context.fillStyle = kind === standing.garbage ? colours['garbage-wash'] : colours.sheet;
  context.strokeStyle = isNews ? colours.change : isLost ? colours.garbage : colours.ink;
  context.lineWidth = isNews ? 2 : 1.3;
  context.setLineDash(kind === standing.gone ? [5, 4] : []);
  context.beginPath();
  context.roundRect(x, y, width, height, 7 * view.scale);
  if (kind !== standing.gone) context.fill();
  context.stroke();
  context.setLineDash([]);
  if (isLost) hatch(context, box);

  const size = (pixels: number) => `${String(pixels * view.scale)}px ${colours.mono}`;
  const number = numbers.get(id);
  const type = typeLabel(map.types[map.type[id] ?? 0] ?? '', object?.text ?? null);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = size(12);
  context.fillStyle = colours['ink-soft'];
  const title = number === undefined ? type : `${clip(type, 9)} ${String(number)}`;
  context.fillText(title, x + 9 * view.scale, y + 16 * view.scale);
  context.font = size(14);
  context.fillStyle = colours.ink;
  if (object?.text) context.fillText(clip(object.text), x + 9 * view.scale, y + 37 * view.scale);

  const count = kind === standing.gone ? 0 : (object?.count ?? 0);
  const before = previous?.objects.get(id)?.count;
  const moved = isNews && before !== undefined && before !== count;
  const badge = moved ? `${String(before)}→${String(count)}` : String(count);
  context.font = `700 ${size(13)}`;
  const badgeWidth = Math.max(26 * view.scale, context.measureText(badge).width + 12 * view.scale);
  const badgeHeight = 21 * view.scale;
  const left = x + width - badgeWidth + 7 * view.scale;
  const top = y - badgeHeight / 2;
  context.fillStyle = isNews
    ? colours.change
    : kind === standing.gone
      ? colours.garbage
      : colours.ink;
  context.beginPath();
  context.roundRect(left, top, badgeWidth, badgeHeight, badgeHeight / 2);
  context.fill();
  context.fillStyle = colours.paper;
  context.textAlign = 'center';
  context.fillText(badge, left + badgeWidth / 2, y + 1);
}

/** Strokes that run up to the right, across what is lost. */
function hatch(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.beginPath();
  for (let at = x - height; at < x + width; at += 9) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.globalAlpha = 0.35;
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}
