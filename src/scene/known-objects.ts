import type { Effect, Holder, ObjectId } from '@heapscope/simulation';
import type { Handle, Keeper } from './handle.ts';
import type { Numbers } from './numbers.ts';

/** What has been learnt of objects from the effects read so far: types, values and first names. */
export class KnownObjects {
  readonly #numbers: Numbers;
  readonly #births = new Map<ObjectId, { type: string; text: string | null }>();
  readonly #names = new Map<ObjectId, string>();

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** Takes up the next effect. */
  take(effect: Effect): void {
    switch (effect.kind) {
      case 'allocate':
        this.#births.set(effect.object, { type: effect.type, text: effect.text });
        return;
      case 'change': {
        const birth = this.#births.get(effect.object);
        if (birth) birth.text = effect.text;
        return;
      }
      case 'incref':
        this.#named(effect.object, effect.holder);
        return;
      case 'move':
        this.#named(effect.object, effect.to);
    }
  }

  /** The object by its number; one without is called by the first name that it was given. */
  handle(id: ObjectId): Handle {
    const { type = '', text = null } = this.#births.get(id) ?? {};
    const number = this.#numbers.get(id) ?? null;
    const name = number === null ? (this.#names.get(id) ?? null) : null;
    return { id, type, text, name, number };
  }

  /** The holder as a sentence speaks of it. */
  keeper(holder: Holder): Keeper {
    if (holder.kind === 'name') return { kind: 'name', name: holder.name };
    if (holder.kind === 'stack') return { kind: 'temporary' };
    if (holder.kind === 'interpreter') {
      return { kind: 'interpreter', reason: holder.reason.split(' of ')[0] ?? '' };
    }
    return { kind: 'part', owner: this.handle(holder.object), label: holder.label };
  }

  #named(id: ObjectId, holder: Holder): void {
    if (holder.kind !== 'name' || /^__\w+__$/.test(holder.name)) return;
    if (!this.#names.has(id)) this.#names.set(id, holder.name);
  }
}
