import type { Effect, Holder, ObjectId } from '@heapscope/simulation';
import type { Handle, Keeper } from './handle.ts';
import { holderKey } from './heap-graph.ts';
import { KnownObjects } from './known-objects.ts';
import type { Numbers } from './numbers.ts';
import { RunPlace } from './run-place.ts';

/** A moment of a run: the cursor after the effect, and the line that runs. */
export interface LifeMoment {
  readonly cursor: number;
  readonly line: number | null;
}

/** A moment at which an object's count went up or down. */
export interface CountChange extends LifeMoment {
  readonly kind: 'up' | 'down';
  readonly before: number;
  readonly after: number;
  /** Who got the reference in the end, or had it before: no temporary that only passed it on. */
  readonly keeper: Keeper;
  /** The reference was never more than a temporary's. */
  readonly passing: boolean;
}

/** A stretch of a run in which someone has a counted reference to an object. */
export interface Holding {
  readonly from: number;
  /** The cursor at which it is over; null where it never is. */
  readonly to: number | null;
  readonly keeper: Keeper;
}

/** What became of one object, from the first effect of a run to the last. */
export interface ObjectLife {
  readonly object: Handle;
  readonly born: LifeMoment;
  /** Null where it lives at the end of the run. */
  readonly died: (LifeMoment & { readonly by: 'count' | 'collector' }) | null;
  /** Every change of its count, in order; the last one before it died takes it to 0. */
  readonly changes: readonly CountChange[];
  /** Who held it when, in the order in which they began. */
  readonly holdings: readonly Holding[];
}

/** A counted reference from its beginning to its end, through all hands. */
interface Strand {
  /** The key of who has it. */
  key: string;
  /** The last one who had it that is more than a temporary, else a temporary. */
  keeper: Holder;
  holding: OpenHolding;
}

interface OpenHolding {
  readonly from: number;
  to: number | null;
  readonly holder: Holder;
}

/** A change of the count; whose reference it is about is known when its strand ends, or the run does. */
interface Counted {
  readonly change: Omit<CountChange, 'keeper' | 'passing'>;
  readonly strand: Strand;
}

class LifeReader {
  readonly id: ObjectId;
  born: LifeMoment | null = null;
  died: ObjectLife['died'] = null;
  readonly #counted: Counted[] = [];
  readonly #holdings: OpenHolding[] = [];
  readonly #open: Strand[] = [];
  readonly #known: KnownObjects;
  readonly #place = new RunPlace();
  #count = 0;

  constructor(id: ObjectId, numbers: Numbers) {
    this.id = id;
    this.#known = new KnownObjects(numbers);
  }

  /** The object as a sentence speaks of it. */
  get object(): Handle {
    return this.#known.handle(this.id);
  }

  /** Every change of the count so far. */
  get changes(): CountChange[] {
    return this.#counted.map(({ change, strand: { keeper } }) => ({
      ...change,
      keeper: this.#known.keeper(keeper),
      passing: keeper.kind === 'stack',
    }));
  }

  /** Who has held it so far. */
  get holdings(): Holding[] {
    return this.#holdings.map(({ from, to, holder }) => ({
      from,
      to,
      keeper: this.#known.keeper(holder),
    }));
  }

  take(effect: Effect): void {
    this.#place.take(effect);
    this.#known.take(effect);
    if (!('object' in effect) || effect.object !== this.id) return;
    if (effect.kind === 'allocate') this.born = this.#moment();
    else if (effect.kind === 'deallocate') {
      this.died = { ...this.#moment(), by: this.#place.clearing ? 'collector' : 'count' };
    } else if (effect.kind === 'incref') this.#raise(effect.holder, effect.count);
    else if (effect.kind === 'decref') this.#lower(effect.holder, effect.count);
    else if (effect.kind === 'move') this.#pass(effect.from, effect.to);
  }

  #moment(): LifeMoment {
    return { cursor: this.#place.cursor, line: this.#place.line };
  }

  #raise(holder: Holder, after: number): void {
    const up = { ...this.#moment(), kind: 'up' as const, before: this.#count, after };
    const strand = { key: holderKey(holder), keeper: holder, holding: this.#hold(holder) };
    this.#open.push(strand);
    this.#counted.push({ change: up, strand });
    this.#count = after;
  }

  #pass(from: Holder, to: Holder): void {
    const strand = this.#strandOf(from);
    if (!strand) return;
    strand.key = holderKey(to);
    strand.holding.to = this.#place.cursor;
    strand.holding = this.#hold(to);
    if (to.kind !== 'stack') strand.keeper = to;
  }

  #lower(holder: Holder, after: number): void {
    const strand = this.#strandOf(holder);
    const change = { ...this.#moment(), kind: 'down' as const, before: this.#count, after };
    this.#count = after;
    if (!strand) return;
    this.#open.splice(this.#open.indexOf(strand), 1);
    strand.holding.to = this.#place.cursor;
    this.#counted.push({ change, strand });
  }

  #hold(holder: Holder): OpenHolding {
    const holding = { from: this.#place.cursor, to: null, holder };
    this.#holdings.push(holding);
    return holding;
  }

  /** The youngest reference that the holder has. */
  #strandOf(holder: Holder): Strand | undefined {
    const key = holderKey(holder);
    return this.#open.findLast((strand) => strand.key === key);
  }
}

/** The life of an object, from all effects of its run; null where it is never born. */
export function objectLife(
  effects: Iterable<Effect>,
  id: ObjectId,
  numbers: Numbers,
): ObjectLife | null {
  const reader = new LifeReader(id, numbers);
  for (const effect of effects) reader.take(effect);
  const { object, born, died, changes, holdings } = reader;
  return born && { object, born, died, changes, holdings };
}

/** Who holds the object at a cursor. */
export function keepersAt({ holdings }: ObjectLife, cursor: number): Keeper[] {
  return holdings
    .filter(({ from, to }) => from <= cursor && (to === null || cursor < to))
    .map(({ keeper }) => keeper);
}
