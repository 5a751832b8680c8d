// Arenas, as Objects/obmalloc.c keeps them (3.11 to 3.15: new_arena, allocate_from_new_pool,
// insert_to_freepool). `usable_arenas` is sorted by free pools, fewest first, so that nearly empty
// arenas get a chance to be returned to the system.

/** One arena object; it stands for an arena only while `allocated`. */
class Arena {
  allocated = false;
  /** Pools free to be used: given back ones and those never cut off. */
  freePools = 0;
  /** Pools cut off so far. */
  cut = 0;
  /** Pools that were given back, the last one at the end. */
  readonly givenBack: number[] = [];
  readonly slot: number;
  previous: Arena | null = null;
  next: Arena | null = null;

  constructor(slot: number) {
    this.slot = slot;
  }
}

/** A free pool, and whether it was used before, is cut off now, or is the first of a new arena. */
export interface TakenPool {
  readonly pool: number;
  readonly origin: 'given-back' | 'cut' | 'new-arena';
}

/** What the arenas say of one of them. */
export interface ArenaState {
  readonly slot: number;
  readonly freePools: number;
  /** Pools ever cut off, from the lowest address. */
  readonly cut: number;
}

/** The arenas and which of their pools are free. Pools are numbered through all arenas. */
export class ArenaTable {
  /** Arenas ever had from the system. */
  timesAllocated = 0;
  /** Most arenas held at once. */
  highWater = 0;
  #held = 0;
  readonly #poolsPerArena: number;
  readonly #initial: number;
  readonly #arenas: Arena[] = [];
  /** `unused_arena_objects`, the next one to be used at the end. */
  #unused: Arena[] = [];
  /** `usable_arenas`. */
  #usable: Arena | null = null;
  /** `nfp2lasta`: the last usable arena with so many free pools. */
  readonly #lastWith: (Arena | null)[];

  constructor(poolsPerArena: number, initial: number) {
    this.#poolsPerArena = poolsPerArena;
    this.#initial = initial;
    this.#lastWith = Array.from({ length: poolsPerArena + 1 }, () => null);
  }

  /** Another table in the same state. */
  copy(): ArenaTable {
    const copy = new ArenaTable(this.#poolsPerArena, this.#initial);
    copy.timesAllocated = this.timesAllocated;
    copy.highWater = this.highWater;
    copy.#held = this.#held;
    for (const { slot } of this.#arenas) copy.#arenas.push(new Arena(slot));
    const same = (arena: Arena | null) => arena && copy.#at(arena.slot);
    for (const arena of this.#arenas) {
      const { allocated, freePools, cut, previous, next } = arena;
      const made = copy.#at(arena.slot);
      Object.assign(made, { allocated, freePools, cut });
      made.givenBack.push(...arena.givenBack);
      [made.previous, made.next] = [same(previous), same(next)];
    }
    copy.#unused = this.#unused.map(({ slot }) => copy.#at(slot));
    copy.#usable = same(this.#usable);
    for (const [free, arena] of this.#lastWith.entries()) copy.#lastWith[free] = same(arena);
    return copy;
  }

  /** Arenas held now. */
  get held(): number {
    return this.#held;
  }

  /** Takes a free pool from the fullest arena that has one, or from a new arena. */
  takePool(): TakenPool {
    const usable = this.#usable;
    const arena = usable ?? this.#newArena();
    const free = arena.freePools;
    if (this.#lastWith[free] === arena) this.#lastWith[free] = null;
    if (free > 1) this.#lastWith[free - 1] = arena;
    arena.freePools = free - 1;
    if (arena.freePools === 0) {
      this.#usable = arena.next;
      if (this.#usable) this.#usable.previous = null;
    }
    const again = arena.givenBack.pop();
    if (again !== undefined) return { pool: again, origin: 'given-back' };
    const pool = arena.slot * this.#poolsPerArena + arena.cut++;
    return { pool, origin: usable ? 'cut' : 'new-arena' };
  }

  /** Gives an empty pool back; returns the arena's slot if that gave the arena to the system. */
  givePool(pool: number): number | null {
    const arena = this.#at(Math.floor(pool / this.#poolsPerArena));
    arena.givenBack.push(pool);
    const free = ++arena.freePools;
    const last = this.#lastWith[free - 1] ?? null;
    if (last === arena) {
      const before = arena.previous;
      this.#lastWith[free - 1] = before?.freePools === free - 1 ? before : null;
    }
    // One wholly free arena is kept if it is the last of the list (bpo-37257).
    if (free === this.#poolsPerArena && arena.next) {
      this.#unlink(arena);
      arena.allocated = false;
      this.#held--;
      this.#unused.push(arena);
      return arena.slot;
    }
    if (free === 1) {
      this.#insertAfter(null, arena);
      this.#lastWith[1] ??= arena;
      return null;
    }
    this.#lastWith[free] ??= arena;
    if (last !== arena && last) {
      this.#unlink(arena);
      this.#insertAfter(last, arena);
    }
    return null;
  }

  /** Whether the system has given us the arena of this slot and not had it back. */
  isHeld(slot: number): boolean {
    return this.#arenas[slot]?.allocated ?? false;
  }

  /** Arenas held now, by slot. */
  states(): ArenaState[] {
    return this.#arenas.flatMap(({ slot }) => this.state(slot) ?? []);
  }

  /** The arena of a slot; null where none is held. */
  state(slot: number): ArenaState | null {
    const arena = this.#arenas[slot];
    return arena?.allocated ? { slot, freePools: arena.freePools, cut: arena.cut } : null;
  }

  /** Slots of the arenas that have free pools, the next to be used first. */
  usable(): number[] {
    const slots: number[] = [];
    for (let arena = this.#usable; arena; arena = arena.next) slots.push(arena.slot);
    return slots;
  }

  /** `nfp2lasta`: numbers of free pools, each with the slot of the last usable arena that has so many. */
  lastWith(): (readonly [free: number, slot: number])[] {
    return this.#lastWith.flatMap((arena, free) =>
      arena && free > 0 ? [[free, arena.slot] as const] : [],
    );
  }

  #newArena(): Arena {
    if (this.#unused.length === 0) {
      const count = this.#arenas.length === 0 ? this.#initial : 2 * this.#arenas.length;
      while (this.#arenas.length < count) this.#arenas.push(new Arena(this.#arenas.length));
      this.#unused = this.#arenas.filter((arena) => !arena.allocated).reverse();
    }
    const arena = this.#unused.pop();
    if (!arena) throw new RangeError('no arena object is left');
    arena.allocated = true;
    arena.cut = 0;
    arena.givenBack.length = 0;
    arena.freePools = this.#poolsPerArena;
    arena.previous = arena.next = null;
    this.#usable = arena;
    this.#lastWith[arena.freePools] = arena;
    this.#held++;
    this.timesAllocated++;
    this.highWater = Math.max(this.highWater, this.#held);
    return arena;
  }

  #unlink(arena: Arena): void {
    if (arena.previous) arena.previous.next = arena.next;
    else this.#usable = arena.next;
    if (arena.next) arena.next.previous = arena.previous;
  }

  #insertAfter(before: Arena | null, arena: Arena): void {
    arena.previous = before;
    arena.next = before ? before.next : this.#usable;
    if (arena.next) arena.next.previous = arena;
    if (before) before.next = arena;
    else this.#usable = arena;
  }

  #at(slot: number): Arena {
    const arena = this.#arenas[slot];
    if (!arena) throw new RangeError(`no arena ${String(slot)}`);
    return arena;
  }
}
