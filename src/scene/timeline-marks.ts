import { stopFrom, type TimeMark } from './stops.ts';

/** Marks of one kind that stand at one place of a timeline. */
export interface PlacedMark {
  readonly kind: TimeMark['kind'];
  /** The stop in which the first of them becomes visible. */
  readonly at: number;
  readonly count: number;
}

/**
 * What to draw on a timeline of these stops: marks of a kind that would stand nearer to each other
 * than a part in `places` of its length are one, which says of how many. In the order of `marks`.
 */
export function timelineMarks(
  stops: readonly number[],
  marks: readonly TimeMark[],
  places: number,
): PlacedMark[] {
  const last = Math.max(1, stops.length - 1);
  const found = new Map<string, { kind: TimeMark['kind']; at: number; count: number }>();
  for (const { cursor, kind } of marks) {
    const at = stopFrom(stops, cursor);
    const place = stops.length <= places ? at : Math.floor((at * places) / last);
    const key = `${kind}${String(place)}`;
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { kind, at, count: 1 });
  }
  return [...found.values()];
}
