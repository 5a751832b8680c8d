import type { CardExercise } from '#components/exercise-card/card-exercise.ts';
import type { PracticeExercise } from '#exercise/practice/make-practice.ts';
import { practiceId, practiceRevision } from '#exercise/practice/setting.ts';
import type { PracticeText } from '#text/practice.ts';

/** Hints of each exercise of practice: on its topic, on its rule, on the line that decides. */
export const practiceHints = 3;

/** An exercise of practice as the cards of the course take it. */
export function practiceCard(
  { setting, source, question }: PracticeExercise,
  text: PracticeText,
): CardExercise {
  const common = { id: practiceId(setting), revision: practiceRevision, hints: practiceHints };
  switch (question.kind) {
    case 'predict':
      return { ...common, ...question };
    case 'choice': {
      const options = question.options.map(({ id, lines }) => ({
        id,
        wording: text.exercise.printed(lines),
      }));
      return { ...common, ...question, options };
    }
    case 'count-table':
      return { ...common, ...question, program: source };
  }
}

/** What is right, in sentences: one, or one for each row of a table. */
export function rightAnswer(
  { question, answer }: PracticeExercise,
  { exercise: text }: PracticeText,
): string[] {
  if (question.kind === 'predict') return [text.answer(text.printed([question.expected]))];
  if (question.kind === 'choice' && answer.kind === 'choice') {
    const right = question.options.find(({ id }) => answer.picked.includes(id));
    return right ? [text.answer(text.printed(right.lines))] : [];
  }
  if (question.kind !== 'count-table' || answer.kind !== 'count-table') return [];
  const { lines, objects } = question.spec;
  return lines.map((line, row) =>
    text.row(
      line,
      objects.flatMap((object, column): [string, string][] => {
        const count = answer.entries[row * objects.length + column] ?? '';
        return count === '' ? [] : [[object, count]];
      }),
    ),
  );
}
