import type { ArenaRecord } from '#scene/arena-record.ts';
import { arenaAt, type Pool } from '#scene/arena-state.ts';
import { shownBlocks } from '#scene/arena-scene.ts';

/** What the learner looks at: all pools, one pool, or one block of it. */
export type Level = 'arena' | 'pool' | 'block';

/** State of one arena map, after the program's first line: the step, and how far it is zoomed in. */
export class ArenaMapState {
  readonly record: ArenaRecord;
  #step = $state(0);
  #pool = $state<number | null>(null);
  #zoomed = $state(false);
  /** The row that the keyboard is on, as a place in the list of pools. */
  row = $state(0);
  /** The block that the keyboard is on. */
  block = $state(0);
  /** Whether what lies at {@link address} is shown. */
  finding = $state(false);
  /** The address that is looked up: at first that of the first block there can be. */
  address = $state(0);
  readonly arena = $derived.by(() => arenaAt(this.record, this.#step));

  constructor(record: ArenaRecord) {
    this.record = record;
    this.#step = Math.min(1, this.last);
    this.address = record.base + record.poolOverhead;
  }

  get step(): number {
    return this.#step;
  }

  /** Going back past a pool's birth zooms out. */
  set step(step: number) {
    this.#step = step;
    if (this.#pool !== null && !this.pool) this.out('arena');
    this.row = Math.min(this.row, Math.max(0, this.arena.pools.length - 1));
    if (this.pool) this.block = Math.min(this.block, shownBlocks(this.pool) - 1);
  }

  get last(): number {
    return this.record.lines.length - 1;
  }

  /** The line that this step ran; 0 before the program. */
  get line(): number {
    return this.record.lines[this.#step] ?? 0;
  }

  /** The pool that is open. */
  get pool(): Pool | undefined {
    return this.arena.pools.find((pool) => pool.index === this.#pool);
  }

  get level(): Level {
    return !this.pool ? 'arena' : this.#zoomed ? 'block' : 'pool';
  }

  /** Opens the pool of a row, at its first block that this step changed. */
  openPool(row: number): void {
    const pool = this.arena.pools[row];
    if (!pool) return;
    this.row = row;
    this.#pool = pool.index;
    this.#zoomed = false;
    const changed = pool.blocks.findIndex((block) => block.state !== 'never' && block.changed);
    this.block = Math.max(0, changed);
  }

  /** Shows what lies at an address. */
  find(address: number): void {
    this.address = address;
    this.finding = true;
  }

  openBlock(block: number): void {
    this.block = block;
    this.#zoomed = true;
  }

  /** Zooms out. */
  out(to: 'arena' | 'pool'): void {
    this.#zoomed = false;
    if (to === 'arena') this.#pool = null;
  }
}
