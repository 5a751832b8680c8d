import type { IdentityRun } from '#components/simulation-thread/lab-runs.ts';
import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import { sameQuestion } from './identity-presets.ts';
import { identityProgram, mostExpressions, type Place, type Question } from './identity-program.ts';

/** A question that was run, with the answer of each CPython. */
export interface Answered {
  readonly question: Question;
  readonly runs: readonly IdentityRun[];
}

/** The question being written, and the last one that was run. */
export class IdentityLab {
  setup = $state('');
  expressions: string[] = $state([]);
  place: Place = $state('one');
  answered: Answered | null = $state.raw(null);
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();

  readonly question: Question = $derived({
    setup: this.setup,
    expressions: this.expressions.map((expression) => expression.trim()),
    place: this.place,
  });
  /** An expression is still missing. */
  readonly incomplete = $derived(this.question.expressions.includes(''));
  readonly stale = $derived(
    this.answered !== null && !sameQuestion(this.answered.question, this.question),
  );

  constructor(answered: Answered) {
    this.set(answered.question);
    this.answered = answered;
  }

  set({ setup, expressions, place }: Question): void {
    this.setup = setup;
    this.expressions = [...expressions];
    this.place = place;
  }

  get full(): boolean {
    return this.expressions.length >= mostExpressions;
  }

  async run(): Promise<void> {
    const { question } = this;
    if (this.job.busy || this.incomplete) return;
    this.noAnswer = null;
    const answer = await this.job.ask({ kind: 'identity', program: identityProgram(question) });
    if (answer?.kind === 'no-answer') this.noAnswer = answer.why;
    if (answer?.kind === 'identified') this.answered = { question, runs: answer.runs };
  }
}
