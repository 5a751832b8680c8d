import type { AssignedExercise } from '#instructor/assignment.ts';
import { rulesText } from '#text/instructor/rules.ts';
import type { Locale } from '#text/locale.ts';
import { practiceText } from '#text/practice.ts';

/** What a program of practice in an assignment is called; null for an exercise of the course. */
export function drawnTitle(
  { practice }: Pick<AssignedExercise, 'practice'>,
  locale: Locale,
): string | null {
  if (practice === undefined) return null;
  const topic = practiceText[locale].topics[practice.topic];
  return rulesText[locale].draw.item(topic, practice.level);
}
