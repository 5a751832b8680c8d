import { toTenth } from './axis.ts';
import { peakOf, type PeakSeries } from './peak-series.ts';

/** Margins of a chart in pixels: room for the numbers of the axis, and for the peak's mark. */
const margin = { left: 52, right: 10, top: 16, bottom: 10 };

/** One chart of bytes over a run, in pixels. */
export interface PeakChart {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The area under the line, and the line itself, as SVG paths. */
  readonly area: string;
  readonly line: string;
  readonly ticks: readonly { readonly bytes: number; readonly y: number }[];
  readonly peak: { readonly x: number; readonly y: number };
}

/** Where sample `at` of `count` stands between the sides of a chart. */
export function sampleX(
  chart: Pick<PeakChart, 'left' | 'right'>,
  at: number,
  count: number,
): number {
  return chart.left + ((at + 0.5) / Math.max(1, count)) * (chart.right - chart.left);
}

/** Lays one series out; charts to be compared get the same `axis`. */
export function peakChart(
  series: PeakSeries,
  axis: { readonly top: number; readonly step: number },
  width: number,
  height: number,
): PeakChart {
  const sides = { left: margin.left, right: width - margin.right };
  const bottom = height - margin.bottom;
  const y = (bytes: number) => bottom - (Math.max(0, bytes) / axis.top) * (bottom - margin.top);
  const count = series.bytes.length;
  const share = (sides.right - sides.left) / Math.max(1, count);
  const steps = series.bytes
    .map((bytes, at) => `V${toTenth(y(bytes))}H${toTenth(sides.left + (at + 1) * share)}`)
    .join('');
  const line = `M${sides.left} ${bottom}${steps}`;
  const peak = peakOf(series);
  return {
    width,
    height,
    ...sides,
    bottom,
    line,
    area: `${line}V${bottom}Z`,
    ticks: Array.from({ length: Math.round(axis.top / axis.step) + 1 }, (_, tick) => ({
      bytes: tick * axis.step,
      y: y(tick * axis.step),
    })),
    peak: { x: sampleX(sides, peak, count), y: y(series.bytes[peak] ?? 0) },
  };
}
