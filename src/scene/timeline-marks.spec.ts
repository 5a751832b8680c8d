import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeMark } from './stops.ts';
import { timelineMarks } from './timeline-marks.ts';

const kinds = ['allocate', 'free', 'collection', 'print'] as const;
const born = (cursor: number): TimeMark => ({ cursor, kind: 'allocate' });

describe('timelineMarks', () => {
  it('puts a mark at the stop in which it becomes visible, one of each kind a stop', () => {
    const marks: TimeMark[] = [born(1), born(2), { cursor: 2, kind: 'free' }, born(9)];
    expect(timelineMarks([0, 2, 5, 9], marks, 100)).toEqual([
      { kind: 'allocate', at: 1, count: 2 },
      { kind: 'free', at: 1, count: 1 },
      { kind: 'allocate', at: 3, count: 1 },
    ]);
  });

  it('thins thousands, and loses none', () => {
    const stops = Array.from({ length: 5001 }, (_, at) => at * 10);
    const marks = Array.from({ length: 50_000 }, (_, at) => born(at + 1));
    const placed = timelineMarks(stops, marks, 200);
    expect(placed.length).toBeLessThanOrEqual(201);
    expect(placed.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
  });

  it('for any run: keeps every kind that happens, near where it first does', () => {
    const run = fc.record({
      gaps: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 300 }),
      at: fc.array(fc.tuple(fc.nat(2000), fc.constantFrom(...kinds)), { maxLength: 300 }),
      places: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(run, ({ gaps, at, places }) => {
        let end = 0;
        const stops = [0, ...gaps.map((gap) => (end += gap))];
        const marks = at
          .map(([cursor, kind]) => ({ cursor: Math.min(cursor, end), kind }))
          .sort((a, b) => a.cursor - b.cursor);
        const placed = timelineMarks(stops, marks, places);
        for (const kind of kinds) {
          const all = placed.filter((mark) => mark.kind === kind);
          const wanted = marks.filter((mark) => mark.kind === kind);
          expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
          expect(all.length).toBeLessThanOrEqual(Math.max(places + 1, 0));
          const first = wanted[0];
          if (first) {
            const stop = all[0]?.at ?? -1;
            expect(stops[stop]).toBeGreaterThanOrEqual(first.cursor);
            expect(stops[stop - 1] ?? -1).toBeLessThan(first.cursor);
          }
        }
      }),
    );
  });
});
