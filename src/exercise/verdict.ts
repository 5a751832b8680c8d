/** The kinds whose answers are lists of short texts: cells of a table, lines, references, places. */
export const listKinds = [
  'count-table',
  'order-lines',
  'find-leak',
  'collector-steps',
  'edit-references',
  'place-blocks',
] as const;
export type ListKind = (typeof listKinds)[number];

/** An answer as stored and submitted: typed text, picked option ids, a program, or a list. */
export type Answer =
  | { readonly kind: 'predict'; readonly text: string }
  | { readonly kind: 'choice'; readonly picked: readonly string[] }
  | { readonly kind: 'write-code'; readonly source: string }
  | ListAnswer;

/** An answer to an exercise of a {@link ListKind}; what an entry is, the kind's rules say. */
export interface ListAnswer {
  readonly kind: ListKind;
  readonly entries: readonly string[];
}

/** The feedback ids that every exercise whose answer is a program has, with words in `#text/exercise.ts`. */
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
  /** For a table: places in the answer's entries that are wrong, from 0. */
  readonly wrong?: readonly number[];
}
