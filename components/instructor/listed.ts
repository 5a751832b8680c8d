import type { ExerciseKind } from '#exercise/spec.ts';

/** An exercise as instructors and learners see it in a list; flat, for an island's props. */
export interface Listed {
  readonly id: string;
  readonly revision: number;
  readonly kind: ExerciseKind;
  readonly title: string;
  readonly lesson: string;
  /** The chapter's title. */
  readonly chapter: string;
  readonly minutes: number;
  readonly difficulty: 1 | 2 | 3;
}

/** The exercises of a list by id. */
export function byId(all: readonly Listed[]): ReadonlyMap<string, Listed> {
  return new Map(all.map((one) => [one.id, one]));
}

/** What narrows the list; an empty string means any. */
export interface ListFilter {
  readonly words: string;
  readonly chapter: string;
  readonly kind: string;
  readonly difficulty: string;
  /** Most minutes that one may take. */
  readonly minutes: string;
}

/** The exercises that have every word of the filter in their title, lesson or id, by lesson. */
export function filtered(
  all: readonly Listed[],
  { words, chapter, kind, difficulty, minutes }: ListFilter,
): { readonly lesson: string; readonly exercises: readonly Listed[] }[] {
  const wanted = words.normalize('NFKC').toLowerCase().split(/\s+/);
  const found = all.filter((one) => {
    const text = `${one.title} ${one.lesson} ${one.id}`.normalize('NFKC').toLowerCase();
    return (
      wanted.every((word) => text.includes(word)) &&
      (chapter === '' || one.chapter === chapter) &&
      (minutes === '' || one.minutes <= Number(minutes)) &&
      (kind === '' || one.kind === kind) &&
      (difficulty === '' || String(one.difficulty) === difficulty)
    );
  });
  return [...new Set(found.map(({ lesson }) => lesson))].map((lesson) => ({
    lesson,
    exercises: found.filter((one) => one.lesson === lesson),
  }));
}
