import type { HandRow, HandTask } from '#scene/by-hand.ts';

/** How an answer was found when it was last checked. */
export type HandVerdict = 'right' | 'wrong' | 'missing';

/** Reads what is typed for a number: digits only, in any width. */
export function readNumber(typed: string): number | null {
  const digits = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

/** Where a learner stands who runs a collection by hand. Trying again costs nothing. */
export class ByHandState {
  readonly tasks: readonly HandTask[];
  #at = $state(0);
  #typed: Record<string, string> = $state({});
  #ticked: Record<string, boolean> = $state({});
  /** The answers as they were last checked, by row. */
  #checked: Record<string, HandVerdict> = $state.raw({});

  constructor(tasks: readonly HandTask[]) {
    this.tasks = tasks;
  }

  get at(): number {
    return this.#at;
  }

  get task(): HandTask | undefined {
    return this.tasks[this.#at];
  }

  typed(row: HandRow): string {
    return this.#typed[this.#key(row)] ?? '';
  }

  ticked(row: HandRow): boolean {
    return this.#ticked[this.#key(row)] ?? false;
  }

  /** A changed answer is no longer judged. */
  type(row: HandRow, typed: string): void {
    this.#typed[this.#key(row)] = typed;
    this.#forget(row);
  }

  tick(row: HandRow, ticked: boolean): void {
    this.#ticked[this.#key(row)] = ticked;
    this.#forget(row);
  }

  verdict(row: HandRow): HandVerdict | null {
    return this.#checked[this.#key(row)] ?? null;
  }

  /** Judges all answers of this phase. */
  check(): void {
    const rows = this.task?.rows ?? [];
    const found = rows.map((row) => [this.#key(row), this.#judge(row)] as const);
    this.#checked = { ...this.#checked, ...Object.fromEntries(found) };
  }

  /** Enters the right answers. */
  show(): void {
    for (const row of this.task?.rows ?? []) {
      if (typeof row.truth === 'number') this.type(row, String(row.truth));
      else this.tick(row, row.truth);
    }
    this.check();
  }

  get right(): number {
    return (this.task?.rows ?? []).filter((row) => this.verdict(row) === 'right').length;
  }

  /** Whether this phase has been checked and all of it is right. */
  get isDone(): boolean {
    return this.right === (this.task?.rows.length ?? 0);
  }

  get isLast(): boolean {
    return this.#at === this.tasks.length - 1;
  }

  next(): void {
    if (this.isDone && !this.isLast) this.#at += 1;
  }

  startAnew(): void {
    this.#at = 0;
    this.#typed = {};
    this.#ticked = {};
    this.#checked = {};
  }

  #judge(row: HandRow): HandVerdict {
    if (typeof row.truth === 'boolean') {
      return this.ticked(row) === row.truth ? 'right' : 'wrong';
    }
    const number = readNumber(this.typed(row));
    if (number === null) return 'missing';
    return number === row.truth ? 'right' : 'wrong';
  }

  #forget(row: HandRow): void {
    const key = this.#key(row);
    this.#checked = Object.fromEntries(
      Object.entries(this.#checked).filter(([other]) => other !== key),
    );
  }

  #key({ object }: HandRow): string {
    return `${this.#at}:${object}`;
  }
}
