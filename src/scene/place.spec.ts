import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, place } from './place.ts';

const item = fc
  .record({
    from: fc.nat(9),
    lasts: fc.nat(9),
    height: fc.integer({ min: 1, max: 90 }),
    wish: fc.integer({ min: -50, max: 400 }),
  })
  .map(({ from, lasts, height, wish }) => ({ from, to: from + lasts, height, wish }));

describe('place', () => {
  it('never lets two items overlap that meet in time, nor puts one above the top', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 14 }), (made) => {
        const items: Item<number>[] = made.map((each, key) => ({ ...each, key }));
        const tops = place(items, 20, 10);
        const topOf = (key: number) => tops.get(key) ?? Number.NaN;
        for (const a of items) {
          expect(topOf(a.key)).toBeGreaterThanOrEqual(20);
          for (const b of items) {
            const meet = a.key < b.key && a.from <= b.to && b.from <= a.to;
            const apart =
              topOf(a.key) + a.height + 10 <= topOf(b.key) ||
              topOf(b.key) + b.height + 10 <= topOf(a.key);
            expect(!meet || apart).toBe(true);
          }
        }
      }),
    );
  });

  it('gives the place of a dead one to a later one', () => {
    const tops = place(
      [
        { key: 'dead', from: 0, to: 3, height: 50, wish: 20 },
        { key: 'later', from: 4, to: 6, height: 50, wish: 20 },
        { key: 'meanwhile', from: 2, to: 5, height: 50, wish: 20 },
      ],
      20,
      10,
    );
    expect(Object.fromEntries(tops)).toEqual({ dead: 20, later: 20, meanwhile: 80 });
  });
});
