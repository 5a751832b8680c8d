import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, type Camera, fit, pan, zoomAt } from './camera.ts';
import { MapGeometry, type MapRect } from './map-geometry.ts';
import { MemoryImage } from './memory-image.ts';
import { paintExact, paintFar, type Palette, tileSide } from './tiles.ts';

const shape = { arenaBytes: 2 ** 20, poolBytes: 2 ** 14, poolOverhead: 48, alignment: 16 };
const image = new MemoryImage(shape);
image.take(48, 16);
image.take(2 ** 14 + 48, 48);
image.take(2 ** 14 + 48 + 96, 40);
image.give(2 ** 14 + 48 + 96);
image.take(5 * 2 ** 20 + 48, 512);
image.settle();
const map = new MapGeometry(image);
const view = { width: 800, height: 500 };
const centre = ({ x, y, width, height }: MapRect) => [x + width / 2, y + height / 2] as const;

describe('the map', () => {
  it('finds each place again at its own centre, down to a byte', () => {
    for (const place of [
      { arena: 0, pool: 0, block: 0, byte: 15 },
      { arena: 0, pool: 0, block: 1020, byte: 0 },
      { arena: 0, pool: 1, block: 2, byte: 47 },
      { arena: 5, pool: 320, block: 30, byte: 511 },
    ]) {
      expect(map.at(...centre(map.rect(place)))).toEqual(place);
    }
    expect(map.at(...centre(map.pool(2)))).toEqual({ arena: 0, pool: 2 });
    expect(map.at(-1, 0)).toEqual({});
  });

  it('keeps each part inside the one that it belongs to', () => {
    const contains = (outer: MapRect, inner: MapRect) =>
      inner.x >= outer.x - 1e-9 &&
      inner.y >= outer.y - 1e-9 &&
      inner.x + inner.width <= outer.x + outer.width + 1e-9 &&
      inner.y + inner.height <= outer.y + outer.height + 1e-9;
    const chain = [
      {},
      { arena: 0 },
      { arena: 0, pool: 1 },
      { arena: 0, pool: 1, block: 3 },
      { arena: 0, pool: 1, block: 3, byte: 47 },
    ].map((place) => map.rect(place));
    chain.slice(1).forEach((inner, at) => {
      expect(contains(chain[at] ?? inner, inner)).toBe(true);
    });
    // The last byte of the largest block is in it too.
    expect(contains(map.block(320, 0), map.byte(320, 0, 511))).toBe(true);
  });
});

describe('the camera', () => {
  const whole = fit(map.whole, view);

  it('keeps what is under the pointer in its place while it zooms', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 8, noNaN: true }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 500 }),
        (factor, x, y) => {
          const after = zoomAt(whole, factor, { x, y }, whole);
          expect(after.x + x / after.scale).toBeCloseTo(whole.x + x / whole.scale, 6);
          expect(after.y + y / after.scale).toBeCloseTo(whole.y + y / whole.scale, 6);
        },
      ),
    );
  });

  it('never loses the map', () => {
    const far = pan(whole, 1e7, -1e7, map.whole, view);
    expect(far.x).toBeLessThan(map.whole.x + map.whole.width);
    expect(far.y + view.height / far.scale).toBeGreaterThan(map.whole.y);
    let out: Camera = whole;
    for (let times = 0; times < 50; times += 1) out = zoomAt(out, 0.5, { x: 0, y: 0 }, whole);
    expect(out.scale).toBe(whole.scale / 2);
  });

  it('flies from the process to a byte with its goal always in sight', () => {
    const goal = map.byte(1, 2, 40);
    const to = fit(goal, view, 200);
    for (let t = 0; t <= 1; t += 0.05) {
      const camera = between(whole, to, t, view);
      const x = (goal.x - camera.x) * camera.scale;
      const y = (goal.y - camera.y) * camera.scale;
      expect(x > -1 && x < view.width && y > -1 && y < view.height, `at ${String(t)}`).toBe(true);
    }
    expect(between(whole, to, 1, view).scale).toBeCloseTo(to.scale);
  });
});

describe('pictures of arenas', () => {
  const palette: Palette = {
    classes: (bytes) => bytes,
    header: 9001,
    freed: 9002,
    never: 9003,
    changed: 9004,
    empty: 9005,
  };
  const pixels = new Uint32Array(tileSide * tileSide);

  it('have a pixel for each block', () => {
    paintExact(image, 0, pixels, palette);
    expect(pixels[0]).toBe(16);
    expect(pixels[1]).toBe(9003);
    expect([...pixels.slice(32, 35)]).toEqual([48, 9003, 9002]);
    expect(pixels[2 * 32]).toBe(9005);
  });

  it('show from afar used pools, empty ones, and nothing between them', () => {
    paintFar(image, 0, pixels, palette);
    expect(pixels[0]).toBe(0);
    expect(pixels[tileSide + 1]).toBe(9001);
    expect(pixels[2 * tileSide + 1]).toBe(16);
    expect(pixels[2 * tileSide + 1 + 64]).toBe(9005);
  });

  it('mark what a step changed', () => {
    image.give(48);
    paintExact(image, 0, pixels, palette);
    expect(pixels[0]).toBe(9004);
    image.settle();
  });
});
