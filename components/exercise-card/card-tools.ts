import type { Answer, Verdict } from '#exercise/verdict.ts';
import type { ExerciseText } from '#text/exercise.ts';

/** What a card gives the part of its kind. */
export interface CardTools {
  readonly text: ExerciseText;
  /** The page is alive. */
  readonly ready: boolean;
  /** Shows and stores a verdict; `remark` is said along with it. */
  readonly answered: (answer: Answer, verdict: Verdict, remark?: string | null) => void;
  /** Says what is missing before anything can be judged. */
  readonly remind: (remark: string) => void;
}
