import { describe, expect, test } from 'vitest';
import { jumpsOf, readSizes, roomAt } from './growth.ts';
import { growthChart } from './growth-scene.ts';

const sizes = [56, 88, 88, 88, 88, 120, 120];

describe('sizes', () => {
  test('are read by their number of items, in whatever order they were printed', () => {
    expect(readSizes('0 56\n1 88\n2 88\n')).toEqual([56, 88, 88]);
    expect(readSizes('2 88\n1 64\n0 56\n')).toEqual([56, 64, 88]);
  });

  test('jump where the next number of items has another size', () => {
    expect(jumpsOf(sizes)).toEqual([
      { items: 1, bytes: 88, by: 32, room: 4 },
      { items: 5, bytes: 120, by: 32, room: null },
    ]);
  });

  test('of a container that is emptied jump on the way down', () => {
    expect(jumpsOf(sizes, true)).toEqual([
      { items: 4, bytes: 88, by: -32, room: null },
      { items: 0, bytes: 56, by: -32, room: null },
    ]);
  });

  test('tell how many items there is room for, as far as the run goes', () => {
    expect(roomAt(sizes, 0)).toBe(0);
    expect(roomAt(sizes, 2)).toBe(4);
    expect(roomAt(sizes, 6)).toBeNull();
  });
});

describe('a chart of growth', () => {
  const chart = growthChart(
    [
      { sizes, emptied: false },
      { sizes, emptied: true },
      { sizes: [10, 20, 30], emptied: false },
    ],
    6,
    4,
    360,
    240,
  );
  const [grown, emptied, short] = chart.lines;

  test('draws steps: a size holds until the number of items has another', () => {
    expect(grown?.whole.match(/[HV]/g)).toHaveLength(12);
    expect(grown?.whole.startsWith(`M${chart.left} `)).toBe(true);
    expect(grown?.whole).toContain(`H${chart.right}V`);
  });

  test('has drawn what was measured so far, upwards or downwards', () => {
    expect(grown?.past.match(/H/g)).toHaveLength(4);
    expect(emptied?.past.match(/H/g)).toHaveLength(2);
  });

  test('marks the jumps so far, and none of a line that jumps at every item', () => {
    expect(grown?.jumps).toEqual([{ x: chart.left + (chart.right - chart.left) / 6, y: 96.7 }]);
    expect(emptied?.jumps).toHaveLength(1);
    expect(short?.jumps).toEqual([]);
  });

  test('is not read past the end of a line', () => {
    expect(short?.dot).toBeNull();
    expect(grown?.dot?.y).toBe(chart.lines[1]?.dot?.y);
  });

  test('keeps letters of lines with the same end apart', () => {
    expect(Math.abs((grown?.letter.y ?? 0) - (emptied?.letter.y ?? 0))).toBeGreaterThanOrEqual(15);
  });
});
