import type { ObjectId } from '@heapscope/simulation/reading';
import { type Box, clip } from '#scene/card.ts';
import { holderKinds } from '#scene/heap-map/heap-map.ts';
import { referencesAt, standing } from '#scene/heap-map/map-moment.ts';
import type { MapPicture } from './map-picture.ts';

/** The most arrows of one object: more cannot be told apart. */
const mostArrows = 300;

type BoxOf = (slot: number) => Box;

/** Draws the references between the objects given, and all those of who is followed or looked at. */
export function drawReferences(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  shown: readonly ObjectId[],
  boxOf: BoxOf,
): void {
  const { map, moment, colours, view } = picture;
  const { references } = map;
  const lit = [picture.focused, picture.followed].filter((id) => id !== null);
  const isThere = (id: ObjectId) => (moment.standings[id] ?? standing.absent) !== standing.absent;
  const near = new Set(shown);
  const quiet: number[] = [];
  for (const id of shown) {
    for (const row of referencesAt(map, 'byTarget', id, moment.cursor)) {
      if (near.has(references.owner[row] ?? 0)) quiet.push(row);
    }
  }
  context.strokeStyle = colours.ink;
  context.fillStyle = colours.ink;
  context.lineWidth = 1.2;
  for (const row of quiet) arrow(context, picture, row, boxOf);
  context.strokeStyle = colours.name;
  context.fillStyle = colours.name;
  context.lineWidth = 2;
  for (const id of lit) {
    const rows = [
      ...referencesAt(map, 'byTarget', id, moment.cursor),
      ...referencesAt(map, 'byOwner', id, moment.cursor),
    ].filter((row) => isThere(references.owner[row] ?? 0) && isThere(references.target[row] ?? 0));
    for (const row of rows.slice(0, mostArrows)) arrow(context, picture, row, boxOf);
  }
  for (const id of new Set([...shown, ...lit])) {
    if (isThere(id)) drawNames(context, picture, id, boxOf(map.slot[id] ?? 0), view.scale);
  }
}

/** Draws one arrow from card to card, bent so that those in both directions lie apart; dotted if it does not count. */
function arrow(
  context: CanvasRenderingContext2D,
  { map, view }: MapPicture,
  row: number,
  boxOf: BoxOf,
): void {
  const { references } = map;
  const source = boxOf(map.slot[references.owner[row] ?? 0] ?? 0);
  const target = boxOf(map.slot[references.target[row] ?? 0] ?? 0);
  const from = { x: source.x + source.width / 2, y: source.y + source.height / 2 };
  if (source.x === target.x && source.y === target.y) {
    loop(context, source);
    return;
  }
  const middle = { x: target.x + target.width / 2, y: target.y + target.height / 2 };
  const [dx, dy] = [from.x - middle.x, from.y - middle.y];
  // Where the line from the source meets the edge of the target.
  const share = Math.min(
    target.width / 2 / Math.max(Math.abs(dx), 1e-6),
    target.height / 2 / Math.max(Math.abs(dy), 1e-6),
  );
  const tip = { x: middle.x + dx * share, y: middle.y + dy * share };
  context.setLineDash(references.counted[row] === 1 ? [] : [1.5, 4]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(
    (from.x + tip.x - dy * 0.16) / 2,
    (from.y + tip.y + dx * 0.16) / 2,
    tip.x,
    tip.y,
  );
  context.stroke();
  context.setLineDash([]);
  const angle = Math.atan2(-dy - dx * 0.16, -dx + dy * 0.16);
  const size = Math.max(4, 8 * view.scale);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const turn of [2.7, -2.7]) {
    context.lineTo(tip.x + Math.cos(angle + turn) * size, tip.y + Math.sin(angle + turn) * size);
  }
  context.fill();
  context.beginPath();
  context.arc(from.x, from.y, Math.max(1.5, 3 * view.scale), 0, Math.PI * 2);
  context.fill();
}

function loop(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.beginPath();
  context.arc(x + width, y + height / 2, height / 3, -Math.PI * 0.7, Math.PI * 0.7);
  context.stroke();
}

/** Draws the names that refer to an object, as tags on its upper edge. */
function drawNames(
  context: CanvasRenderingContext2D,
  { map, moment, colours }: MapPicture,
  id: ObjectId,
  box: Box,
  scale: number,
): void {
  const { kind, label } = map.references;
  const names = referencesAt(map, 'byTarget', id, moment.cursor)
    .filter((row) => kind[row] === holderKinds.name)
    .map((row) => map.labels[label[row] ?? 0] ?? '')
    .filter((name) => !/^__\w+__$/.test(name));
  if (names.length === 0) return;
  const size = Math.max(11, 13 * scale);
  context.font = `600 ${String(size)}px ${colours.mono}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  const text = clip(names.join(' '), 14);
  const width = context.measureText(text).width + size;
  context.fillStyle = colours['name-wash'];
  context.strokeStyle = colours.name;
  context.beginPath();
  context.roundRect(box.x - 4, box.y - size * 1.1, width, size * 1.5, 4);
  context.fill();
  context.stroke();
  context.fillStyle = colours.name;
  context.fillText(text, box.x - 4 + size / 2, box.y - size * 0.35);
}
