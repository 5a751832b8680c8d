import { type ChartFrame, chartFrame } from './chart-frame.ts';
import { jumpsOf, type Sizes } from './growth.ts';

/** The sizes of one container, and whether it was measured while items were taken out. */
export interface GrowthLine {
  readonly sizes: Sizes;
  readonly emptied: boolean;
}

/** A place of a chart, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One line of a chart; paths are SVG's. */
export interface DrawnLine {
  /** From none to all items. */
  readonly whole: string;
  /** What has been measured when there are as many items as the chart is read at. */
  readonly past: string;
  /** Where it is read; null past its end. */
  readonly dot: Point | null;
  /** Jumps within `past`; none where the size changes with nearly every item. */
  readonly jumps: readonly Point[];
  /** Where its letter stands, beside its end. */
  readonly letter: Point;
}

/** Sizes against numbers of items, in pixels. */
export interface GrowthChart extends ChartFrame {
  readonly lines: readonly DrawnLine[];
}

/** Margins in pixels: room for the numbers of both axes and the letters. */
const margin = { left: 54, right: 30, top: 14, bottom: 26 };
/** The least distance between two letters. */
const lineHeight = 15;

/** Lays lines out for up to `items` items, read at `at` items. */
export function growthChart(
  lines: readonly GrowthLine[],
  items: number,
  at: number,
  width: number,
  height: number,
): GrowthChart {
  const bytes = Math.max(...lines.flatMap(({ sizes }) => sizes), 0);
  const { frame, x, y } = chartFrame({ width, height }, margin, { bytes, count: items });
  const path = (sizes: Sizes, from: number, to: number) =>
    sizes
      .slice(from, to + 1)
      .map((bytes, step) => {
        const across = x(from + step);
        return step === 0 ? `M${across} ${y(bytes)}` : `H${across}V${y(bytes)}`;
      })
      .join('');
  const drawn = lines.map(({ sizes, emptied }): Omit<DrawnLine, 'letter'> => {
    const last = sizes.length - 1;
    const [from, to] = emptied ? [at, last] : [0, at];
    const jumps = jumpsOf(sizes, emptied);
    const sparse = jumps.length * 3 <= sizes.length;
    const here = sizes[at];
    return {
      whole: path(sizes, 0, last),
      past: path(sizes, from, to),
      dot: here === undefined ? null : { x: x(at), y: y(here) },
      jumps: jumps
        .filter((jump) => sparse && jump.items >= from && jump.items <= to)
        .map((jump) => ({ x: x(jump.items), y: y(jump.bytes) })),
    };
  });
  const letters = spread(
    lines.map(({ sizes }) => ({
      x: x(Math.max(0, sizes.length - 1)) + 8,
      y: y(sizes.at(-1) ?? 0),
    })),
    frame.bottom,
  );
  return {
    ...frame,
    lines: drawn.map((line, index) => ({ ...line, letter: letters[index] ?? { x: 0, y: 0 } })),
  };
}

/** Moves letters that would lie on each other apart, upwards, and none below `lowest`. */
function spread(points: readonly Point[], lowest: number): Point[] {
  const placed: Point[] = points.map((point) => point);
  const order = points.map((_, index) => index).sort((a, b) => yOf(points, b) - yOf(points, a));
  let free = lowest;
  for (const index of order) {
    const point = points[index];
    if (!point) continue;
    const y = Math.min(point.y, free);
    placed[index] = { x: point.x, y };
    free = y - lineHeight;
  }
  return placed;
}

function yOf(points: readonly Point[], index: number): number {
  return points[index]?.y ?? 0;
}
