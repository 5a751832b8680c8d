import { run } from '@heapscope/simulation/complete';
import { expect, it } from 'vitest';
import { laneChart } from './lane-chart.ts';
import { collectionRecords } from './record-collections.ts';
import { generationLanes } from './record-lanes.ts';

const source = 'import gc\na = []\nb = [a]\ngc.collect(0)\nc = [b]\ngc.collect(1)\nd = []\n';
const trace = run(source, { profile: 'cpython-3.14-64' });
const lanes = generationLanes(trace, false);
const records = collectionRecords(trace);

it('draws a band for each lane, one under the other, inside its height', () => {
  const chart = laneChart(lanes, records, trace.length, 400);
  expect(chart.bands.map(({ lane }) => lane)).toEqual([0, 1, 2]);
  expect(chart.bands.map(({ count }) => count)).toEqual([1, 0, 3]);
  const ys = chart.bands.map(({ y }) => y);
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
  expect(chart.height).toBeGreaterThan(Math.max(...ys));
});

it('has an arrow for each move, and collections in order of time, within the width', () => {
  const chart = laneChart(lanes, records, 0, 300);
  expect(chart.arrows.map(({ objects }) => objects)).toEqual([2, 1, 3]);
  const xs = chart.collections.map(({ x }) => x);
  expect(xs[0]).toBeLessThan(xs[1] ?? 0);
  for (const x of [...xs, chart.now, ...chart.arrows.map((arrow) => arrow.x)]) {
    expect(x).toBeGreaterThanOrEqual(14);
    expect(x).toBeLessThanOrEqual(286);
  }
});
