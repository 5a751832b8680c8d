import { moveInGrid } from '../grid-keys.ts';
import {
  arenaColumns,
  byteGrid,
  type MapGeometry,
  type MapPlace,
  poolColumns,
} from './map-geometry.ts';
import { arenaState, blockState, changed } from './memory-image.ts';

/** What a place is. */
export type MapLevel = 'process' | 'arena' | 'pool' | 'block' | 'byte';

/** The level of a place. */
export function levelOf({ arena, pool, block, byte }: MapPlace): MapLevel {
  if (byte !== undefined) return 'byte';
  if (block !== undefined) return 'block';
  if (pool !== undefined) return 'pool';
  return arena === undefined ? 'process' : 'arena';
}

/** The place that a place lies in. */
export function outOf(place: MapPlace): MapPlace {
  const { arena, pool, block, byte } = place;
  if (byte !== undefined) return only({ arena, pool, block });
  if (block !== undefined) return only({ arena, pool });
  return pool === undefined ? {} : only({ arena });
}

/** The place without the numbers that it does not have. */
function only(place: { readonly [K in keyof MapPlace]: MapPlace[K] | undefined }): MapPlace {
  return Object.fromEntries(
    Object.entries(place).filter(([, value]) => value !== undefined),
  ) as MapPlace;
}

/** Where one comes to inside a place: what the last step changed, else what is in use, else the first. */
export function into(place: MapPlace, { image }: MapGeometry): MapPlace | null {
  const { arena, pool, block } = place;
  if (place.byte !== undefined) return null;
  if (block !== undefined) return { ...place, byte: 0 };
  if (pool !== undefined) {
    const capacity = image.capacity(image.blockBytes[pool] ?? 0);
    if (capacity === 0) return null;
    const states = image.states.subarray(pool * image.slots, pool * image.slots + capacity);
    const best = [
      states.findIndex((state) => (state & changed) !== 0),
      states.findIndex((state) => (state & 3) === blockState.used),
    ].find((found) => found >= 0);
    return { ...place, block: best ?? 0 };
  }
  const [changedAt] = image.changes();
  const changedPool = changedAt === undefined ? -1 : image.poolOf(changedAt);
  if (arena !== undefined) {
    const first = arena * image.poolsPerArena;
    const used = image.used.subarray(first, first + image.poolsPerArena);
    const isHere = Math.floor(changedPool / image.poolsPerArena) === arena;
    return { arena, pool: isHere ? changedPool : first + Math.max(0, used.findIndex(Boolean)) };
  }
  if (changedPool >= 0) return { arena: Math.floor(changedPool / image.poolsPerArena) };
  const held = image.arenas.indexOf(arenaState.held);
  return held < 0 ? null : { arena: held };
}

/** Where an arrow key leads among the places beside one; null if the key does not move it. */
export function beside(place: MapPlace, key: string, map: MapGeometry): MapPlace | null {
  const { image } = map;
  const { arena, pool, block, byte } = place;
  if (byte !== undefined && pool !== undefined) {
    const blockBytes = image.blockBytes[pool] ?? 0;
    const to = moveInGrid(key, byte, blockBytes, byteGrid(blockBytes).columns);
    return to === null ? null : { ...place, byte: to };
  }
  if (block !== undefined && pool !== undefined) {
    const capacity = image.capacity(image.blockBytes[pool] ?? 0);
    const to = moveInGrid(key, block, capacity, map.gridOf(pool).columns);
    return to === null ? null : { ...place, block: to };
  }
  if (pool !== undefined && arena !== undefined) {
    const first = arena * image.poolsPerArena;
    const to = moveInGrid(key, pool - first, image.poolsPerArena, poolColumns);
    return to === null ? null : { arena, pool: first + to };
  }
  if (arena === undefined) return null;
  const to = moveInGrid(key, arena, image.arenaCount, arenaColumns(image.arenaCount));
  return to === null ? null : { arena: to };
}

/** The place as far as it is still there: a pool may have no blocks of that number any more. */
export function stillThere(place: MapPlace, { image }: MapGeometry): MapPlace {
  const { arena, pool, block, byte } = place;
  if (arena === undefined || arena >= image.arenaCount) return {};
  if (pool === undefined) return { arena };
  const blockBytes = image.blockBytes[pool] ?? 0;
  if (block === undefined || block >= image.capacity(blockBytes)) return { arena, pool };
  return byte === undefined || byte >= blockBytes ? { arena, pool, block } : place;
}
