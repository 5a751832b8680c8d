import { expect, it } from 'vitest';
import { MapGeometry } from './map-geometry.ts';
import { MemoryImage } from './memory-image.ts';
import { beside, into, levelOf, outOf, stillThere } from './walk.ts';

const image = new MemoryImage({
  arenaBytes: 2 ** 20,
  poolBytes: 2 ** 14,
  poolOverhead: 48,
  alignment: 16,
});
const map = new MapGeometry(image);
image.take(48, 32);
image.take(3 * 2 ** 14 + 48, 64);
image.settle();
image.take(3 * 2 ** 14 + 48 + 64, 60);

it('leads from the process to a byte through what the last step changed, and back', () => {
  let place = {};
  const levels = [levelOf(place)];
  for (let next = into(place, map); next; next = into(place, map)) {
    place = next;
    levels.push(levelOf(place));
  }
  expect(levels).toEqual(['process', 'arena', 'pool', 'block', 'byte']);
  expect(place).toEqual({ arena: 0, pool: 3, block: 1, byte: 0 });
  for (let step = 0; step < 4; step += 1) place = outOf(place);
  expect(place).toEqual({});
});

it('moves among the places beside one by their rows, and never leaves them', () => {
  const pool = { arena: 0, pool: 3 };
  expect(beside(pool, 'ArrowRight', map)).toEqual({ arena: 0, pool: 4 });
  expect(beside(pool, 'ArrowDown', map)).toEqual({ arena: 0, pool: 11 });
  expect(beside(pool, 'ArrowUp', map)).toEqual(pool);
  expect(beside({ ...pool, block: 0 }, 'ArrowDown', map)).toEqual({ ...pool, block: 16 });
  expect(beside({ ...pool, block: 0, byte: 63 }, 'ArrowRight', map)).toEqual({
    ...pool,
    block: 0,
    byte: 63,
  });
  expect(beside(pool, 'x', map)).toBeNull();
});

it('keeps as much of a place as there still is', () => {
  expect(stillThere({ arena: 0, pool: 3, block: 254, byte: 3 }, map)).toEqual({
    ...{ arena: 0, pool: 3, block: 254, byte: 3 },
  });
  expect(stillThere({ arena: 0, pool: 3, block: 255 }, map)).toEqual({ arena: 0, pool: 3 });
  expect(stillThere({ arena: 2, pool: 130 }, map)).toEqual({});
  expect(into({ arena: 0, pool: 7 }, map)).toBeNull();
});
