import type { Effect } from '@heapscope/simulation';
import { describe, expect, test } from 'vitest';
import { roundAxis } from './axis.ts';
import { peakChart, sampleX } from './peak-scene.ts';
import { mostPerLine, peakOf, recordPeak } from './peak-series.ts';

const line = (number: number): Effect => ({ kind: 'line', frame: 0, line: number });
const malloc = (address: number, bytes: number, object = address): Effect => ({
  kind: 'malloc',
  address,
  bytes,
  object,
  purpose: 'object',
});
const free = (address: number, object = address): Effect => ({ kind: 'free', address, object });

const effects = [
  malloc(1, 1000),
  line(1),
  malloc(2, 100),
  malloc(3, 50),
  line(2),
  malloc(4, 300),
  free(4),
  free(2),
];

describe('a series', () => {
  test('starts at what is alive before the first line and follows each request', () => {
    const series = recordPeak('a\nb\n', effects, 100);
    expect(series.bytes).toEqual([100, 150, 450, 150, 50]);
    expect(series.lines).toEqual([1, 1, 2, 2, 2]);
    expect(peakOf(series)).toBe(2);
    expect(mostPerLine(series)).toEqual([
      { line: 1, bytes: 150 },
      { line: 2, bytes: 450 },
    ]);
  });

  test('keeps its peak when it is condensed', () => {
    const series = recordPeak('a\nb\n', effects, 2);
    expect(series.bytes).toEqual([150, 450]);
    expect(series.lines).toEqual([1, 2]);
  });

  test('counts a block that grows in place once', () => {
    const grown = [line(1), malloc(1, 100), malloc(1, 160)];
    expect(recordPeak('', grown, 10).bytes).toEqual([100, 160]);
  });

  test('counts a block that moves to grow as one change, without a dip', () => {
    const moved = [line(1), malloc(1, 100), free(1), malloc(2, 160, 1)];
    expect(recordPeak('', [...moved, free(2, 1)], 10).bytes).toEqual([100, 160, 0]);
  });

  test('of a run without requests is empty', () => {
    const series = recordPeak('', [line(1)], 10);
    expect(series.bytes).toEqual([]);
    expect(peakChart(series, roundAxis(0), 300, 200).line).toBe('M52 190');
  });
});

test.each([
  [8856, 10_000, 5000],
  [4, 4, 1],
  [1, 1, 1],
  [0, 1, 1],
  [20_000, 20_000, 5000],
])('the axis for %i bytes ends at %i in steps of %i', (most, top, step) => {
  expect(roundAxis(most)).toEqual({ top, step });
});

test('a chart stays within its sides and marks its peak', () => {
  const series = recordPeak('', effects, 100);
  const chart = peakChart(series, { top: 500, step: 100 }, 300, 210);
  expect(chart.peak).toEqual({ x: sampleX(chart, 2, 5), y: 200 - (450 / 500) * 184 });
  expect(chart.line.endsWith(`H${chart.right}`)).toBe(true);
  expect(chart.ticks.map(({ bytes }) => bytes)).toEqual([0, 100, 200, 300, 400, 500]);
  expect(chart.ticks.at(-1)?.y).toBe(16);
});
