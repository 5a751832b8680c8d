import { Moment } from '#components/figure/moment.svelte.ts';
import { HeapLens } from '#components/heap-view/heap-lens.svelte.ts';
import {
  effectAt,
  effectsBetween,
  replay,
  type Snapshot,
  type Trace,
} from '@heapscope/simulation/reading';
import type { DisassembledCode, DisassembledInstruction } from '#cpython/disassembly.ts';
import { cpythonVersion } from '#cpython/version.ts';
import type { InstructionRecording } from '#cpython/instructions.ts';
import { crowdStory } from '#scene/crowd-story.ts';
import { effectStory } from '#scene/effect-story.ts';
import type { HeapFigure, Layouts } from '#scene/heap-figure.ts';
import type { InstructionStops } from '#scene/instructions/instruction-stops.ts';
import type { InstructionStep } from '#scene/instructions/join-runs.ts';
import { type Numbers, numbersFrom } from '#scene/numbers.ts';
import { type Detail, stopAt, stopFrom } from '#scene/stops.ts';
import { type Fact, lineStory } from '#scene/story.ts';

/** The line that a step ran. */
export interface StepPlace {
  readonly line: number;
  readonly source: string;
  /** `<module>` or the name of the function that it is of. */
  readonly function: string;
}

/** How finely a stepper steps. */
export type Fineness = Detail | 'instruction';

/** An instruction that a step ran. */
export interface RunInstruction extends Omit<InstructionStep, 'code' | 'instruction'> {
  readonly code: DisassembledCode;
  readonly instruction: DisassembledInstruction;
}

/** The profiles whose bytecode is that of `cpythonVersion`. */
const profilesWithInstructions = `cpython-${cpythonVersion.split('.').slice(0, 2).join('.')}`;

/** The most effects of one instruction that are told one by one. */
const mostOfInstruction = 12;

/** Where an instruction stands in the program; null before its first line. */
function placeOf(
  { line: began, instruction, code }: RunInstruction,
  program: string,
): StepPlace | null {
  const line = instruction.line ?? began;
  const source = program.split('\n')[line - 1];
  return source === undefined ? null : { line, source: source.trim(), function: code.name };
}

/** The most effects of one step that are told in a sentence; more where the whole heap is not looked at. */
const mostTold = { whole: 2000, large: 20_000 };

/** Where a stepper stands. The moment of the run, which other figures may share, is all the state there is. */
export class StepperState {
  readonly trace: Trace;
  readonly figure: HeapFigure;
  readonly numbers: Numbers;
  readonly moment: Moment;
  readonly lens = new HeapLens();
  detail = $state<Fineness>('line');
  /** The stops by instruction, once CPython has told them. */
  instructions: InstructionStops<InstructionRecording> | null = $state.raw(null);
  /** The reader has chosen to step by instruction before they are there. */
  wantsInstructions = $state(false);
  /** The stop gone to: several instructions may be at the same moment. */
  #stop = $state(0);

