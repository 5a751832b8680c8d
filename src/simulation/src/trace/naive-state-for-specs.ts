import type { Effect, Holder } from './effect.ts';
import type { Block, ObjectState, Reference } from './snapshot.ts';

/** What effects make of a heap, one after another: the plainest way there is, for tests. */
export class NaiveState {
  readonly objects = new Map<number, ObjectState>();
  readonly blocks = new Map<number, Block>();
  readonly #references: { readonly reference: Reference; readonly text: string }[] = [];
  /** Of the collection under way, else null. */
  refs: Map<number, number> | null = null;
  unreachable: Set<number> | null = null;
  stdout = '';

  /** Every reference, in the order they were made. */
  get references(): Reference[] {
    return this.#references.map(({ reference }) => reference);
  }

  apply(effect: Effect): void {
    switch (effect.kind) {
      case 'allocate': {
        const { object: id, type, text, size, address, count, immortal } = effect;
        const state = {
          id,
          type,
          text,
          count,
          immortal,
          size,
          address,
          tracked: false,
          generation: null,
        };
        this.objects.set(id, state);
        return;
      }
      case 'deallocate':
        this.objects.delete(effect.object);
        return;
      case 'incref':
      case 'decref':
        this.#patch(effect.object, { count: effect.count });
        if (effect.kind === 'incref') this.#add(effect.holder, effect.object, true);
        else this.#remove(effect.holder, effect.object, true);
        return;
      case 'move':
        this.#remove(effect.from, effect.object, true);
        this.#add(effect.to, effect.object, true);
        return;
      case 'borrow':
        this.#add(effect.holder, effect.object, false);
        return;
      case 'return-borrowed':
        this.#remove(effect.holder, effect.object, false);
        return;
      case 'change':
        this.#patch(effect.object, { size: effect.size, text: effect.text });
        return;
      case 'track':
      case 'untrack':
        this.#patch(effect.object, {
          tracked: effect.kind === 'track',
          generation: effect.kind === 'track' ? 0 : null,
        });
        return;
      case 'promote-object':
        this.#patch(effect.object, { generation: 2 });
        return;
      case 'relink': {
        const { object, list } = effect;
        if (list !== 'unreachable' && list !== 'still-unreachable' && list !== 'callbacks')
          this.#patch(object, { generation: list });
        return;
      }
      case 'promote':
        for (const { id, generation } of this.objects.values()) {
          if (generation === effect.from) this.#patch(id, { generation: effect.to });
        }
        return;
      case 'malloc': {
        const { address, bytes, object, purpose } = effect;
        this.blocks.delete(address);
        this.blocks.set(address, { address, bytes, object, purpose });
        return;
      }
      case 'free':
        this.blocks.delete(effect.address);
        return;
      case 'output':
        this.stdout += effect.text;
        return;
      default:
        this.#collect(effect);
    }
  }

  #collect(effect: Effect): void {
    switch (effect.kind) {
      case 'collection-start':
        this.refs = new Map();
        this.unreachable = new Set();
        return;
      case 'gc-refs':
        this.refs?.set(effect.object, effect.refs);
        return;
      case 'tentatively-unreachable':
        this.unreachable?.add(effect.object);
        return;
      case 'reachable':
        this.unreachable?.delete(effect.object);
        return;
      case 'collection-end':
        this.refs = null;
        this.unreachable = null;
    }
  }

  #patch(id: number, change: Partial<ObjectState>): void {
    const state = this.objects.get(id);
    if (state) this.objects.set(id, { ...state, ...change });
  }

  #add(holder: Holder, target: number, counted: boolean): void {
    const reference = { holder, target, counted };
    this.#references.push({ reference, text: JSON.stringify(reference) });
  }

  #remove(holder: Holder, target: number, counted: boolean): void {
    const text = JSON.stringify({ holder, target, counted });
    const at = this.#references.findLastIndex((each) => each.text === text);
    if (at < 0) throw new Error(`nothing holds ${text}`);
    this.#references.splice(at, 1);
  }
}
