import type { Listed } from './listed.ts';

/** Assignments to begin with: how many chapters they are about, and how much they ask. */
const templates = {
  hour: { chapters: 2, each: 1, minutes: 40 },
  week: { chapters: 4, each: 2, minutes: 120 },
  course: { chapters: Infinity, each: 2, minutes: Infinity },
} as const;

/** What an assignment may begin from. */
export type Template = keyof typeof templates;
/** All of them, the shortest first. */
export const templateNames = Object.keys(templates) as Template[];

/** The exercises of a template by id: the first ones of each lesson, while there is time for them. */
export function templateOf(name: Template, all: readonly Listed[]): string[] {
  const { chapters, each, minutes } = templates[name];
  const known = [...new Set(all.map(({ chapter }) => chapter))].slice(0, chapters);
  let left: number = minutes;
  const taken = new Map<string, number>();
  return all
    .filter((one) => {
      const before = taken.get(one.lesson) ?? 0;
      if (!known.includes(one.chapter) || before >= each || one.minutes > left) return false;
      taken.set(one.lesson, before + 1);
      left -= one.minutes;
      return true;
    })
    .map(({ id }) => id);
}
