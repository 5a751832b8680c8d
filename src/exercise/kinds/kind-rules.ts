import type { CheckContext } from '../check-context.ts';
import type { ExerciseSpec } from '../spec.ts';
import type { Answer, Verdict } from '../verdict.ts';

/** All that the rest of the house has to know of one kind of exercise. */
export interface KindRules<Spec = ExerciseSpec, Given = Answer> {
  /** Files that its folder has beside `exercise.yaml`, the texts and the proofs. */
  readonly files: readonly string[];
  /** The ending of its proofs: `py` where an answer is a program. */
  readonly proof: 'txt' | 'py';
  /** Whether its answers make programs that may fail to run, each failure with a feedback of ours. */
  readonly makesPrograms: boolean;
  /** Whether checking needs the simulation. */
  readonly simulated: boolean;
  /** The answer that a proof's file holds. */
  answerIn(content: string): Given;
  /** Feedback ids of wrong answers. */
  wrong(spec: Spec): readonly string[];
  /** Feedback ids of right answers. */
  right(spec: Spec): readonly string[];
  /** Ids of the options whose wording the texts give. */
  options(spec: Spec): readonly string[];
  /** The program that an answer makes beside what it is itself, for real CPython to run too. */
  madeProgram(spec: Spec, answer: Given): string | null;
  /** Throws when the context lacks what the kind needs. */
  check(spec: Spec, answer: Given, context: CheckContext): Verdict;
}

/** What most kinds have in common. */
export const plainRules = {
  files: [],
  proof: 'txt',
  makesPrograms: false,
  simulated: true,
  right: () => [],
  options: () => [],
  madeProgram: () => null,
} as const;

/** The entries of a proof that has one a line. */
export function entriesIn(content: string): string[] {
  return content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
