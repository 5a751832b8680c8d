import type { MapGeometry, MapRect } from '#scene/memory-map/map-geometry.ts';
import { poolColumns } from '#scene/memory-map/map-geometry.ts';
import { arenaState } from '#scene/memory-map/memory-image.ts';
import {
  overviewScale,
  paintExact,
  paintFar,
  paintSmall,
  type Palette,
  tileSide,
} from '#scene/memory-map/tiles.ts';

/** A picture of one arena: from afar, or with one pixel a block. */
type Kind = 'far' | 'exact';

interface Tile {
  readonly canvas: HTMLCanvasElement;
  isStale: boolean;
}

/** Pictures of the arenas of one map, each made when it is first seen and when it has changed. */
export class ArenaPictures {
  readonly #map: MapGeometry;
  readonly #palette: Palette;
  readonly #tiles: Record<Kind, (Tile | undefined)[]> = { far: [], exact: [] };
  readonly #pixels = new ImageData(tileSide, tileSide);
  readonly #words = new Uint32Array(this.#pixels.data.buffer);
  #overview: HTMLCanvasElement | null = null;
  #isInOverview: boolean[] = [];

  constructor(map: MapGeometry, palette: Palette) {
    this.#map = map;
    this.#palette = palette;
  }

  /** Notes what has changed since the last drawing. */
  noteChanges(): void {
    const { stale } = this.#map.image;
    for (let arena = 0; arena < stale.length; arena += 1) {
      if (!stale[arena]) continue;
      stale[arena] = 0;
      this.#isInOverview[arena] = false;
      for (const tile of [this.#tiles.far[arena], this.#tiles.exact[arena]]) {
        if (tile) tile.isStale = true;
      }
    }
  }

  /** The picture of an arena, `tileSide` pixels square. */
  of(arena: number, kind: Kind): HTMLCanvasElement {
    let tile = this.#tiles[kind][arena];
    if (!tile) {
      tile = { canvas: canvasOf(tileSide, tileSide), isStale: true };
      this.#tiles[kind][arena] = tile;
    }
    if (tile.isStale) {
      const paint = kind === 'far' ? paintFar : paintExact;
      paint(this.#map.image, arena, this.#words, this.#palette);
      tile.canvas.getContext('2d')?.putImageData(this.#pixels, 0, 0);
      tile.isStale = false;
    }
    return tile.canvas;
  }

  /** All arenas in one picture of `overviewScale` pixels a unit, and the part of the map that it is. */
  overview(): { readonly canvas: HTMLCanvasElement; readonly rect: MapRect } {
    const map = this.#map;
    const { whole: rect, image } = map;
    const width = Math.ceil(rect.width * overviewScale);
    const height = Math.ceil(rect.height * overviewScale);
    if (this.#overview?.width !== width || this.#overview.height !== height) {
      this.#overview = canvasOf(width, height);
      this.#isInOverview = [];
    }
    const side = poolColumns * overviewScale;
    const small = new ImageData(side, side);
    const words = new Uint32Array(small.data.buffer);
    const context = this.#overview.getContext('2d');
    for (let arena = 0; arena < image.arenaCount; arena += 1) {
      if (this.#isInOverview[arena] || image.arenas[arena] === arenaState.none) continue;
      paintFar(image, arena, this.#words, this.#palette);
      paintSmall(this.#words, words);
      const { x, y } = map.arena(arena);
      context?.putImageData(small, Math.round(x * overviewScale), Math.round(y * overviewScale));
      this.#isInOverview[arena] = true;
    }
    return {
      canvas: this.#overview,
      rect: { ...rect, width: width / overviewScale, height: height / overviewScale },
    };
  }
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
