import { effectAt, replay, type Snapshot, type Trace } from '@heapscope/simulation/reading';
import { effectStory } from '#scene/effect-story.ts';
import type { HeapFigure } from '#scene/heap-figure.ts';
import { type Numbers, numbersFrom } from '#scene/numbers.ts';
import { type Detail, stopAt } from '#scene/stops.ts';
import { type Fact, lineStory } from '#scene/story.ts';

/** The line that a step ran. */
export interface StepPlace {
  readonly line: number;
  readonly source: string;
}

/** Where a stepper stands. The place among the stops is all the state there is. */
export class StepperState {
  readonly trace: Trace;
  readonly figure: HeapFigure;
  readonly numbers: Numbers;
  detail = $state<Detail>('line');
  index = $state(0);

  readonly stops = $derived.by(() => this.figure.stops[this.detail]);
  readonly last = $derived(this.stops.length - 1);
  readonly cursor = $derived(this.stops[this.index] ?? 0);
  readonly current = $derived.by(() => replay(this.trace, this.cursor));
  readonly previous = $derived.by((): Snapshot | null =>
    this.index === 0 ? null : replay(this.trace, this.stops[this.index - 1] ?? 0),
  );
  readonly facts = $derived.by(() => this.#facts());
  readonly place = $derived.by(() => this.#place());

  /** Opens at the stop `open`, counted in lines. */
  constructor(trace: Trace, figure: HeapFigure, open = 0) {
    this.trace = trace;
    this.figure = figure;
    this.numbers = numbersFrom(figure.layouts.line.numbers);
    this.go(open);
  }

  /** Goes to a stop, or as near as there is one. */
  go(index: number): void {
    this.index = Math.min(Math.max(index, 0), this.last);
  }

  /** Changes how finely to step, and stays at the same moment of the run. */
  setDetail(detail: Detail): void {
    const { cursor } = this;
    this.detail = detail;
    this.index = stopAt(this.figure.stops[detail], cursor);
  }

  /** The effects of this step. */
  #effects() {
    const from = this.stops[this.index - 1] ?? this.cursor;
    const cursors = Array.from({ length: this.cursor - from }, (_, index) => from + index + 1);
    return cursors.flatMap((cursor) => effectAt(this.trace, cursor) ?? []);
  }

  #facts(): Fact[] {
    const { previous, current } = this;
    if (!previous) return [];
    const { outcome } = this.trace;
    const raised: Fact[] =
      outcome.kind === 'raised' && this.index === this.last
        ? [{ kind: 'raised', message: outcome.message }]
        : [];
    if (this.detail === 'line') {
      return [...lineStory(previous, current, this.#effects(), this.numbers), ...raised];
    }
    const effect = effectAt(this.trace, this.cursor);
    const fact = effect && effectStory(effect, previous, current, this.numbers);
    return fact ? [fact, ...raised] : raised;
  }

  #place(): StepPlace | null {
    if (this.index === 0) return null;
    const begun = this.detail === 'line' && this.#effects().find(({ kind }) => kind === 'line');
    const line = begun && begun.kind === 'line' ? begun.line : this.current.frames.at(-1)?.line;
    const source = this.trace.source.split('\n')[(line ?? 0) - 1];
    return line === undefined || source === undefined ? null : { line, source: source.trim() };
  }
}
