import type { ChoiceSpec } from '../specs/choice.ts';
import type { CountTableSpec } from '../specs/count-table.ts';
import type { PredictSpec } from '../specs/predict.ts';
import type { Answer } from '../verdict.ts';
import type { RuleId } from './ideas.ts';

/** A question as the cards of its kind have it, with what the run says is right. */
export type Question =
  | { readonly kind: 'predict'; readonly spec: PredictSpec; readonly expected: string }
  | {
      readonly kind: 'choice';
      readonly spec: ChoiceSpec;
      /** What each option says that the program prints, line by line. */
      readonly options: readonly { readonly id: string; readonly lines: readonly string[] }[];
    }
  | {
      readonly kind: 'count-table';
      readonly spec: CountTableSpec;
      /** Whether there is a count to fill in, cell by cell. */
      readonly asked: readonly boolean[];
    };

/** A question, what is right, and an answer for each wrong idea that it knows, by its feedback id. */
export interface Posed {
  readonly question: Question;
  readonly answer: Answer;
  readonly wrong: readonly { readonly feedback: string; readonly answer: Answer }[];
}

/** A program with a question that a run of it answers. */
export interface PosedQuestion extends Posed {
  readonly source: string;
  readonly rule: RuleId;
  /** The line that decides, counted from 1. */
  readonly decides: number;
}

/** What every spec of a question has. */
export type Common = Pick<PredictSpec, 'revision' | 'lesson' | 'difficulty' | 'minutes'>;
