import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import { readSizes, type Sizes } from '#scene/growth.ts';
import type { Outcome } from '@heapscope/simulation/reading';
import { measureKey, programOf } from './measure-key.ts';
import { type ChosenLine, mostLines, type SizeSetting } from './size-presets.ts';

/** What a size program printed and how it ended. */
export interface Measured {
  readonly sizes: Sizes;
  readonly outcome: Outcome;
}

/** Measured lines by {@link measureKey}. */
export type Measurements = Readonly<Record<string, Measured>>;

/** What is measured, up to how many items, and where the chart is read. */
export class SizeLab {
  items: number = $state(0);
  lines: readonly ChosenLine[] = $state.raw([]);
  /** The number of items at which the chart is read. */
  at = $state(0);
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();
  #measured: Measurements = $state.raw({});

  constructor(setting: SizeSetting, measured: Measurements) {
    this.#measured = measured;
    this.set(setting);
  }

  readonly setting = $derived<SizeSetting>({ items: this.items, lines: this.lines });

  set({ items, lines }: SizeSetting): void {
    this.items = items;
    this.lines = lines;
    this.at = items;
  }

  /** What has been measured of a line; null until it has been. */
  measured(line: ChosenLine): Measured | null {
    return this.#measured[measureKey(line, this.items)] ?? null;
  }

  get full(): boolean {
    return this.lines.length >= mostLines;
  }

  change(index: number, line: ChosenLine): void {
    this.lines = this.lines.with(index, line);
  }

  /** Adds a line like the last one, for the learner to change. */
  add(): void {
    const last = this.lines.at(-1);
    if (last && !this.full) this.lines = [...this.lines, last];
  }

  remove(index: number): void {
    if (this.lines.length > 1) this.lines = this.lines.filter((_, at) => at !== index);
  }

  setItems(items: number): void {
    const whole = this.at === this.items;
    this.items = items;
    this.at = whole ? items : Math.min(this.at, items);
  }

  /** Runs the programs of all lines that have not been measured yet, one after the other. */
  async measure(): Promise<void> {
    if (this.job.busy) return;
    for (let line = this.#missing(); line; line = this.#missing()) {
      const { items } = this;
      const { profile } = line;
      const answer = await this.job.ask({ kind: 'run', source: programOf(line, items), profile });
      this.noAnswer = answer?.kind === 'no-answer' ? answer.why : null;
      if (answer?.kind !== 'ran') return;
      const { stdout, outcome } = answer;
      const sizes = outcome.kind === 'finished' ? readSizes(stdout) : [];
      this.#measured = { ...this.#measured, [measureKey(line, items)]: { sizes, outcome } };
    }
  }

  #missing(): ChosenLine | undefined {
    return this.lines.find((line) => this.measured(line) === null);
  }
}
