import type { Effect } from '@heapscope/simulation';

/**
 * Bytes alive over one run, as CPython asked its allocators for them, less those alive before the
 * first line. Sample i stands for an equal share of the run's requests and holds the most that was
 * alive within it, and the line that ran then.
 */
export interface PeakSeries {
  readonly source: readonly string[];
  readonly bytes: readonly number[];
  readonly lines: readonly number[];
  /** Requests for memory and returns of memory from the first line on: what the samples share. */
  readonly requests: number;
}

/** The most samples of a chart: as many as can be told apart in its width. */
export const mostSamples = 160;

/** Condenses a run to at most `samples` samples; the peak is always among them. */
export function recordPeak(source: string, effects: Iterable<Effect>, samples: number): PeakSeries {
  const alive = new Map<number, number>();
  const levels: number[] = [];
  const lines: number[] = [];
  let level = 0;
  let start = 0;
  let line = 0;
  /** Object and bytes of a block just freed: if the same object takes one next, it is resized. */
  let freed: { readonly object: number; readonly bytes: number } | null = null;
  const change = (bytes: number) => {
    level += bytes;
    if (line === 0) start = level;
    else {
      levels.push(level - start);
      lines.push(line);
    }
  };
  const settle = () => {
    if (freed) change(-freed.bytes);
    freed = null;
  };
  for (const effect of effects) {
    if (effect.kind === 'malloc') {
      const resized = freed?.object === effect.object ? freed.bytes : null;
      if (resized === null) settle();
      freed = null;
      change(effect.bytes - (resized ?? alive.get(effect.address) ?? 0));
      alive.set(effect.address, effect.bytes);
      continue;
    }
    settle();
    if (effect.kind === 'line') line = effect.line;
    else if (effect.kind === 'free') {
      freed = { object: effect.object, bytes: alive.get(effect.address) ?? 0 };
      alive.delete(effect.address);
    }
  }
  settle();

  const count = Math.min(samples, levels.length);
  const highest = Array.from({ length: count }, (_, sample) => {
    const from = Math.floor((sample * levels.length) / count);
    const to = Math.floor(((sample + 1) * levels.length) / count);
    let best = from;
    for (let at = from; at < to; at++) if ((levels[at] ?? 0) > (levels[best] ?? 0)) best = at;
    return best;
  });
  return {
    source: source.trimEnd().split('\n'),
    bytes: highest.map((at) => levels[at] ?? 0),
    lines: highest.map((at) => lines[at] ?? 0),
    requests: levels.length,
  };
}

/** The first sample at which most bytes were alive; 0 for a run without samples. */
export function peakOf(series: PeakSeries): number {
  return series.bytes.reduce(
    (best, bytes, at) => (bytes > (series.bytes[best] ?? 0) ? at : best),
    0,
  );
}

/** The most bytes alive while each line ran, in order of line. */
export function mostPerLine(
  series: PeakSeries,
): { readonly line: number; readonly bytes: number }[] {
  const most = new Map<number, number>();
  series.lines.forEach((line, at) => {
    const bytes = series.bytes[at] ?? 0;
    most.set(line, Math.max(most.get(line) ?? bytes, bytes));
  });
  return [...most].sort(([a], [b]) => a - b).map(([line, bytes]) => ({ line, bytes }));
}
