import { type CollectionPhase, effects, type ObjectId, type Trace } from '@heapscope/simulation';
import type { CollectionEvent, CollectionRecord, Happening } from './collection-events.ts';

/** The most events of one run that are kept: of a later collection only its frame is. */
const mostEvents = 20_000;

/** What each collection of a run did, in one pass over its effects. */
export function collectionRecords(trace: Trace): CollectionRecord[] {
  const records: CollectionRecord[] = [];
  let open: OpenCollection | null = null;
  let kept = 0;
  let cursor = 0;
  const lines: number[] = [];
  for (const effect of effects(trace)) {
    cursor += 1;
    if (effect.kind === 'push-frame') lines.push(effect.line);
    else if (effect.kind === 'pop-frame') lines.pop();
    else if (effect.kind === 'line') lines[Math.max(0, lines.length - 1)] = effect.line;
    else if (effect.kind === 'collection-start') {
      const { generation, reason } = effect;
      const line = lines.at(-1) ?? 0;
      open = new OpenCollection(cursor - 1, generation, reason === 'asked', line);
    }
    if (!open) continue;
    if (effect.kind === 'collection-end') {
      records.push(open.ended(cursor, effect.collected, kept <= mostEvents));
      open = null;
    } else if (effect.kind === 'collection-phase') open.phase = effect.phase;
    else if ('object' in effect) {
      const refs = effect.kind === 'gc-refs' ? effect.refs : null;
      if (open.note(cursor, effect.kind, effect.object, refs)) kept += 1;
    }
  }
  return records;
}

/** A collection that has begun. */
class OpenCollection {
  phase: CollectionPhase | null = null;
  readonly #start: number;
  readonly #generation: number;
  readonly #asked: boolean;
  readonly #line: number;
  readonly #events: CollectionEvent[] = [];
  readonly #refs = new Map<ObjectId, number>();
  readonly #aside = new Set<ObjectId>();

  constructor(start: number, generation: number, asked: boolean, line: number) {
    this.#start = start;
    this.#generation = generation;
    this.#asked = asked;
    this.#line = line;
  }

  /** Notes an effect on an object; false for one that is the program's own, not the collector's. */
  note(cursor: number, effect: string, object: ObjectId, refs: number | null): boolean {
    if (refs !== null) this.#refs.set(object, refs);
    const kind = this.#kind(effect, object);
    if (!kind) return false;
    if (kind === 'put-aside') this.#aside.add(object);
    if (kind === 'rescued') this.#aside.delete(object);
    this.#events.push({ cursor, object, kind, refs: this.#refs.get(object) ?? 0 });
    return true;
  }

  ended(end: number, collected: number, withEvents: boolean): CollectionRecord {
    return {
      start: this.#start,
      end,
      generation: this.#generation,
      asked: this.#asked,
      line: this.#line,
      collected,
      marksOnly: isMarking(this.phase),
      events: withEvents ? this.#events : [],
    };
  }

  #kind(effect: string, object: ObjectId): Happening | null {
    const { phase } = this;
    switch (effect) {
      case 'gc-refs':
        // In the third phase it is set back to 1: the rescue itself is told of.
        if (phase === 'move-unreachable') return null;
        return phase === 'update-refs' ? 'copied' : 'subtracted';
      case 'tentatively-unreachable':
        return 'put-aside';
      case 'reachable':
        if (phase === 'resurrection') return 'resurrected';
        return this.#aside.has(object) ? 'rescued' : 'kept';
      case 'finalize':
        return 'finalized';
      case 'deallocate':
        // Only what it examined is a part of its work.
        return this.#refs.has(object) ? 'freed' : null;
      default:
        return null;
    }
  }
}

function isMarking(phase: CollectionPhase | null): boolean {
  return phase === 'assess-work' || phase === 'mark-roots' || phase === 'mark-stacks';
}