  readonly stops = $derived.by(() => this.#stops());
  readonly last = $derived(this.stops.length - 1);
  readonly index = $derived.by(() =>
    this.stops[this.#stop] === this.moment.cursor
      ? this.#stop
      : stopAt(this.stops, this.moment.cursor),
  );
  readonly cursor = $derived(this.stops[this.index] ?? 0);
  readonly current = $derived.by(() => replay(this.trace, this.cursor));
  readonly previous = $derived.by((): Snapshot | null =>
    this.index === 0 ? null : replay(this.trace, this.stops[this.index - 1] ?? 0),
  );
  /** The effects of this step, the first of them where there are very many. */
  readonly effectsOfStep = $derived.by(() => this.#effects());
  readonly facts = $derived.by(() => this.#facts());
  readonly place = $derived.by(() => this.#place());
  /** The instruction that the step ran; null where it is no single one. */
  readonly instruction = $derived.by(() => this.#instruction());

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
    this.#stop = Math.min(Math.max(index, 0), this.last);
    this.moment.cursor = this.stops[this.#stop] ?? 0;
  }

  /** Goes to the step in which the effect that leads to `cursor` becomes visible. */
  goToEffect(cursor: number): void {
    this.go(stopFrom(this.stops, cursor));
  }

  /** Whether the stop is the last of a long run, before which others are left out. */
  get isShortcut(): boolean {
    return this.detail !== 'instruction' && this.figure.leftOut > 0 && this.index === this.last;
  }

  /** The last line of the traceback, at the stop where the program ends with one. */
  get raised(): string | null {
    const { outcome } = this.trace;
    return outcome.kind === 'raised' && this.index === this.last ? outcome.message : null;
  }

  /** Changes how finely to step, and stays at the same moment of the run. */
  setDetail(detail: Fineness): void {
    this.wantsInstructions = detail === 'instruction' && !this.instructions;
    if (!this.wantsInstructions) this.detail = detail;
  }

  /** Takes up the stops by instruction, and steps by them from the same moment on. */
  stepByInstruction(stops: InstructionStops<InstructionRecording>): void {
    this.instructions = stops;
    this.setDetail('instruction');
  }

  /** Whether the page's CPython has the bytecode of this run's version. */
  get hasInstructions(): boolean {
    return this.trace.profile.startsWith(profilesWithInstructions);
  }

  /** Where the objects stand. */
  get layouts(): Layouts {
    const { detail, instructions, figure } = this;
    if (detail !== 'instruction') return figure.layouts[detail];
    return instructions?.layouts ?? figure.layouts.line;
  }

  #stops(): readonly number[] {
    const { detail, instructions, figure } = this;
    if (detail !== 'instruction') return figure.stops[detail];
    return instructions?.stops ?? figure.stops.line;
  }

  #instruction(): RunInstruction | null {
    const step = this.detail === 'instruction' ? this.instructions?.steps[this.index - 1] : null;
    const code = step && this.instructions?.told.codes[step.code];
    const instruction = code?.instructions[step?.instruction ?? -1];
    return step && code && instruction ? { ...step, code, instruction } : null;
  }

  /** Whether the step does more than a sentence can tell. */
  get isCrowded(): boolean {
    return this.cursor - (this.stops[this.index - 1] ?? this.cursor) > this.#mostTold;
  }

  get #mostTold(): number {
    return this.figure.large ? mostTold.large : mostTold.whole;
  }

  /** The first effects of this step. */
  #effects() {
    const from = this.stops[this.index - 1] ?? this.cursor;
    return effectsBetween(this.trace, from, Math.min(this.cursor, from + this.#mostTold));
  }

  #facts(): Fact[] {
    const { previous, current } = this;
    if (!previous) return [];
    const raised: Fact[] = this.raised === null ? [] : [{ kind: 'raised', message: this.raised }];
    if (this.isShortcut || this.isCrowded) return raised;
    if (this.detail === 'instruction') return [...this.#factsOfInstruction(), ...raised];
    if (this.figure.large && this.detail === 'line') {
      return [...crowdStory(previous, current, this.effectsOfStep, this.numbers), ...raised];
    }
    if (this.detail === 'line') {
      return [...lineStory(previous, current, this.effectsOfStep, this.numbers), ...raised];
    }
    const effect = effectAt(this.trace, this.cursor);
    const fact = effect && effectStory(effect, previous, current, this.numbers, !this.figure.large);
    return fact ? [fact, ...raised] : raised;
  }

  /** What an instruction did, effect by effect where a figure stops at effects. */
  #factsOfInstruction(): Fact[] {
    const { trace, figure, numbers } = this;
    const from = this.stops[this.index - 1] ?? this.cursor;
    const cursors = figure.stops.effect.filter((at) => from < at && at <= this.cursor);
    if (cursors.length === 0 || cursors.length > mostOfInstruction) {
      const { previous, current } = this;
      return previous ? lineStory(previous, current, this.effectsOfStep, numbers) : [];
    }
    return cursors.flatMap((at) => {
      const effect = effectAt(trace, at);
      if (!effect || effect.kind === 'line') return [];
      const [before, after] = [replay(trace, at - 1), replay(trace, at)];
      return effectStory(effect, before, after, numbers, !figure.large) ?? [];
    });
  }

  #place(): StepPlace | null {
    if (this.index === 0) return null;
    if (this.instruction) return placeOf(this.instruction, this.trace.source);
    const whole = this.detail === 'line' && !this.isShortcut;
    const begun = whole && this.effectsOfStep.find(({ kind }) => kind === 'line');
    const innermost = this.current.frames.at(-1);
    const { frame, line } =
      begun && begun.kind === 'line' ? begun : { frame: innermost?.id, line: innermost?.line };
    const source = this.trace.source.split('\n')[(line ?? 0) - 1];
    if (line === undefined || source === undefined) return null;
    const frames = [...this.current.frames, ...(this.previous?.frames ?? [])];
    const name = frames.find(({ id }) => id === frame)?.function ?? '';
    return { line, source: source.trim(), function: name };
  }
}
