import { arenaBase, type Effect, type ProfileId, RequestFollower } from '@heapscope/simulation';

/** An arena that came or went just before the operation of that number in an `ArenaRecord`. */
export interface ArenaMark {
  readonly operation: number;
  readonly arena: number;
  readonly held: boolean;
}

/**
 * Follows a run's requests with an allocator of its own, to learn when arenas come and go, which no
 * effect says. It vouches for nothing once an address differs: `marks` is null then.
 */
export class ArenaFollower {
  readonly #marks: ArenaMark[] = [];
  #operation = 0;
  readonly #requests: RequestFollower;

  constructor(profile: ProfileId, arenaBytes: number) {
    this.#requests = new RequestFollower(
      profile,
      ({ kind, address }) => {
        const arena = (address - arenaBase) / arenaBytes;
        this.#marks.push({ operation: this.#operation, arena, held: kind === 'arena-allocated' });
      },
      (operation) => (this.#operation = operation),
    );
  }

  /** Arenas that came and went, in order; null where that is not known. */
  get marks(): readonly ArenaMark[] | null {
    this.#requests.settle();
    return this.#requests.agrees ? this.#marks : null;
  }

  /** The next request; `operation` is the number of the operation that it is. */
  follow(effect: Extract<Effect, { kind: 'malloc' | 'free' }>, operation: number): void {
    this.#requests.follow(effect, operation);
  }
}
