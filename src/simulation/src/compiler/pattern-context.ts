import { op } from './opcodes.ts';
import type { Label, Unit } from './unit.ts';

/** What is known while a pattern is emitted: `pattern_context` of Python/compile.c. */
export class PatternContext {
  readonly unit: Unit;
  /** Names whose values lie on the stack, to be bound when all of the pattern has matched. */
  stores: string[] = [];
  /** Stack entries above those values that a failure must drop as well. */
  onTop = 0;
  #failures: Label[] = [];

  constructor(unit: Unit) {
    this.unit = unit;
  }

  /** Where to go when the match fails with so many entries to drop. */
  failure(drops: number): Label {
    while (this.#failures.length <= drops) this.#failures.push(this.unit.label());
    const label = this.#failures[drops];
    if (!label) throw new Error('no such failure');
    return label;
  }

  /** Emits a jump that a failed test takes. */
  jumpToFailure(code: number): void {
    this.unit.jump(code, this.failure(this.onTop + this.stores.length));
  }

  /** Places the failures: each drops one entry and falls to the next. */
  placeFailures(): void {
    for (let drops = this.#failures.length - 1; drops >= 0; drops -= 1) {
      this.unit.place(this.failure(drops));
      if (drops > 0) this.unit.emit(op.POP_TOP);
    }
    this.#failures = [];
  }

  /** Puts the top of the stack under `count - 1` entries. */
  rotate(count: number): void {
    for (let depth = count; depth > 1; depth -= 1) this.unit.emit(op.SWAP, depth);
  }

  /** Keeps the top of the stack for a name, or drops it. */
  store(name: string | null): void {
    if (name === null) {
      this.unit.emit(op.POP_TOP);
      return;
    }
    this.rotate(this.onTop + this.stores.length + 1);
    this.stores.push(name);
  }

  /** Emits an alternative, which fails and binds for itself; answers the names that it binds. */
  alternative(emit: () => void, end: Label): string[] {
    const [stores, onTop, failures] = [this.stores, this.onTop, this.#failures];
    [this.stores, this.onTop, this.#failures] = [[], 0, []];
    emit();
    const bound = this.stores;
    this.unit.jump(op.JUMP, end);
    this.placeFailures();
    [this.stores, this.onTop, this.#failures] = [stores, onTop, failures];
    return bound;
  }
}
