import { axisNumbers, roundAxis, toTenth } from './axis.ts';

/** Where the numbers of a chart stand: bytes upwards, something counted from 0 across; in pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly { readonly bytes: number; readonly y: number }[];
  readonly columns: readonly { readonly count: number; readonly x: number }[];
}

/** Room for the numbers of both axes, and for what stands beside the lines; in pixels. */
export interface ChartMargin {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a count stands across a chart that goes up to `most`. */
export function chartX(
  { left, right }: Pick<ChartFrame, 'left' | 'right'>,
  count: number,
  most: number,
): number {
  return toTenth(left + (count / most) * (right - left));
}

/** Lays the frame out for so many bytes and counts; answers it with what places a point in it. */
export function chartFrame(
  size: { readonly width: number; readonly height: number },
  margin: ChartMargin,
  most: { readonly bytes: number; readonly count: number },
): { frame: ChartFrame; x: (count: number) => number; y: (bytes: number) => number } {
  const sides = { left: margin.left, right: size.width - margin.right };
  const ends = { top: margin.top, bottom: size.height - margin.bottom };
  const axis = roundAxis(Math.max(1, most.bytes));
  const x = (count: number) => chartX(sides, count, most.count);
  const y = (bytes: number) =>
    toTenth(ends.bottom - (Math.max(0, bytes) / axis.top) * (ends.bottom - ends.top));
  const rows = axisNumbers(axis.top, axis.step).map((bytes) => ({ bytes, y: y(bytes) }));
  const counts = axisNumbers(most.count, roundAxis(most.count).step);
  const columns = counts.map((count) => ({ count, x: x(count) }));
  return { frame: { ...size, ...sides, ...ends, rows, columns }, x, y };
}
