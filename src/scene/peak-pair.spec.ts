import { describe, expect, test } from 'vitest';
import { longestRun, pairChart, sampleAt } from './peak-pair.ts';
import type { PeakSeries } from './peak-series.ts';

const run = (bytes: number[], requests: number): PeakSeries => ({
  source: [],
  bytes,
  lines: bytes.map(() => 1),
  requests,
});
const long = run([100, 300, 400, 200], 8);
const short = run([50, 80], 2);

describe('two runs on one time axis', () => {
  const chart = pairChart([long, short], 486, 248);
  const [first, second] = chart.lines;

  test('end where their last request was', () => {
    expect(longestRun([long, short])).toBe(8);
    expect(first?.end.x).toBe(chart.right);
    expect(second?.end.x).toBe(chart.left + (chart.right - chart.left) / 4);
  });

  test('have one scale', () => {
    expect(first?.peak.y).toBe(chart.top);
    expect(second?.peak.y).toBe(chart.bottom - (80 / 400) * (chart.bottom - chart.top));
  });

  test('have their peak above the middle of its sample', () => {
    expect(first?.peak.x).toBe(chart.left + (5 / 8) * (chart.right - chart.left));
  });

  test('are read at the same request, and at their last sample once they have ended', () => {
    expect([0, 1, 2, 5, 7].map((request) => sampleAt(long, request))).toEqual([0, 0, 1, 2, 3]);
    expect([0, 1, 2, 7].map((request) => sampleAt(short, request))).toEqual([0, 1, 1, 1]);
  });

  test('that asked for nothing are drawn too', () => {
    const empty = pairChart([run([], 0), run([], 0)], 486, 248);
    expect(empty.lines[0]?.line).toBe(`M${empty.left} ${empty.bottom}`);
    expect(JSON.stringify(empty)).not.toContain('null');
  });
});
