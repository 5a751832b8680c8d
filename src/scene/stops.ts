import type { Effect, EffectKind, FrameId, ObjectId } from '@heapscope/simulation';
import { sceneryTypes } from './scenery.ts';

/** How finely a figure steps: whole lines, or every effect on an object that it shows. */
export type Detail = 'line' | 'effect';

/** The cursors that a figure stops at, in order, for each detail. */
export type Stops = Readonly<Record<Detail, readonly number[]>>;

/** Something worth finding on a timeline. */
export interface TimeMark {
  readonly cursor: number;
  readonly kind: 'allocate' | 'free' | 'collection' | 'print';
}

const telling = new Set<EffectKind>([
  'push-frame',
  'pop-frame',
  'deallocate',
  'incref',
  'decref',
  'move',
  'borrow',
  'return-borrowed',
  'weakref-cleared',
  'output',
  'collection-start',
  'collection-phase',
  'gc-refs',
  'tentatively-unreachable',
  'reachable',
  'finalize',
  'collection-end',
]);

const markOf: Partial<Record<EffectKind, TimeMark['kind']>> = {
  allocate: 'allocate',
  deallocate: 'free',
  'collection-start': 'collection',
  output: 'print',
};

/** Where to stop in a run, and what is marked on its timeline. */
export interface Itinerary {
  readonly stops: Stops;
  readonly marks: readonly TimeMark[];
  /** The most objects of the program's data that live at once. */
  readonly peak: number;
}

/**
 * Reads the stops off a run's effects. A line is over when the next begins, when the call that it
 * makes begins, and when the call that it is in returns; class bodies are stepped over.
 */
export function itinerary(effects: Iterable<Effect>, source: string): Itinerary {
  const lines = source.split('\n');
  const line = new Set<number>();
  const effect = new Set<number>();
  const marks: TimeMark[] = [];
  const hidden = new Set<ObjectId>();
  let classBody: FrameId | null = null;
  let begun = false;
  let cursor = 0;
  let living = 0;
  let peak = 0;
  for (const each of effects) {
    cursor += 1;
    if (each.kind === 'allocate' && (each.immortal || sceneryTypes.has(each.type))) {
      hidden.add(each.object);
    } else if (each.kind === 'allocate') peak = Math.max(peak, ++living);
    if (each.kind === 'deallocate' && !hidden.has(each.object)) living -= 1;
    if (each.kind === 'push-frame' && each.frame !== 0 && classBody === null) {
      if (/^\s*class\b/.test(lines[each.line - 1] ?? '')) classBody = each.frame;
    }
    const shown = classBody === null && !('object' in each && hidden.has(each.object));
    if (each.kind === 'pop-frame' && each.frame === classBody) classBody = null;
    if (!shown) continue;
    if (each.kind === 'line') {
      line.add(cursor - 1);
      effect.add(cursor - 1);
      begun = true;
    }
    if (!begun) continue;
    if (each.kind === 'pop-frame' && each.frame !== 0) line.add(cursor);
    if (telling.has(each.kind)) effect.add(cursor);
    const kind = markOf[each.kind];
    if (kind) marks.push({ cursor, kind });
  }
  line.add(cursor);
  effect.add(cursor);
  const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return { stops: { line: sorted(line), effect: sorted(effect) }, marks, peak };
}

/** How many of `stops`, which grow, are before `cursor`. */
function stopsBefore(stops: readonly number[], cursor: number): number {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? Infinity) < cursor) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place in `stops` of the last stop at or before `cursor`; 0 if there is none. */
export function stopAt(stops: readonly number[], cursor: number): number {
  return Math.max(0, stopsBefore(stops, cursor + 1) - 1);
}

/** The place in `stops` of the first stop at or after `cursor`; the last one if there is none. */
export function stopFrom(stops: readonly number[], cursor: number): number {
  return Math.max(0, Math.min(stopsBefore(stops, cursor), stops.length - 1));
}
