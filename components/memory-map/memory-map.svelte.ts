import type { Moment } from '#components/figure/moment.svelte.ts';
import type { ArenaRecord } from '#scene/arena-record.ts';
import { FieldReader, type FieldValue } from '#scene/memory-map/field-values.ts';
import { MapGeometry, type MapPlace } from '#scene/memory-map/map-geometry.ts';
import { MapReader } from '#scene/memory-map/map-reader.ts';
import { type FieldPlan, fieldsOf } from '#scene/memory-map/object-fields.ts';
import { stillThere } from '#scene/memory-map/walk.ts';
import type { Numbers } from '#scene/numbers.ts';
import { stopAt } from '#scene/stops.ts';
import { replay, type Trace } from '@heapscope/simulation/reading';
import { BlockPlans } from './block-plans.ts';

/** The memory of one run at a moment that other figures share, and the place that is selected. */
export class MemoryMapState {
  readonly record: ArenaRecord;
  readonly #trace: Trace;
  readonly #cursors: readonly number[];
  readonly #numbers: Numbers;
  readonly #moment: Moment;
  readonly #reader: MapReader;
  #selected: MapPlace = $state.raw({});

  readonly #step = $derived.by(() => stopAt(this.#cursors, this.#moment.cursor));
  /** The reader at this step, told anew whenever the step changes. */
  readonly shown = $derived.by(() => {
    this.#reader.go(this.#step);
    return { reader: this.#reader, map: new MapGeometry(this.#reader.image), step: this.#step };
  });
  /** The selected place, as far as it is there now. */
  readonly selected = $derived.by(() => stillThere(this.#selected, this.shown.map));
  readonly #plans = $derived.by(() => {
    void this.#step;
    return new BlockPlans((pool, block) => this.#lay(pool, block));
  });
  readonly #fields = $derived.by(() => {
    const cursor = this.#cursors[this.#step] ?? 0;
    return new FieldReader(replay(this.#trace, cursor), this.#numbers, this.build);
  });

  constructor(
    trace: Trace,
    arena: { readonly record: ArenaRecord; readonly cursors: readonly number[] },
    numbers: Numbers,
    moment: Moment,
  ) {
    this.record = arena.record;
    this.#cursors = arena.cursors;
    this.#trace = trace;
    this.#numbers = numbers;
    this.#moment = moment;
    this.#reader = new MapReader(arena.record);
  }

  get step(): number {
    return this.#step;
  }

  /** Takes all figures of the run to the end of a step. */
  set step(step: number) {
    this.#moment.cursor = this.#cursors[step] ?? 0;
  }

  get last(): number {
    return this.record.lines.length - 1;
  }

  /** The line that this step ran; 0 before the program. */
  get line(): number {
    return this.record.lines[this.#step] ?? 0;
  }

  select(place: MapPlace): void {
    this.#selected = place;
  }

  /** Profiles with pools have 64 bits. */
  get build(): { readonly minor: number; readonly word: 8 } {
    return { minor: Number(/3\.(\d+)/.exec(this.record.profile)?.[1]), word: 8 };
  }

  /** The fields of a block in use; null for one that holds nothing. */
  plan(pool: number, block: number): FieldPlan | null {
    return this.#plans.of(pool, block);
  }

  #lay(pool: number, block: number): FieldPlan | null {
    const { reader } = this.shown;
    const offset = reader.image.offsetOf(pool, block);
    const contents = reader.contents(offset);
    if (!contents || contents.kept) return null;
    const address = this.record.base + offset;
    const found = this.#fields.block(address);
    const header = found ? found.object.address - address : NaN;
    const blockBytes = reader.image.blockBytes[pool] ?? 0;
    return fieldsOf(this.build, { ...contents, blockBytes, header });
  }

  /** What the field at an offset of a block holds. */
  value(pool: number, block: number, offset: number, plan: FieldPlan): FieldValue {
    const field = plan.fields.find((each) => each.offset === offset);
    const address = this.record.base + this.shown.reader.image.offsetOf(pool, block);
    if (!field) return { kind: 'untold' };
    return this.#fields.value(address, field, plan.fields);
  }
}
