/** An answer as stored and submitted: typed text, picked option ids, or a program. */
export type Answer =
  | { readonly kind: 'predict'; readonly text: string }
  | { readonly kind: 'choice'; readonly picked: readonly string[] }
  | { readonly kind: 'write-code'; readonly source: string };

/** What a checker says of an answer. `feedback` is an id; the words are in the exercise's own texts. */
export interface Verdict {
  /** 0 to 1. */
  readonly score: number;
  readonly right: boolean;
  /** The feedbacks to show, most telling first; `right` answers may have one too. */
  readonly feedback: readonly string[];
}
