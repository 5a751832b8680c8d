/** What an assignment asks of the cards on a page. */
export interface AssignmentRules {
  /** The assignment's id, which answers are for. */
  readonly id: string;
  /** Answers that each exercise takes; null: without limit. */
  readonly attempts: number | null;
  readonly hints: boolean;
  readonly solutions: boolean;
}

/** The rules of the page that a card stands in; null where it is for no assignment. */
class PageRules {
  current = $state.raw<AssignmentRules | null>(null);
}

/** Set by the bar of an assignment, followed by the cards. */
export const pageRules = new PageRules();
