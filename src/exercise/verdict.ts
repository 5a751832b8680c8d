/** An answer as stored and submitted: typed text, picked option ids, or a program. */
export type Answer =
  | { readonly kind: 'predict'; readonly text: string }
  | { readonly kind: 'choice'; readonly picked: readonly string[] }
  | { readonly kind: 'write-code'; readonly source: string };

/** The feedback ids that every write-code exercise has, with words in `#text/exercise.ts`. */
export const obstacleIds = ['syntax-error', 'not-modelled', 'raised', 'limit'] as const;

/** Why a program could not be judged. `line` is counted from 1. */
export type Obstacle =
  | { readonly kind: 'syntax-error'; readonly message: string; readonly line: number }
  /** `feature` names it in Python's own words. */
  | { readonly kind: 'not-modelled'; readonly feature: string; readonly line: number }
  /** `message` is the traceback's last line. */
  | { readonly kind: 'raised'; readonly message: string; readonly line: number }
  | {
      readonly kind: 'limit';
      readonly limit: 'effects' | 'objects' | 'output';
      readonly line: number;
    };

/** What a checker says of an answer. `feedback` is an id; the words are in the exercise's own texts. */
export interface Verdict {
  /** 0 to 1. */
  readonly score: number;
  readonly right: boolean;
  /** The feedbacks to show, most telling first; `right` answers may have one too. */
  readonly feedback: readonly string[];
  /** Set when the program could not be judged; `feedback` is then its kind alone. */
  readonly obstacle?: Obstacle;
}
