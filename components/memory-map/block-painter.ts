import type { ViewSize } from '#scene/memory-map/camera.ts';
import { byteGrid, type MapGeometry, type MapRect } from '#scene/memory-map/map-geometry.ts';
import { blockState, changed } from '#scene/memory-map/memory-image.ts';
import type { ObjectField } from '#scene/memory-map/object-fields.ts';
import type { MapColours } from './map-colours.ts';
import type { MapWords } from './map-words.ts';

/** Pixels of a block from which on its title, and its bytes, can be read. */
const titleFrom = 60;
const bytesFrom = 150;

/** A canvas's font. */
export function fontOf(pixels: number, isCode: boolean): string {
  const family = isCode ? 'ui-monospace, monospace' : 'system-ui, sans-serif';
  return `${Math.round(pixels)}px ${family}`;
}

/** Draws blocks that are large enough to be told apart, only those in view. */
export class BlockPainter {
  readonly words: MapWords;
  readonly #context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D, words: MapWords) {
    this.#context = context;
    this.words = words;
  }

  /** Draws the blocks of a pool, whose grid is in `area`; all in pixels. */
  draw(
    map: MapGeometry,
    pool: number,
    area: MapRect,
    view: ViewSize,
    colour: string,
    { css }: MapColours,
  ): void {
    const { image } = map;
    const { columns, rows } = map.gridOf(pool);
    const capacity = image.capacity(image.blockBytes[pool] ?? 0);
    const [width, height] = [area.width / columns, area.height / rows];
    const first = { x: clampTo(-area.x / width, columns), y: clampTo(-area.y / height, rows) };
    const last = {
      x: clampTo((view.width - area.x) / width + 1, columns),
      y: clampTo((view.height - area.y) / height + 1, rows),
    };
    const gap = Math.min(3, width * 0.06);
    const context = this.#context;
    context.lineWidth = 1;
    for (let y = first.y; y < last.y; y += 1) {
      for (let x = first.x; x < last.x; x += 1) {
        const block = y * columns + x;
        if (block >= capacity) break;
        const state = image.state(pool, block);
        const left = area.x + x * width + gap;
        const top = area.y + y * height + gap;
        const [wide, high] = [width - 2 * gap, height - 2 * gap];
        if ((state & 3) === blockState.used) {
          context.fillStyle = colour;
          context.fillRect(left, top, wide, high);
        } else {
          context.setLineDash((state & 3) === blockState.freed ? [4, 3] : [1, 3]);
          context.strokeStyle = css((state & 3) === blockState.freed ? 'ink' : 'edge');
          context.strokeRect(left, top, wide, high);
          context.setLineDash([]);
        }
        if (state & changed) {
          context.strokeStyle = css('change');
          context.lineWidth = 2;
          context.strokeRect(left, top, wide, high);
          context.lineWidth = 1;
        }
      }
    }
    if (width < titleFrom) return;
    for (let y = first.y; y < last.y; y += 1) {
      for (let x = first.x; x < last.x; x += 1) {
        const block = y * columns + x;
        if (block >= capacity) break;
        const box = { x: area.x + x * width, y: area.y + y * height, width, height };
        this.#drawInside(map, pool, block, box, view, css);
      }
    }
  }

  #drawInside(
    map: MapGeometry,
    pool: number,
    block: number,
    box: MapRect,
    view: ViewSize,
    css: MapColours['css'],
  ): void {
    const context = this.#context;
    const hasBytes = box.width >= bytesFrom;
    if (this.words.isKept(pool, block)) this.#hatch(box, css('sheet'));
    context.fillStyle = css('ink');
    context.font = fontOf(Math.min(16, Math.max(10, box.height * 0.1)), true);
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    const left = Math.max(4, box.x + box.width * 0.05);
    const titleY = hasBytes ? box.y + box.height * 0.09 : box.y + box.height / 2;
    const room = box.x + box.width * 0.95 - left;
    const title = this.words.block(pool, block);
    if (room > 12 && title !== '') context.fillText(title, left, titleY, room);
    if (!hasBytes) return;
    const plan = this.words.fields(pool, block);
    const blockBytes = map.image.blockBytes[pool] ?? 0;
    const grid = byteGrid(blockBytes);
    const area = {
      x: box.x + box.width * 0.04,
      y: box.y + box.height * 0.16,
      width: (box.width * 0.92) / grid.columns,
      height: (box.height * 0.8) / grid.rows,
    };
    const fields: readonly ObjectField[] = plan?.fields ?? [
      { name: '', offset: 0, bytes: blockBytes, kind: 'untold', index: null },
    ];
    for (const field of fields) {
      this.#drawField(field, area, grid.columns, view, css, () =>
        plan ? this.words.value(pool, block, field.offset) : '',
      );
    }
  }

  /** Draws the bytes of a field, row by row; `cell` is the first byte of the block. */
  #drawField(
    { name, offset, bytes, kind, index }: ObjectField,
    cell: MapRect,
    columns: number,
    view: ViewSize,
    css: MapColours['css'],
    value: () => string,
  ): void {
    const context = this.#context;
    const isData = kind === 'number' || kind === 'pointer';
    for (let at = offset; at < offset + bytes;) {
      const column = at % columns;
      const run = Math.min(columns - column, offset + bytes - at);
      const x = cell.x + column * cell.width;
      const y = cell.y + Math.floor(at / columns) * cell.height;
      const [width, height] = [run * cell.width, cell.height];
      const isSeen = x < view.width && x + width > 0 && y < view.height && y + height > 0;
      if (isSeen) {
        if (isData) {
          context.fillStyle = css(kind === 'pointer' ? 'name-wash' : 'sheet');
          context.fillRect(x + 1, y + 1, width - 2, height - 2);
        }
        context.setLineDash(kind === 'spare' || kind === 'padding' ? [2, 3] : []);
        context.strokeStyle = css(isData ? 'ink-soft' : 'edge');
        context.strokeRect(x + 1, y + 1, width - 2, height - 2);
        context.setLineDash([]);
        if (cell.width >= 26) this.#drawByteLines(x, y, run, cell, css('rule'));
        if (at === offset && name !== '') {
          const label = index === null ? name : `${name}[${String(index)}]`;
          this.#drawLabel(label, value(), { x, y, width, height }, css);
        }
      }
      at += run;
    }
  }

  #drawByteLines(x: number, y: number, run: number, cell: MapRect, colour: string): void {
    const context = this.#context;
    context.fillStyle = colour;
    for (let byte = 1; byte < run; byte += 1) {
      context.fillRect(x + byte * cell.width, y + cell.height * 0.8, 1, cell.height * 0.2);
    }
  }

  #drawLabel(name: string, value: string, box: MapRect, css: MapColours['css']): void {
    const size = Math.min(16, box.height * 0.42, box.width * 0.2);
    if (size < 6) return;
    const context = this.#context;
    context.font = fontOf(size, true);
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    const left = Math.max(4, box.x + size * 0.4);
    const room = box.x + box.width - left - size * 0.3;
    if (room < size) return;
    context.fillStyle = css('ink-soft');
    context.fillText(name, left, box.y + box.height * 0.28, room);
    context.fillStyle = css('ink');
    if (value !== '') context.fillText(value, left, box.y + box.height * 0.7, room);
  }

  #hatch({ x, y, width, height }: MapRect, colour: string): void {
    const context = this.#context;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.strokeStyle = colour;
    context.beginPath();
    for (let at = -height; at < width; at += 10) {
      context.moveTo(x + at, y + height);
      context.lineTo(x + at + height, y);
    }
    context.stroke();
    context.restore();
  }
}

function clampTo(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.floor(value)));
}
