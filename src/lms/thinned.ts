import type { ProgressEvent } from '#progress/event.ts';
import { mergeEvents } from '#progress/merge.ts';

type Answered = Extract<ProgressEvent, { kind: 'answered' }>;
type Thinning = (events: readonly ProgressEvent[]) => ProgressEvent[];

/** Ways to keep fewer events, each fewer than the one before; the score and what is solved stay. */
export const thinnings: readonly Thinning[] = [
  (events) => [...events],
  keeping((answers) => [answers[0], bestOf(answers), answers.at(-1)], true),
  keeping((answers) => [answers[0], bestOf(answers)], false),
  keeping((answers) => [bestOf(answers)], false),
];

/** Keeps of each exercise the answers that are chosen, and each kind of help once, or none. */
function keeping(
  choose: (answers: readonly Answered[]) => (Answered | undefined)[],
  help: boolean,
): Thinning {
  return (events) => {
    const byExercise = Map.groupBy(
      mergeEvents(events, []),
      ({ exercise, revision }) => `${exercise}@${revision}`,
    );
    const kept = [...byExercise.values()].flatMap((all) => {
      const answers = all.filter((event) => event.kind === 'answered');
      const helped = all.filter((event) => event.kind === 'helped');
      const kinds = new Map(helped.map((event) => [event.help, event]));
      return [
        ...choose(answers).filter((one) => one !== undefined),
        ...(help ? kinds.values() : []),
      ];
    });
    return mergeEvents(kept, []);
  };
}

/** The first of the best answers; a right one is better than any that is not. */
function bestOf(answers: readonly Answered[]): Answered | undefined {
  const worth = ({ verdict }: Answered) => verdict.score + (verdict.right ? 1 : 0);
  return answers.reduce<Answered | undefined>(
    (best, one) => (best === undefined || worth(one) > worth(best) ? one : best),
    undefined,
  );
}
