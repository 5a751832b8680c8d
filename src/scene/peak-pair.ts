import { toTenth } from './axis.ts';
import { type ChartFrame, chartFrame } from './chart-frame.ts';
import { peakOf, type PeakSeries } from './peak-series.ts';

/** One of the runs of a chart; paths are SVG's. */
export interface PairLine {
  readonly line: string;
  readonly area: string;
  readonly peak: { readonly x: number; readonly y: number };
  /** Where the run ends. */
  readonly end: { readonly x: number; readonly y: number };
}

/** The bytes of several runs on one time axis and one scale, in pixels. */
export interface PairChart extends ChartFrame {
  readonly lines: readonly PairLine[];
}

const margin = { left: 60, right: 26, top: 22, bottom: 26 };

/** The requests of the longest of the runs, at least 1: the end of the time axis. */
export function longestRun(runs: readonly PeakSeries[]): number {
  return Math.max(1, ...runs.map(({ requests }) => requests));
}

/** The sample of a run that stands for a request, counted from 0; the last one once it has ended. */
export function sampleAt({ bytes, requests }: PeakSeries, request: number): number {
  const sample = Math.floor((request * bytes.length) / Math.max(1, requests));
  return Math.max(0, Math.min(bytes.length - 1, sample));
}

/** Lays runs out together. */
export function pairChart(runs: readonly PeakSeries[], width: number, height: number): PairChart {
  const bytes = Math.max(...runs.map((run) => run.bytes[peakOf(run)] ?? 0), 0);
  const most = { bytes, count: longestRun(runs) };
  const { frame, x, y } = chartFrame({ width, height }, margin, most);
  const lines = runs.map((run): PairLine => {
    const count = run.bytes.length;
    const edge = (sample: number) => x((sample * run.requests) / Math.max(1, count));
    const steps = run.bytes.map((bytes, sample) => `V${y(bytes)}H${edge(sample + 1)}`).join('');
    const line = `M${frame.left} ${frame.bottom}${steps}`;
    const peak = peakOf(run);
    return {
      line,
      area: `${line}V${frame.bottom}Z`,
      peak: { x: toTenth((edge(peak) + edge(peak + 1)) / 2), y: y(run.bytes[peak] ?? 0) },
      end: { x: edge(count), y: y(run.bytes.at(-1) ?? 0) },
    };
  });
  return { ...frame, lines };
}
