import {
  type ObjectId,
  type Reference,
  replay,
  type Snapshot,
  type Trace,
} from '@heapscope/simulation/reading';
import { type CollectionRecord, type Standing, standingsAt } from './collection-events.ts';
import { type Keeper, keeperOf } from './handle.ts';
import { type Numbers, titleOf } from './numbers.ts';

/** What the learner does in the collector's place, phase by phase. */
export const handPhases = ['copy', 'subtract', 'put-aside', 'rescue', 'finalize', 'free'] as const;
/** One of them; the first two ask for a number of each object, the others for yes or no. */
export type HandPhase = (typeof handPhases)[number];

/** Why an answer is what it is. Titles are as on the objects' cards. */
export type HandReason =
  | { readonly kind: 'count'; readonly count: number }
  /** `inside`: who among the examined objects refers to it; null where the model does not tell. */
  | {
      readonly kind: 'subtracted';
      readonly count: number;
      readonly inside: readonly Keeper[] | null;
      readonly left: number;
    }
  | { readonly kind: 'held-outside'; readonly left: number; readonly keepers: readonly Keeper[] }
  | { readonly kind: 'zero' }
  /** Its copy was 0, but something before it in the list is reachable and refers to it. */
  | { readonly kind: 'reached-in-time'; readonly by: string | null }
  | { readonly kind: 'rescued'; readonly by: string | null }
  | { readonly kind: 'not-reached' }
  | { readonly kind: 'has-finalizer' }
  | { readonly kind: 'no-finalizer' }
  | { readonly kind: 'finalized-before' }
  | { readonly kind: 'resurrected' }
  | { readonly kind: 'freed' }
  /** It died while finalizers ran, before the collector came to it. */
  | { readonly kind: 'lives-on' };

/** What is asked of one object. */
export interface HandRow {
  readonly object: ObjectId;
  readonly title: string;
  /** What the collector of this run has: a number, or whether. */
  readonly truth: number | boolean;
  readonly reason: HandReason;
}

/** One phase; `cursor` is where it is over. */
export interface HandTask {
  readonly phase: HandPhase;
  readonly cursor: number;
  /** In the order of the collector's list. */
  readonly rows: readonly HandRow[];
}

/** The most objects that a learner works on. */
export const mostByHand = 12;

/**
 * The tasks of one collection: what the collector did to the objects among `shown`, as the run has
 * it. Phases that have nothing to ask are left out.
 */
export function handTasks(
  trace: Trace,
  record: CollectionRecord,
  shown: ReadonlySet<ObjectId>,
  numbers: Numbers,
  earlier: readonly CollectionRecord[] = [],
): HandTask[] {
  const ends = phaseEnds(record);
  const start = replay(trace, record.start);
  const all = standingsAt(record, ends.rescue);
  const final = standingsAt(record, record.end);
  const subtracted = standingsAt(record, ends.subtract);
  const objects = [...all.values()].filter(({ object }) => shown.has(object)).slice(0, mostByHand);
  const who = new Holders(start, all, numbers);
  const finalizedBefore = new Set(
    earlier.flatMap(({ events }) =>
      events.flatMap(({ kind, object }) => (kind === 'finalized' ? [object] : [])),
    ),
  );
  const left = (object: ObjectId) => subtracted.get(object)?.refs ?? 0;
  const row = (object: ObjectId, truth: number | boolean, reason: HandReason): HandRow => ({
    object,
    title: who.title(object),
    truth,
    reason,
  });

  const aside = objects.filter(({ happened }) => happened.includes('put-aside'));
  const lost = aside.filter((standing) => standing.aside);
  const rows: Record<HandPhase, HandRow[]> = {
    copy: objects.map(({ object, copied }) =>
      row(object, copied, { kind: 'count', count: copied }),
    ),
    subtract: objects.map(({ object, copied }) => {
      const inside = who.inside(object);
      const known = inside.length === copied - left(object) ? inside : null;
      const reason = {
        kind: 'subtracted',
        count: copied,
        inside: known,
        left: left(object),
      } as const;
      return row(object, left(object), reason);
    }),
    'put-aside': objects.map(({ object, happened }) => {
      if (happened.includes('put-aside')) return row(object, true, { kind: 'zero' });
      if (left(object) === 0) {
        return row(object, false, { kind: 'reached-in-time', by: who.rescuer(object) });
      }
      const keepers = who.outside(object);
      return row(object, false, { kind: 'held-outside', left: left(object), keepers });
    }),
    rescue: aside.map(({ object, happened }) =>
      happened.includes('rescued')
        ? row(object, true, { kind: 'rescued', by: who.rescuer(object) })
        : row(object, false, { kind: 'not-reached' }),
    ),
    finalize: lost.map(({ object }) => {
      const runs = final.get(object)?.happened.includes('finalized') ?? false;
      if (runs) return row(object, true, { kind: 'has-finalizer' });
      const kind = finalizedBefore.has(object) ? 'finalized-before' : 'no-finalizer';
      return row(object, false, { kind });
    }),
    free: lost.map(({ object }) => {
      const happened = final.get(object)?.happened ?? [];
      if (happened.includes('freed')) return row(object, true, { kind: 'freed' });
      return row(object, false, {
        kind: happened.includes('resurrected') ? 'resurrected' : 'lives-on',
      });
    }),
  };
  return handPhases.flatMap((phase) =>
    rows[phase].length > 0 ? [{ phase, cursor: ends[phase], rows: rows[phase] }] : [],
  );
}

