import { toTenth } from './axis.ts';
import type { CollectionRecord } from './collection-events.ts';
import { type GenerationLanes, type LaneId, sampleAt } from './generation-lanes.ts';

/** One lane of a chart; units are pixels. */
export interface LaneBand {
  readonly lane: LaneId;
  /** Where its label's text stands, and where the band begins. */
  readonly labelY: number;
  readonly y: number;
  /** The number of objects as a filled step curve. */
  readonly area: string;
  readonly count: number;
}

/** Objects that move from one lane to another. */
export interface LaneArrow {
  readonly path: string;
  readonly head: string;
  readonly x: number;
  readonly y: number;
  readonly objects: number;
  /** Whether there is room to write how many. */
  readonly labelled: boolean;
}

/** A chart of the lanes of generations. */
export interface LaneChart {
  readonly height: number;
  readonly bands: readonly LaneBand[];
  readonly collections: readonly { readonly x: number; readonly index: number }[];
  readonly arrows: readonly LaneArrow[];
  /** Where the moment that is shown lies. */
  readonly now: number;
}

const margin = 14;
const labelHeight = 26;
/** Height of the band in which a lane's curve runs. */
export const bandHeight = 30;
const pitch = labelHeight + bandHeight + 6;
const top = 4;
/** Room that the number beside an arrow takes. */
const numberWidth = 34;

/** Lays out a chart `width` pixels wide; `cursor` is the moment that is shown. */
export function laneChart(
  lanes: GenerationLanes,
  records: readonly CollectionRecord[],
  cursor: number,
  width: number,
): LaneChart {
  const last = Math.max(1, lanes.samples.length - 1);
  const xOf = (sample: number) => toTenth(margin + (sample / last) * (width - 2 * margin));
  const most = Math.max(1, ...lanes.samples.flatMap(([, ...counts]) => counts));
  const bandY = (lane: number) => top + lane * pitch + labelHeight;
  const now = sampleAt(lanes, cursor);

  const bands = lanes.lanes.map((lane, index): LaneBand => {
    const base = bandY(index) + bandHeight;
    const heights = lanes.samples.map((sample) => {
      const count = sample[index + 1] ?? 0;
      // One object among thousands is still seen.
      return count === 0 ? 0 : Math.max(3, (count / most) * (bandHeight - 2));
    });
    return {
      lane,
      labelY: top + index * pitch + 18,
      y: bandY(index),
      area: area(heights, xOf, base),
      count: lanes.samples[now]?.[index + 1] ?? 0,
    };
  });

  let free = -Infinity;
  const arrows = lanes.moves.map(({ at, from, to, objects }): LaneArrow => {
    const x = xOf(at);
    const down = lanes.lanes.indexOf(to) > lanes.lanes.indexOf(from);
    const y1 = bandY(lanes.lanes.indexOf(from)) + (down ? bandHeight : 0);
    const y2 = bandY(lanes.lanes.indexOf(to)) + (down ? 2 : bandHeight - 2);
    const labelled = x >= free;
    if (labelled) free = x + numberWidth;
    const tip = down ? -6 : 6;
    return {
      path: `M${x} ${y1}V${y2 + tip}`,
      head: `M${x - 4} ${y2 + tip}h8l-4 ${-tip}z`,
      x,
      y: y2 + (down ? -9 : 14),
      objects,
      labelled,
    };
  });
  return {
    height: top + lanes.lanes.length * pitch,
    bands,
    collections: records.map(({ start }, index) => ({ x: xOf(sampleAt(lanes, start)), index })),
    arrows,
    now: xOf(now),
  };
}

function area(heights: readonly number[], xOf: (sample: number) => number, base: number): string {
  let path = `M${xOf(0)} ${base}`;
  let level = NaN;
  heights.forEach((height, sample) => {
    if (height === level) return;
    level = height;
    path += `H${xOf(sample)}V${toTenth(base - height)}`;
  });
  return `${path}H${xOf(heights.length - 1)}V${base}z`;
}
