import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#text/locale.ts';
import { isShown } from './drafts.ts';

/** A chapter as it is named, with those that it takes for known. */
export interface ChapterHeading {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly title: string;
  readonly needs: readonly Omit<ChapterHeading, 'needs'>[];
}

/** A lesson as the course map and the page frames show it. */
export interface LessonOutline {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly outcomes: readonly string[];
  readonly minutes: number;
  /** Exercise ids, in the order in which the lesson shows them. */
  readonly exercises: readonly string[];
  readonly chapter: ChapterHeading;
  readonly entry: CollectionEntry<'lessons'>;
}

/** A chapter with its lessons in the order they are taught. */
export interface ChapterOutline extends ChapterHeading {
  readonly lessons: readonly LessonOutline[];
  readonly review: ChapterReview;
}

/** The mixed review at the end of a chapter. */
export interface ChapterReview {
  /** The chapter's id. */
  readonly chapter: string;
  /** Exercise ids, in the order in which they are asked. */
  readonly exercises: readonly string[];
}

/** An exercise with its text in one language and the lesson it belongs to. */
export interface ExerciseOutline {
  readonly id: string;
  readonly title: string;
  readonly lesson: LessonOutline;
}

/** The whole course in one language, in order, without drafts; a lesson without a text in it ends the build. */
export async function courseOutline(locale: Locale): Promise<ChapterOutline[]> {
  const [chapters, texts, exercises] = await Promise.all([
    getCollection('chapters'),
    getCollection('lessons'),
    getCollection('exercises'),
  ]);
  const inOrder = chapters.toSorted((a, b) => a.data.order - b.data.order);
  const entryOf = (lesson: string) => {
    const entry = texts.find((text) => text.id === `${lesson}/${locale}`);
    if (entry === undefined) throw new Error(`content/lessons/${lesson}/${locale}.mdx is missing`);
    return entry;
  };
  const outlines: ChapterOutline[] = [];
  for (const { id, data } of inOrder) {
    const entries = data.lessons.map(entryOf).filter((entry) => isShown(entry.data));
    if (entries.length === 0) continue;
    const needs = outlines.filter((earlier) => data.needs.includes(earlier.id));
    const chapter = { id, number: outlines.length + 1, title: data.title[locale], needs };
    const lessons = entries.map((entry) => {
      const lesson = entry.id.replace(`/${locale}`, '');
      const own = exercises.filter((one) => one.data.lesson === lesson && isShown(one.data));
      const { title, lede, outcomes, minutes } = entry.data;
      const ids = own.map((exercise) => exercise.id);
      return {
        ...{ id: lesson, title, lede, outcomes, minutes, chapter, entry },
        exercises: inOrderOfAppearance(ids, entry.body ?? ''),
      };
    });
    const review = { chapter: id, exercises: data.review };
    outlines.push({ ...chapter, lessons, review });
  }
  return outlines;
}

/** Every exercise of the course in one language, in the order of the course. */
export async function exerciseOutlines(locale: Locale): Promise<ExerciseOutline[]> {
  const texts = await getCollection('exerciseTexts');
  const chapters = await courseOutline(locale);
  return chapters
    .flatMap((chapter) => chapter.lessons)
    .flatMap((lesson) =>
      lesson.exercises.map((id) => {
        const text = texts.find((candidate) => candidate.id === `${id}/${locale}`);
        if (text === undefined) throw new Error(`content/exercises/${id}/${locale}.mdx is missing`);
        return { id, title: text.data.title, lesson };
      }),
    );
}

function inOrderOfAppearance(ids: readonly string[], body: string): string[] {
  const place = (id: string) => {
    const found = body.indexOf(`<Exercise id="${id}"`);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  return ids.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b, 'en'));
}
