import { type Allocator, createAllocator } from '../allocator/allocator.ts';
import type { ArenaEvent } from '../allocator/pymalloc.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import type { Effect } from './effect.ts';

/**
 * Makes a run's requests for memory again, of an allocator of its own: effects tell where blocks
 * are, not how arenas, pools and free lists stand.
 */
export class RequestFollower {
  readonly allocator: Allocator;
  #agrees = true;
  #free: { readonly address: number; readonly object: number } | null = null;
  readonly #live = new Set<number>();
  readonly #onRequest: (effect: number) => void;
  #freeEffect = 0;

  /** In the state that another one has now. */
  static copy(other: RequestFollower): RequestFollower {
    return new RequestFollower(other.allocator.profile, undefined, undefined, other);
  }

  /** `onRequest` is told before each request the number that {@link follow} got for its effect. */
  constructor(
    profile: ProfileId,
    onArena?: (event: ArenaEvent) => void,
    onRequest: (effect: number) => void = () => undefined,
    from?: RequestFollower,
  ) {
    this.allocator = from ? from.allocator.copy() : createAllocator(profile, onArena);
    this.#onRequest = onRequest;
    if (!from) return;
    this.#agrees = from.#agrees;
    this.#free = from.#free;
    this.#freeEffect = from.#freeEffect;
    for (const address of from.#live) this.#live.add(address);
  }

  /** How many blocks are in use. */
  get live(): number {
    return this.#live.size;
  }

  /** Whether every block came to lie where the run had it; nothing can be said from where one did not. */
  get agrees(): boolean {
    return this.#agrees;
  }

  /** The next effect about a block, and a number for it. */
  follow(effect: Extract<Effect, { kind: 'malloc' | 'free' }>, number: number): void {
    if (!this.#agrees) return;
    const free = this.#free;
    if (effect.kind === 'free') {
      this.settle();
      this.#freeEffect = number;
      this.#free = { address: effect.address, object: effect.object };
      return;
    }
    const { address, bytes } = effect;
    if (free && this.resizes(effect)) {
      // realloc takes the new block before it gives back the old one.
      this.#free = null;
      this.#onRequest(number);
      this.#live.delete(free.address);
      this.#expect(address, this.allocator.realloc(free.address, bytes));
      return;
    }
    this.settle();
    this.#onRequest(number);
    // At an address that is live a free list passes a block on.
    if (!this.#live.has(address)) this.#expect(address, this.allocator.malloc(bytes));
  }

  /** Whether an effect and the one before it are the resizing of a list's items. */
  resizes(effect: Effect | null): boolean {
    return (
      effect?.kind === 'malloc' &&
      effect.purpose === 'items' &&
      effect.object === this.#free?.object
    );
  }

  /** No effect follows that makes the last one part of a resizing. */
  settle(): void {
    const free = this.#free;
    this.#free = null;
    if (!free || !this.#agrees) return;
    this.#onRequest(this.#freeEffect);
    if (this.#live.delete(free.address)) this.allocator.free(free.address);
    else this.#agrees = false;
  }

  #expect(address: number, found: number): void {
    this.#live.add(found);
    if (address !== found) this.#agrees = false;
  }
}
