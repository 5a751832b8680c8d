import { exampleTitles } from '#text/examples.ts';
import type { Locale } from '#text/locale.ts';

/** What a program of the course is called; its name, where the playground does not offer it by a title. */
export function programTitle(id: string, locale: Locale): string {
  const all = exampleTitles[locale].flatMap(({ programs }) => programs);
  return all.find((program) => program.id === id)?.title ?? id;
}
