import type { ObjectId } from '@heapscope/simulation';
import type { ExerciseKind, ExerciseSpec } from '#exercise/spec.ts';
import type { Layouts } from '#scene/heap-figure.ts';
import type { Stretch } from '#scene/placed-blocks.ts';

/** An option of a choice with its wording, in which back-ticks mark code. */
export interface WordedOption {
  readonly id: string;
  readonly wording: string;
}

/** A reference that can be picked. */
export interface OfferedReference {
  /** As the answer names it, and as Python gets at it. */
  readonly spelled: string;
  /** The title of the object that it leads to. */
  readonly held: string;
  /** False: a weak one. */
  readonly counted: boolean;
  /** What of the drawing it is. */
  readonly keys: readonly (string | ObjectId)[];
}

/** A pool, or an arena, as a row of stretches; `capacity` is in blocks, or in pools. */
export interface MemoryRow {
  readonly number: number;
  readonly blockBytes: number;
  readonly capacity: number;
  readonly stretches: readonly Stretch[];
  readonly holds: readonly { readonly group: string; readonly blocks: number }[];
}

/** What an island gets beside the spec, kind by kind: flat data. */
export interface KindData {
  readonly predict: { readonly expected: string };
  readonly choice: { readonly options: readonly WordedOption[] };
  readonly 'write-code': { readonly starter: string; readonly test: string };
  /** `offered`: the lines in the order in which they are offered. */
  readonly 'order-lines': { readonly offered: readonly string[] };
  readonly 'find-leak': {
    /** The text of `program.py`. */
    readonly program: string;
    /** The run, packed, and where its last moment is drawn. */
    readonly trace: string;
    readonly layouts: Layouts;
    readonly target: ObjectId;
    readonly offered: readonly OfferedReference[];
  };
  readonly 'collector-steps': {
    /** The text of `program.py`. */
    readonly program: string;
    /** The run, packed, and where the collection starts, which is drawn. */
    readonly trace: string;
    readonly cursor: number;
    readonly layouts: Layouts;
    /** In the order of the collector's list. */
    readonly objects: readonly { readonly title: string; readonly count: number }[];
  };
  readonly 'edit-references': object;
  readonly 'place-blocks': {
    readonly rows: readonly MemoryRow[];
    /** The groups that hold blocks. */
    readonly groups: readonly string[];
    /** Free places that are shown, as answers spell them. */
    readonly places: readonly string[];
  };
  readonly 'count-table': {
    /** The text of `program.py`. */
    readonly program: string;
    /** Whether there is a count to fill in, cell by cell. */
    readonly asked: readonly boolean[];
  };
}

/** One exercise of a kind as its island gets it, without the texts, which are in the page. */
export type CardOf<Kind extends ExerciseKind> = {
  readonly id: string;
  readonly revision: number;
  /** How many hints the text has. */
  readonly hints: number;
  readonly kind: Kind;
  readonly spec: Extract<ExerciseSpec, { kind: Kind }>;
} & KindData[Kind];

/** One exercise as its island gets it. */
export type CardExercise = { [Kind in ExerciseKind]: CardOf<Kind> }[ExerciseKind];
