import { Moment } from '#components/figure/moment.svelte.ts';
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

/** The most effects of one step that are told in a sentence. */
const mostTold = 2000;

/** Where a stepper stands. The moment of the run, which other figures may share, is all the state there is. */
export class StepperState {
  readonly trace: Trace;
  readonly figure: HeapFigure;
  readonly numbers: Numbers;
  readonly moment: Moment;
  detail = $state<Detail>('line');

  readonly stops = $derived.by(() => this.figure.stops[this.detail]);
  readonly last = $derived(this.stops.length - 1);
  readonly index = $derived.by(() => stopAt(this.stops, this.moment.cursor));
  readonly cursor = $derived(this.stops[this.index] ?? 0);
  readonly current = $derived.by(() => replay(this.trace, this.cursor));
  readonly previous = $derived.by((): Snapshot | null =>
    this.index === 0 ? null : replay(this.trace, this.stops[this.index - 1] ?? 0),
  );
  readonly facts = $derived.by(() => this.#facts());
  readonly place = $derived.by(() => this.#place());

  /** Opens at the stop `open`, counted in lines. */
  constructor(trace: Trace, figure: HeapFigure, open = 0, moment = new Moment()) {
    this.moment = moment;
    this.trace = trace;
    this.figure = figure;
    this.numbers = numbersFrom(figure.layouts.line.numbers);
    this.go(open);
  }

  /** Goes to a stop, or as near as there is one. */
  go(index: number): void {
    this.moment.cursor = this.stops[Math.min(Math.max(index, 0), this.last)] ?? 0;
  }

  /** Whether the stop is the last of a long run, before which others are left out. */
  get isShortcut(): boolean {
    return this.figure.leftOut > 0 && this.index === this.last;
  }

  /** The last line of the traceback, at the stop where the program ends with one. */
  get raised(): string | null {
    const { outcome } = this.trace;
    return outcome.kind === 'raised' && this.index === this.last ? outcome.message : null;
  }

  /** Changes how finely to step, and stays at the same moment of the run. */
  setDetail(detail: Detail): void {
    this.detail = detail;
  }

  /** Whether the step does more than a sentence can tell. */
  get isCrowded(): boolean {
    return this.cursor - (this.stops[this.index - 1] ?? this.cursor) > mostTold;
  }

  /** The first effects of this step. */
  #effects(most = mostTold) {
    const from = this.stops[this.index - 1] ?? this.cursor;
    const length = Math.min(most, this.cursor - from);
    const cursors = Array.from({ length }, (_, index) => from + index + 1);
    return cursors.flatMap((cursor) => effectAt(this.trace, cursor) ?? []);
  }

  #facts(): Fact[] {
    const { previous, current } = this;
    if (!previous) return [];
    const raised: Fact[] = this.raised === null ? [] : [{ kind: 'raised', message: this.raised }];
    if (this.isShortcut || this.isCrowded) return raised;
    if (this.detail === 'line') {
      return [...lineStory(previous, current, this.#effects(), this.numbers), ...raised];
    }
    const effect = effectAt(this.trace, this.cursor);
    const fact = effect && effectStory(effect, previous, current, this.numbers);
    return fact ? [fact, ...raised] : raised;
  }

  #place(): StepPlace | null {
    if (this.index === 0) return null;
    const whole = this.detail === 'line' && !this.isShortcut;
    const begun = whole && this.#effects(100).find(({ kind }) => kind === 'line');
    const line = begun && begun.kind === 'line' ? begun.line : this.current.frames.at(-1)?.line;
    const source = this.trace.source.split('\n')[(line ?? 0) - 1];
    return line === undefined || source === undefined ? null : { line, source: source.trim() };
  }
}
