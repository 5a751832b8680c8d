import type { MapGrid } from './map-view.ts';

/** The next place with an object from `from` on in steps of `by`; -1 where there is none. */
function search(occupants: Int32Array, from: number, by: number): number {
  for (let slot = from; slot >= 0 && slot < occupants.length; slot += by) {
    if (occupants[slot] !== 0) return slot;
  }
  return -1;
}

/**
 * The place that a key goes to from `slot`, along the row and past its ends, or up and down in the
 * column; null for keys that do not move. It stays where nothing lies in that direction.
 */
export function moveOnMap(
  key: string,
  slot: number,
  occupants: Int32Array,
  { columns }: MapGrid,
): number | null {
  const found = (() => {
    switch (key) {
      case 'ArrowLeft':
        return search(occupants, slot - 1, -1);
      case 'ArrowRight':
        return search(occupants, slot + 1, 1);
      case 'ArrowUp':
        return search(occupants, slot - columns, -columns);
      case 'ArrowDown':
        return search(occupants, slot + columns, columns);
      case 'Home':
        return search(occupants, 0, 1);
      case 'End':
        return search(occupants, occupants.length - 1, -1);
      default:
        return null;
    }
  })();
  if (found === null) return null;
  return found < 0 ? slot : found;
}
