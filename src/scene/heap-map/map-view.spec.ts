import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOnMap } from './map-keys.ts';
import {
  cardAt,
  clampView,
  drawingPoint,
  mapGrid,
  pan,
  reveal,
  slotUnder,
  visiblePlaces,
  wholeMap,
  zoom,
} from './map-view.ts';

const grids = fc.integer({ min: 1, max: 20_000 }).map(mapGrid);
const windows = fc.record({
  width: fc.integer({ min: 200, max: 1400 }),
  height: fc.integer({ min: 200, max: 800 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const views = fc.tuple(grids, windows, share, share, fc.double({ min: 0.01, max: 2, noNaN: true }));

const viewOf = ([grid, window, x, y, scale]: [
  ReturnType<typeof mapGrid>,
  { width: number; height: number },
  number,
  number,
  number,
]) => ({
  grid,
  window,
  view: clampView({ x: x * grid.width, y: y * grid.height, scale }, grid, window),
});

describe('a view of the map', () => {
  it('is held to what there is to see, and holding it again changes nothing', () => {
    fc.assert(
      fc.property(views, (drawn) => {
        const { grid, window, view } = viewOf(drawn);
        const again = clampView(view, grid, window);
        expect(again.scale).toBeCloseTo(view.scale, 9);
        expect(again.x).toBeCloseTo(view.x, 4);
        expect(again.y).toBeCloseTo(view.y, 4);
        const seen = { width: window.width / view.scale, height: window.height / view.scale };
        if (seen.width < grid.width) {
          expect(view.x).toBeGreaterThanOrEqual(0);
          expect(view.x + seen.width).toBeLessThanOrEqual(grid.width + 1e-6);
        }
      }),
    );
  });

  it('shows everything at first', () => {
    fc.assert(
      fc.property(grids, windows, (grid, window) => {
        const view = wholeMap(grid, window);
        expect(visiblePlaces(view, grid, window)).toMatchObject({ firstColumn: 0, firstRow: 0 });
        expect(grid.width * view.scale).toBeLessThanOrEqual(window.width + 1e-6);
        expect(grid.height * view.scale).toBeLessThanOrEqual(window.height + 1e-6);
      }),
    );
  });

  it('zooms in about a point that stays where it is', () => {
    fc.assert(
      fc.property(views, share, share, (drawn, sx, sy) => {
        const { grid, window, view } = viewOf(drawn);
        const at = { x: sx * window.width, y: sy * window.height };
        const next = zoom(view, 1.2, at, grid, window);
        const isInside =
          window.width / view.scale < grid.width && window.height / view.scale < grid.height;
        if (!isInside) return;
        expect(drawingPoint(next, at).x).toBeCloseTo(drawingPoint(view, at).x, 4);
        expect(drawingPoint(next, at).y).toBeCloseTo(drawingPoint(view, at).y, 4);
      }),
    );
  });

  it('goes back by as much as it was moved, away from the edges', () => {
    const grid = mapGrid(10_000);
    const window = { width: 800, height: 400 };
    const view = clampView({ x: 5000, y: 2000, scale: 0.5 }, grid, window);
    expect(pan(pan(view, 30, -20, grid, window), -30, 20, grid, window)).toEqual(view);
  });

  it('reveals any card whole, moving no further than it must', () => {
    fc.assert(
      fc.property(views, share, (drawn, which) => {
        const { grid, window, view } = viewOf(drawn);
        const card = cardAt(grid, Math.min(grid.slots - 1, Math.floor(which * grid.slots)));
        const next = reveal(view, card, 0, grid, window);
        const seen = { width: window.width / next.scale, height: window.height / next.scale };
        if (seen.width < card.width || seen.height < card.height) return;
        expect(card.x).toBeGreaterThanOrEqual(next.x - 1e-6);
        expect(card.x + card.width).toBeLessThanOrEqual(next.x + seen.width + 1e-6);
        expect(card.y).toBeGreaterThanOrEqual(next.y - 1e-6);
        expect(card.y + card.height).toBeLessThanOrEqual(next.y + seen.height + 1e-6);
        const again = reveal(next, card, 0, grid, window);
        expect([again.x, again.y]).toEqual([
          expect.closeTo(next.x, 4) as number,
          expect.closeTo(next.y, 4) as number,
        ]);
      }),
    );
  });
});

it('finds the place under any point of a card', () => {
  fc.assert(
    fc.property(grids, share, share, share, (grid, which, sx, sy) => {
      const slot = Math.min(grid.slots - 1, Math.floor(which * grid.slots));
      const card = cardAt(grid, slot);
      const point = { x: card.x + sx * card.width, y: card.y + sy * card.height };
      expect(slotUnder(grid, point)).toBe(slot);
    }),
  );
  expect(slotUnder(mapGrid(4), { x: -1, y: 0 })).toBe(-1);
});

describe('moveOnMap', () => {
  const grid = { slots: 9, columns: 3, width: 1, height: 1 };
  const occupants = Int32Array.from([1, 0, 2, 0, 3, 0, 4, 0, 5]);
  it.each([
    ['ArrowRight', 0, 2],
    ['ArrowRight', 2, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 0, 6],
    ['ArrowUp', 8, 2],
    ['ArrowDown', 4, 4],
    ['Home', 8, 0],
    ['End', 0, 8],
    ['a', 0, null],
  ])('%s from %i goes to %o', (key, from, to) => {
    expect(moveOnMap(key, from, occupants, grid)).toBe(to);
  });
});