/** Where each phase is over: before the first event of a later one. */
function phaseEnds({ events, end }: CollectionRecord): Record<HandPhase, number> {
  const last = (...kinds: string[]) =>
    events.findLast(({ kind }) => kinds.includes(kind))?.cursor ?? 0;
  const copy = last('copied');
  const subtract = Math.max(copy, last('subtracted'));
  // The list itself is only known once all rescues are: a rescue may come before another is put aside.
  const rescue = Math.max(subtract, last('put-aside', 'rescued', 'kept'));
  const firstAfter = (kind: string) => events.find((event) => event.kind === kind)?.cursor;
  const asideAll = Math.min(rescue, (firstAfter('rescued') ?? rescue + 1) - 1);
  const finalize = Math.max(rescue, last('finalized', 'resurrected'));
  return { copy, subtract, 'put-aside': asideAll, rescue, finalize, free: end };
}

/** Who refers to the objects of a collection when it starts. */
class Holders {
  readonly #start: Snapshot;
  readonly #standings: ReadonlyMap<ObjectId, Standing>;
  readonly #numbers: Numbers;
  readonly #to = new Map<ObjectId, Reference[]>();

  constructor(start: Snapshot, standings: ReadonlyMap<ObjectId, Standing>, numbers: Numbers) {
    this.#start = start;
    this.#standings = standings;
    this.#numbers = numbers;
    for (const reference of start.references) {
      if (!reference.counted) continue;
      const others = this.#to.get(reference.target);
      if (others) others.push(reference);
      else this.#to.set(reference.target, [reference]);
    }
  }

  title(object: ObjectId): string {
    const type = this.#start.objects.get(object)?.type ?? '';
    return titleOf({ id: object, type }, this.#numbers);
  }

  /** The references from examined objects, which the second phase takes away. */
  inside(object: ObjectId): Keeper[] {
    return this.#keepers(object, true);
  }

  outside(object: ObjectId): Keeper[] {
    return this.#keepers(object, false);
  }

  /** The first reachable object that refers to this one. */
  rescuer(object: ObjectId): string | null {
    const holders = new Set(
      (this.#to.get(object) ?? []).flatMap(({ holder }) =>
        holder.kind === 'slot' ? [holder.object] : [],
      ),
    );
    for (const { object: id, aside } of this.#standings.values()) {
      if (holders.has(id) && !aside && id !== object) return this.title(id);
    }
    return null;
  }

  #keepers(object: ObjectId, inside: boolean): Keeper[] {
    return (this.#to.get(object) ?? [])
      .filter(
        ({ holder }) => (holder.kind === 'slot' && this.#standings.has(holder.object)) === inside,
      )
      .map(({ holder }) => keeperOf(holder, [this.#start], this.#numbers));
  }
}
