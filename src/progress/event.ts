import type { Answer, Verdict } from '#exercise/verdict.ts';

/** One thing a learner did. Progress is the list of these; everything shown is computed from it. */
export type ProgressEvent =
  | {
      readonly kind: 'answered';
      /** Unique, so that an event imported twice counts once. */
      readonly id: string;
      /** ISO 8601, UTC. */
      readonly at: string;
      readonly exercise: string;
      readonly revision: number;
      readonly answer: Answer;
      readonly verdict: Verdict;
      /** The assignment it was answered for, if any. */
      readonly assignment: string | null;
    }
  | {
      readonly kind: 'helped';
      readonly id: string;
      readonly at: string;
      readonly exercise: string;
      readonly revision: number;
      readonly help: 'hint' | 'solution';
    };
