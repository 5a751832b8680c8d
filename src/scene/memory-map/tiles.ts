// Pictures of arenas, made of typed arrays: how a million blocks are drawn when each is smaller than
// what a line could go around. One pixel is a 32nd of a pool, or just one block.
import { blockGrid, parts, poolColumns } from './map-geometry.ts';
import { arenaState, blockState, changed, type MemoryImage } from './memory-image.ts';

/** Colours as 32-bit words, as canvases keep them (ABGR). */
export interface Palette {
  /** Blocks in use, by bytes of the block. */
  readonly classes: (blockBytes: number) => number;
  readonly header: number;
  readonly freed: number;
  readonly never: number;
  readonly changed: number;
  /** A pool that serves no size class. */
  readonly empty: number;
}

/** Pixels along a side of an arena's picture. */
export const tileSide = poolColumns * parts;

function colourOf(state: number, used: number, palette: Palette): number {
  if (state & changed) return palette.changed;
  const kind = state & 3;
  return kind === blockState.used
    ? used
    : kind === blockState.freed
      ? palette.freed
      : palette.never;
}

/** Draws an arena as it is seen from afar: each pool stretched over its square, gaps clear. */
export function paintFar(
  image: MemoryImage,
  arena: number,
  pixels: Uint32Array,
  palette: Palette,
): void {
  pixels.fill(0);
  if (image.arenas[arena] === arenaState.none) return;
  const side = parts - 2;
  for (let index = 0; index < image.poolsPerArena; index += 1) {
    const pool = arena * image.poolsPerArena + index;
    const left = (index % poolColumns) * parts + 1;
    const top = Math.floor(index / poolColumns) * parts + 1;
    const blockBytes = image.blockBytes[pool] ?? 0;
    const isUsed = blockBytes > 0 && (image.used[pool] ?? 0) > 0;
    const capacity = image.capacity(blockBytes);
    const { columns, rows } = blockGrid(capacity);
    const used = palette.classes(blockBytes);
    const from = pool * image.slots;
    for (let y = 0; y < side; y += 1) {
      const row = (top + y) * tileSide + left;
      if (y === 0 || blockBytes === 0) {
        pixels.fill(isUsed ? palette.header : palette.empty, row, row + side);
        continue;
      }
      const first = Math.floor(((y - 1) * rows) / (side - 1)) * columns;
      for (let x = 0; x < side; x += 1) {
        const block = first + Math.floor((x * columns) / side);
        const state = block < capacity ? (image.states[from + block] ?? 0) : 0;
        pixels[row + x] = block < capacity ? colourOf(state, used, palette) : palette.empty;
      }
    }
  }
}

/** Draws each pool of an arena with one pixel a block, at the left top of its square. */
export function paintExact(
  image: MemoryImage,
  arena: number,
  pixels: Uint32Array,
  palette: Palette,
): void {
  for (let index = 0; index < image.poolsPerArena; index += 1) {
    const pool = arena * image.poolsPerArena + index;
    const start =
      Math.floor(index / poolColumns) * parts * tileSide + (index % poolColumns) * parts;
    const blockBytes = image.blockBytes[pool] ?? 0;
    const capacity = image.capacity(blockBytes);
    const { columns, rows } = blockGrid(capacity);
    const used = palette.classes(blockBytes);
    const from = pool * image.slots;
    for (let block = 0; block < columns * rows; block += 1) {
      const at = start + Math.floor(block / columns) * tileSide + (block % columns);
      const state = image.states[from + block] ?? 0;
      pixels[at] = block < capacity ? colourOf(state, used, palette) : palette.empty;
    }
  }
}

/** Pixels of an overview to a unit of the map. */
export const overviewScale = 10;

/** Shrinks an arena's picture from afar to `overviewScale` pixels a pool: each is the mean of several. */
export function paintSmall(far: Uint32Array, pixels: Uint32Array): void {
  const side = poolColumns * overviewScale;
  for (let y = 0; y < side; y += 1) {
    const top = Math.floor((y * parts) / overviewScale);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * parts) / overviewScale));
    for (let x = 0; x < side; x += 1) {
      const left = Math.floor((x * parts) / overviewScale);
      const right = Math.max(left + 1, Math.floor(((x + 1) * parts) / overviewScale));
      pixels[y * side + x] = meanOf(far, left, right, top, bottom);
    }
  }
}

/** The mean colour of a part of a picture; clear pixels make it fainter, not darker. */
function meanOf(
  far: Uint32Array,
  left: number,
  right: number,
  top: number,
  bottom: number,
): number {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const word = far[y * tileSide + x] ?? 0;
      const weight = word >>> 24;
      red += (word & 0xff) * weight;
      green += ((word >>> 8) & 0xff) * weight;
      blue += ((word >>> 16) & 0xff) * weight;
      alpha += weight;
    }
  }
  if (alpha === 0) return 0;
  const mean = (sum: number) => Math.round(sum / alpha);
  const opacity = Math.round(alpha / ((right - left) * (bottom - top)));
  return ((opacity << 24) | (mean(blue) << 16) | (mean(green) << 8) | mean(red)) >>> 0;
}
