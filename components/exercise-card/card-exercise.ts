import type { ChoiceSpec, PredictSpec, WriteCodeSpec } from '#exercise/spec.ts';

/** An option of a choice with its wording, in which back-ticks mark code. */
export interface WordedOption {
  readonly id: string;
  readonly wording: string;
}

/** One exercise as its island gets it: flat data, without the texts, which are in the page. */
export type CardExercise = {
  readonly id: string;
  readonly revision: number;
  /** How many hints the text has. */
  readonly hints: number;
} & (
  | { readonly kind: 'predict'; readonly spec: PredictSpec; readonly expected: string }
  | {
      readonly kind: 'choice';
      readonly spec: ChoiceSpec;
      readonly options: readonly WordedOption[];
    }
  | {
      readonly kind: 'write-code';
      readonly spec: WriteCodeSpec;
      readonly starter: string;
      readonly test: string;
    }
);
