import { classColour } from '#scene/arena-scene.ts';
import { type Camera, meet, seen, type ViewSize } from '#scene/memory-map/camera.ts';
import {
  type MapGeometry,
  type MapPlace,
  type MapRect,
  parts,
  poolColumns,
} from '#scene/memory-map/map-geometry.ts';
import { arenaState } from '#scene/memory-map/memory-image.ts';
import { ArenaPictures } from './arena-pictures.ts';
import { BlockPainter, fontOf } from './block-painter.ts';
import type { MapColours } from './map-colours.ts';
import type { MapWords } from './map-words.ts';

/** Below so many pixels a pool, one picture of all arenas is enough. */
const overviewTo = 14;
/** From so many pixels a pool on, each block has at least a pixel of its own. */
const exactFrom = 48;
/** From so many pixels a block on, blocks are drawn one by one. */
const blocksFrom = 10;
/** From so many pixels an arena on, its title can be read. */
const titleFrom = 110;

/** Draws a map on a canvas, as much of it as its size lets one see. */
export class MapPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #blocks: BlockPainter;
  #map: MapGeometry;
  #colours: MapColours;
  #pictures: ArenaPictures;

  /** Throws where the browser has no canvas to draw on. */
  constructor(canvas: HTMLCanvasElement, map: MapGeometry, colours: MapColours, words: MapWords) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    this.#context = context;
    this.#map = map;
    this.#colours = colours;
    this.#blocks = new BlockPainter(context, words);
    this.#pictures = new ArenaPictures(map, colours.palette);
  }

  /** Another image, or other colours: all pictures are made anew when they are next seen. */
  replace(map: MapGeometry, colours: MapColours): void {
    this.#map = map;
    this.#colours = colours;
    this.#pictures = new ArenaPictures(map, colours.palette);
  }

  /** Draws what the camera sees; `ratio` is the number of the canvas's pixels to one of the page's. */
  draw(camera: Camera, view: ViewSize, ratio: number, selected: MapPlace): void {
    const context = this.#context;
    const map = this.#map;
    this.#pictures.noteChanges();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = this.#colours.css('sheet');
    context.fillRect(0, 0, view.width, view.height);
    const window = seen(camera, view);
    const toPixels = ({ x, y, width, height }: MapRect): MapRect => ({
      x: (x - camera.x) * camera.scale,
      y: (y - camera.y) * camera.scale,
      width: width * camera.scale,
      height: height * camera.scale,
    });
    if (camera.scale < overviewTo) {
      const { canvas, rect } = this.#pictures.overview();
      const { x, y, width, height } = toPixels(rect);
      context.imageSmoothingEnabled = true;
      context.drawImage(canvas, x, y, width, height);
    }
    for (let arena = 0; arena < map.image.arenaCount; arena += 1) {
      const rect = map.arena(arena);
      if (map.image.arenas[arena] === arenaState.none || !meet(rect, window)) continue;
      this.#drawFrame(arena, toPixels(rect), camera.scale);
      if (camera.scale < overviewTo) continue;
      if (camera.scale < exactFrom) this.#drawFar(arena, toPixels(rect));
      else this.#drawPools(arena, window, toPixels, view);
    }
    if (selected.arena !== undefined) this.#drawSelection(toPixels(map.rect(selected)), view);
  }

  #drawFrame(arena: number, { x, y, width, height }: MapRect, scale: number): void {
    const context = this.#context;
    const isHeld = this.#map.image.arenas[arena] === arenaState.held;
    context.lineWidth = 1;
    context.setLineDash(isHeld ? [] : [5, 4]);
    context.strokeStyle = this.#colours.css(isHeld ? 'ink-soft' : 'edge');
    context.strokeRect(x - 0.5, y - 0.5, width + 1, height + 1);
    context.setLineDash([]);
    if (width < titleFrom || y < 20) return;
    context.fillStyle = this.#colours.css('ink');
    context.font = fontOf(Math.min(15, Math.max(10, scale * 0.5)), false);
    context.textBaseline = 'bottom';
    context.textAlign = 'left';
    context.fillText(this.#blocks.words.arena(arena), Math.max(4, x), y - 3, width);
  }

  #drawFar(arena: number, { x, y, width, height }: MapRect): void {
    this.#context.imageSmoothingEnabled = true;
    this.#context.drawImage(this.#pictures.of(arena, 'far'), x, y, width, height);
  }

  #drawPools(
    arena: number,
    window: MapRect,
    toPixels: (rect: MapRect) => MapRect,
    view: ViewSize,
  ): void {
    const map = this.#map;
    const { image } = map;
    for (let index = 0; index < image.poolsPerArena; index += 1) {
      const pool = arena * image.poolsPerArena + index;
      const rect = map.pool(pool);
      if (meet(rect, window)) this.#drawPool(pool, toPixels(rect), toPixels, view);
    }
  }

  #drawPool(
    pool: number,
    frame: MapRect,
    toPixels: (rect: MapRect) => MapRect,
    view: ViewSize,
  ): void {
    const context = this.#context;
    const { css } = this.#colours;
    const map = this.#map;
    const { image } = map;
    const blockBytes = image.blockBytes[pool] ?? 0;
    const isUsed = (image.used[pool] ?? 0) > 0;
    const headHeight = frame.height / (parts - 2);
    context.fillStyle = css('rule');
    if (blockBytes === 0) {
      context.strokeStyle = css('rule');
      context.lineWidth = 1;
      context.strokeRect(frame.x, frame.y, frame.width, frame.height);
    } else {
      context.fillStyle = css(isUsed ? 'ink-soft' : 'rule');
      context.fillRect(frame.x, frame.y, frame.width, headHeight);
      this.#drawBlocks(pool, toPixels(map.blocks(pool)), view);
    }
    if (headHeight < 10) return;
    context.fillStyle = css(isUsed ? 'paper' : 'ink');
    context.font = fontOf(Math.min(14, headHeight * 0.85), false);
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    const left = Math.max(4, frame.x + 4);
    const room = frame.x + frame.width - left - 4;
    if (room > 20) {
      context.fillText(this.#blocks.words.pool(pool), left, frame.y + headHeight / 2, room);
    }
  }

  #drawBlocks(pool: number, area: MapRect, view: ViewSize): void {
    const { columns, rows } = this.#map.gridOf(pool);
    const context = this.#context;
    const blockBytes = this.#map.image.blockBytes[pool] ?? 0;
    if (area.width / columns >= blocksFrom) {
      const colour = this.#colours.css(`class-${classColour(blockBytes)}`);
      this.#blocks.draw(this.#map, pool, area, view, colour, this.#colours);
      return;
    }
    const { poolsPerArena } = this.#map.image;
    const tile = this.#pictures.of(Math.floor(pool / poolsPerArena), 'exact');
    const index = pool % poolsPerArena;
    const [left, top] = [(index % poolColumns) * parts, Math.floor(index / poolColumns) * parts];
    context.imageSmoothingEnabled = false;
    context.drawImage(tile, left, top, columns, rows, area.x, area.y, area.width, area.height);
  }

  #drawSelection({ x, y, width, height }: MapRect, view: ViewSize): void {
    if (width >= view.width && height >= view.height) return;
    const context = this.#context;
    for (const [colour, line] of [
      ['sheet', 5],
      ['name', 3],
    ] as const) {
      context.strokeStyle = this.#colours.css(colour);
      context.lineWidth = line;
      context.strokeRect(x - 2, y - 2, width + 4, height + 4);
    }
  }
}
