// Where things lie on the map. The unit is a pool with the gap around it, which is a square of side 1;
// 1 of a pool's 32 parts is the gap on each side, 1 its header, the rest a grid of its blocks.
import type { MemoryImage } from './memory-image.ts';

/** A rectangle of the map. */
export interface MapRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is meant by a place on the map: as far as the numbers go. `byte` counts in the block. */
export interface MapPlace {
  readonly arena?: number;
  /** Counted through all arenas. */
  readonly pool?: number;
  readonly block?: number;
  readonly byte?: number;
}

/** Parts of a pool's side. */
export const parts = 32;
/** Pools side by side in an arena. */
export const poolColumns = 8;
const arenaGap = 0.6;
const arenaHead = 0.9;

/** How many columns the arenas stand in: the map is half as wide again as it is high. */
export function arenaColumns(arenas: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(arenas * 1.5)));
}

/** Columns and rows of the grid of a pool's blocks. */
export function blockGrid(capacity: number): { readonly columns: number; readonly rows: number } {
  const columns = Math.max(1, Math.ceil(Math.sqrt(capacity)));
  return { columns, rows: Math.max(1, Math.ceil(capacity / columns)) };
}

/** Columns and rows of the grid of a block's bytes: a row is a word, or two or four of large blocks. */
export function byteGrid(blockBytes: number): { readonly columns: number; readonly rows: number } {
  const columns = blockBytes <= 64 ? 8 : blockBytes <= 192 ? 16 : 32;
  return { columns, rows: Math.max(1, Math.ceil(blockBytes / columns)) };
}

/** The geometry of one image, whose number of arenas may grow. */
export class MapGeometry {
  readonly image: MemoryImage;

  constructor(image: MemoryImage) {
    this.image = image;
  }

  get poolRows(): number {
    return Math.ceil(this.image.poolsPerArena / poolColumns);
  }

  /** All arenas. */
  get whole(): MapRect {
    const arenas = Math.max(1, this.image.arenaCount);
    const columns = Math.min(arenas, arenaColumns(arenas));
    const rows = Math.ceil(arenas / columns);
    return {
      x: 0,
      y: 0,
      width: columns * this.#arenaWidth,
      height: rows * this.#arenaHeight,
    };
  }

  get #arenaWidth(): number {
    return poolColumns + arenaGap;
  }

  get #arenaHeight(): number {
    return this.poolRows + arenaHead + arenaGap;
  }

  /** The pools of an arena; its title stands above. */
  arena(arena: number): MapRect {
    const columns = arenaColumns(this.image.arenaCount);
    return {
      x: (arena % columns) * this.#arenaWidth + arenaGap / 2,
      y: Math.floor(arena / columns) * this.#arenaHeight + arenaHead + arenaGap / 2,
      width: poolColumns,
      height: this.poolRows,
    };
  }

  /** A pool without the gap around it. */
  pool(pool: number): MapRect {
    const { x, y } = this.arena(Math.floor(pool / this.image.poolsPerArena));
    const index = pool % this.image.poolsPerArena;
    return {
      x: x + (index % poolColumns) + 1 / parts,
      y: y + Math.floor(index / poolColumns) + 1 / parts,
      width: (parts - 2) / parts,
      height: (parts - 2) / parts,
    };
  }

  /** The part of a pool in which its blocks lie. */
  blocks(pool: number): MapRect {
    const { x, y, width, height } = this.pool(pool);
    return { x, y: y + 1 / parts, width, height: height - 1 / parts };
  }

  block(pool: number, block: number): MapRect {
    const area = this.blocks(pool);
    const { columns, rows } = this.gridOf(pool);
    const [width, height] = [area.width / columns, area.height / rows];
    return {
      x: area.x + (block % columns) * width,
      y: area.y + Math.floor(block / columns) * height,
      width,
      height,
    };
  }

  /** The grid of a pool's blocks. */
  gridOf(pool: number): { readonly columns: number; readonly rows: number } {
    const { image } = this;
    return blockGrid(image.capacity(image.blockBytes[pool] ?? 0));
  }

  byte(pool: number, block: number, byte: number): MapRect {
    const area = inside(this.block(pool, block));
    const { columns, rows } = byteGrid(this.image.blockBytes[pool] ?? 0);
    const [width, height] = [area.width / columns, area.height / rows];
    return {
      x: area.x + (byte % columns) * width,
      y: area.y + Math.floor(byte / columns) * height,
      width,
      height,
    };
  }

  /** Where a place lies. */
  rect({ arena, pool, block, byte }: MapPlace): MapRect {
    if (pool === undefined) return arena === undefined ? this.whole : this.arena(arena);
    if (block === undefined) return this.pool(pool);
    return byte === undefined ? this.block(pool, block) : this.byte(pool, block, byte);
  }

  /** What is shown with a place: of a byte the whole row, in which its field lies. */
  surroundings(place: MapPlace): MapRect {
    const { pool, block, byte } = place;
    if (pool === undefined || block === undefined || byte === undefined) return this.rect(place);
    const { columns } = byteGrid(this.image.blockBytes[pool] ?? 0);
    const first = this.byte(pool, block, byte - (byte % columns));
    return { ...first, width: first.width * columns };
  }

  /** What lies at a point of the map, as deep as it goes. */
  at(x: number, y: number): MapPlace {
    const { image } = this;
    const columns = arenaColumns(image.arenaCount);
    const column = Math.floor(x / this.#arenaWidth);
    const row = Math.floor(y / this.#arenaHeight);
    const arena = row * columns + column;
    if (x < 0 || y < 0 || column >= columns || arena >= image.arenaCount) return {};
    const { x: left, y: top } = this.arena(arena);
    const [poolColumn, poolRow] = [Math.floor(x - left), Math.floor(y - top)];
    const isPool =
      poolColumn >= 0 && poolColumn < poolColumns && poolRow >= 0 && poolRow < this.poolRows;
    if (!isPool) return { arena };
    const pool = arena * image.poolsPerArena + poolRow * poolColumns + poolColumn;
    const blockBytes = image.blockBytes[pool] ?? 0;
    const area = this.blocks(pool);
    const grid = this.gridOf(pool);
    const across = Math.floor(((x - area.x) / area.width) * grid.columns);
    const down = Math.floor(((y - area.y) / area.height) * grid.rows);
    const block = down * grid.columns + across;
    const isBlock =
      across >= 0 && across < grid.columns && down >= 0 && block < image.capacity(blockBytes);
    if (blockBytes === 0 || !isBlock) return { arena, pool };
    const bytes = inside(this.block(pool, block));
    const byteColumns = byteGrid(blockBytes);
    const byteX = Math.floor(((x - bytes.x) / bytes.width) * byteColumns.columns);
    const byteY = Math.floor(((y - bytes.y) / bytes.height) * byteColumns.rows);
    const byte = byteY * byteColumns.columns + byteX;
    const isByte = byteX >= 0 && byteX < byteColumns.columns && byteY >= 0 && byte < blockBytes;
    return isByte ? { arena, pool, block, byte } : { arena, pool, block };
  }
}

/** The part of a block in which its bytes are drawn: under its title. */
function inside({ x, y, width, height }: MapRect): MapRect {
  return { x: x + width * 0.04, y: y + height * 0.16, width: width * 0.92, height: height * 0.8 };
}
